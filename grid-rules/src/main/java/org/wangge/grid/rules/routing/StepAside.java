package org.wangge.grid.rules.routing;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.cases.PostOrUnit;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.rules.bodies.Body;

/**
 * Finds who acts for a claim; whoever the matter is about steps aside to its superior, and so does
 * a superior that it is about as well.
 */
record StepAside(Way way) {

  Optional<Assignment> acting(Claim first) {
    Optional<ClauseRef> rule = way.rules().stepAside();
    Optional<PostOrUnit> about = way.state().report().about();
    return rule.isPresent() && about.isPresent()
        ? aside(first, about.get(), rule.get())
        : way.acting(first);
  }

  /** Up from superior to superior, each post once. */
  private Optional<Assignment> aside(Claim first, PostOrUnit about, ClauseRef rule) {
    Staffing staffing = way.staffing();
    Set<PostId> asked = new LinkedHashSet<>();
    Optional<Claim> next = Optional.of(first);
    while (next.isPresent() && asked.add(next.get().body().post())) {
      Claim claim = next.get();
      PostId post = claim.body().post();
      boolean concerned = concerns(claim.body(), about);
      Optional<Assignment> acting = concerned ? Optional.empty() : way.acting(claim);
      if (acting.isPresent() && !concerns(acting.get(), about)) {
        return acting;
      }
      if (!concerned && acting.isEmpty() && asked.size() == 1) {
        // Nobody steps aside where nobody acts.
        return acting;
      }
      if (concerned || acting.isPresent()) {
        way.say(new StepReason.StepsAside(post, about, rule));
      }
      next = staffing.superior(post).map(above -> superior(above, staffing));
    }
    way.say(new StepReason.NobodyAbove(about, rule));
    return Optional.empty();
  }

  private static Claim superior(PostId post, Staffing staffing) {
    return new Claim(Party.of(staffing.typeOf(post).id().id()), Body.of(post));
  }

  private boolean concerns(Body body, PostOrUnit about) {
    return about instanceof PostOrUnit.OfUnit named
        ? body.unit().filter(unit -> isOf(unit, named.unit())).isPresent()
            || belongs(body.post(), named.unit())
        : about.equals(PostOrUnit.of(body.post()));
  }

  /** Whether the post that acts is concerned, or whoever acts also holds the post concerned. */
  private boolean concerns(Assignment acting, PostOrUnit about) {
    return about instanceof PostOrUnit.OfUnit named
        ? belongs(acting.acting(), named.unit())
        : about.equals(PostOrUnit.of(acting.acting()))
            || way.staffing().holders(((PostOrUnit.OfPost) about).post(), way.at()).stream()
                .anyMatch(acting.persons()::contains);
  }

  /** Whether a post is of a unit or of one below it: sent by it, or its contact. */
  private boolean belongs(PostId id, UnitId unit) {
    Staffing staffing = way.staffing();
    Post post = staffing.post(id).orElseThrow();
    Optional<UnitId> sender =
        staffing.typeOf(id).sentByUnit().isPresent() ? staffing.sender(id) : post.sentBy();
    return sender.filter(from -> isOf(from, unit)).isPresent()
        || staffing.facts().contacts().entrySet().stream()
            .anyMatch(contact -> contact.getValue().equals(id) && isOf(contact.getKey(), unit));
  }

  private boolean isOf(UnitId unit, UnitId above) {
    return unit.equals(above)
        || way.staffing().organisation().path(unit).stream()
            .anyMatch(each -> each.id().equals(above));
  }
}
