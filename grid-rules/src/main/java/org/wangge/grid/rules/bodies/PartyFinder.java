package org.wangge.grid.rules.bodies;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.staffing.Staffing;

/**
 * Finds the posts that a party of a rule means for one case, and records how.
 *
 * <p>Rules: (1) nothing is guessed: where bodies have an equal claim and the plan does not say
 * which it takes, none is taken and a reason says so; (2) a post that may not lead by admission
 * list or duty list hands up to its nearest superior that may; (3) the order in which posts and
 * units were given changes no answer. Example: {@code unit police-station} on grid G031 is the
 * contact of the station that serves community C01. For one case at one instant.
 */
public final class PartyFinder {

  private final Asked asked;
  private final BodyRules rules;
  private final List<PostId> lead;

  /**
   * A finder for one case.
   *
   * @param staffing posts and who holds them
   * @param rules what the plan says
   * @param state where the case stands
   * @param at the instant
   */
  public PartyFinder(Staffing staffing, BodyRules rules, CaseState state, Instant at) {
    this(new Asked(staffing, state, at), rules, ImmutableList.of());
  }

  private PartyFinder(Asked asked, BodyRules rules, List<PostId> lead) {
    this.asked = asked;
    this.rules = Objects.requireNonNull(rules, "rules");
    this.lead = lead;
  }

  /**
   * A finder that knows who leads, for {@code every-level}.
   *
   * @param post the post that leads
   * @return the finder
   */
  public PartyFinder ledBy(PostId post) {
    return new PartyFinder(asked, rules, ImmutableList.of(post));
  }

  /**
   * The post that a party means, or its nearest superior that may lead the matter.
   *
   * @param party the party
   * @param reasons takes the reason of each step
   * @return the post; empty where there is none, or more than one
   */
  public Optional<Body> lead(Party party, List<Reason> reasons) {
    List<Duty> duties =
        party.equals(Party.DUTY_LEAD) ? rowsOfLead(new ArrayList<>()) : ImmutableList.of();
    return one(party, reasons)
        .flatMap(body -> new Ascent(asked, rules, reasons).admitted(body, duties));
  }

  /**
   * The one post that a party means.
   *
   * @param party the party
   * @param reasons takes the reason of each step
   * @return the post; empty where there is none, or more than one
   * @throws IllegalArgumentException if the party is an agreement
   */
  public Optional<Body> one(Party party, List<Reason> reasons) {
    return switch (party.form()) {
      case POST -> new Posts(asked, reasons).ofType(party).map(Body::of);
      case CREW_MEMBER ->
          new Posts(asked, reasons)
              .ofCrew(party, rules.duties().trade(asked.category()))
              .map(Body::of);
      case RESPONSIBLE_UNIT, SUMMONED_UNIT, UNIT_OF_KIND, NAMED ->
          new Units(asked, rules.unitAnswersBy(), reasons).find(party);
      case FIRST_ASKED -> firstAsked(reasons);
      case DUTY_LEAD ->
          rowsOfLead(reasons).stream().findFirst().flatMap(duty -> one(duty.lead(), reasons));
      case DUTY_HELPERS, NEIGHBOURS, EVERY_LEVEL -> only(party, all(party, reasons), reasons);
      // Its rungs are parties; whoever climbs them asks for each.
      case AGREEMENT -> throw new IllegalArgumentException("Not a body: " + party);
    };
  }

  /**
   * All posts that a party means.
   *
   * @param party the party
   * @param reasons takes the reason of each step
   * @return the posts, each once
   */
  public List<Body> all(Party party, List<Reason> reasons) {
    return switch (party.form()) {
      case DUTY_HELPERS -> helpers(reasons);
      case NEIGHBOURS -> bodies(new Posts(asked, reasons).ofNeighbours(party));
      case EVERY_LEVEL -> everyLevel(party, reasons);
      case POST,
          CREW_MEMBER,
          RESPONSIBLE_UNIT,
          SUMMONED_UNIT,
          UNIT_OF_KIND,
          NAMED,
          AGREEMENT,
          FIRST_ASKED,
          DUTY_LEAD ->
          one(party, reasons).stream().toList();
    };
  }

  /**
   * Whether the body that a party means is there: a unit that is known, or any post of the type.
   *
   * @param party the party, not an agreement
   * @return true if it is; who answers for it, and which of several, is another question
   */
  public boolean isThere(Party party) {
    if (party.isUnit()) {
      return new Units(asked, rules.unitAnswersBy(), new ArrayList<>()).known(party);
    }
    return party.form() == Party.Form.POST
        ? !asked.staffing().nearest(party.postType().orElseThrow(), asked.grid()).isEmpty()
        : !all(party, new ArrayList<>()).isEmpty();
  }

  /**
   * The post that answers for a unit on the grid of the case.
   *
   * @param party the part of the unit in the case
   * @param unit the unit
   * @param reasons takes the reason of each step
   * @return the unit with its post; empty where there is none, or more than one
   */
  public Optional<Body> ofUnit(Party party, UnitId unit, List<Reason> reasons) {
    return new Units(asked, rules.unitAnswersBy(), reasons).answering(party, unit);
  }

  private List<Body> everyLevel(Party party, List<Reason> reasons) {
    if (lead.isEmpty()) {
      reasons.add(new BodyReason.NoPost(party, asked.grid()));
      return ImmutableList.of();
    }
    return bodies(new Ascent(asked, rules, reasons).superiors(lead.get(0)));
  }

  private static List<Body> bodies(List<PostId> posts) {
    return posts.stream().map(Body::of).toList();
  }

  private static Optional<Body> only(Party party, List<Body> found, List<Reason> reasons) {
    if (found.size() > 1) {
      reasons.add(new BodyReason.SeveralPosts(party, found.stream().map(Body::post).toList()));
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Optional<Body> firstAsked(List<Reason> reasons) {
    Optional<PostId> receiver = asked.state().report().receivedBy();
    Optional<PostId> known = receiver.filter(post -> asked.staffing().post(post).isPresent());
    reasons.add(
        known
            .<Reason>map(ReachReason.FirstAsked::new)
            .or(() -> receiver.map(ReachReason.ReceiverGone::new))
            .orElseGet(ReachReason.ReceiverUnknown::new));
    return known.map(Body::of);
  }

  /** The rows of the duty list whose body leads; none where the plan does not say which does. */
  private List<Duty> rowsOfLead(List<Reason> reasons) {
    List<Duty> claims = rules.duties().claims(asked.category());
    if (claims.isEmpty()) {
      reasons.add(new DutyReason.NoRow(asked.category()));
      return claims;
    }
    List<Party> leads = Duties.leads(claims);
    Optional<Party> first = rules.duties().first(leads, asked.category());
    if (first.isEmpty()) {
      reasons.add(
          new DutyReason.EqualClaim(
              asked.category(), asked.grid(), leads.stream().map(Party::id).toList()));
      return ImmutableList.of();
    }
    List<Duty> rows = claims.stream().filter(duty -> duty.lead().equals(first.get())).toList();
    rows.forEach(
        duty -> reasons.add(new DutyReason.RowHolds(duty.category(), duty.lead(), duty.clause())));
    for (Party other : leads) {
      rules
          .duties()
          .overlap(first.get(), other, asked.category())
          .filter(rule -> !other.equals(first.get()))
          .ifPresent(
              rule ->
                  reasons.add(new DutyReason.OverlapSettled(first.get(), other, rule.clause())));
    }
    return rows;
  }

  /** The helpers of the list, then the bodies that an overlap rule makes second. */
  private List<Body> helpers(List<Reason> reasons) {
    List<Duty> rows = rowsOfLead(reasons);
    if (rows.isEmpty()) {
      return ImmutableList.of();
    }
    Map<PostId, Body> found = new LinkedHashMap<>();
    for (Duty duty : rows) {
      duty.helpers().forEach(party -> add(all(party, reasons), found));
    }
    for (Party other : Duties.leads(rules.duties().claims(asked.category()))) {
      if (!other.equals(rows.get(0).lead())) {
        add(all(other, reasons), found);
      }
    }
    return ImmutableList.copyOf(found.values());
  }

  private static void add(List<Body> bodies, Map<PostId, Body> found) {
    bodies.forEach(body -> found.putIfAbsent(body.post(), body));
  }
}
