package org.wangge.grid.domain.command;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.office.HolderRules;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.staffing.OfficeReason;
import org.wangge.grid.domain.staffing.Staffing;

/**
 * Whom the holder of a post obeys. Example: a crew member under double management obeys the grid
 * head and the bureau that sent it: {@code [head-1], [gardens-bureau]}.
 *
 * @param posts the superior post; empty for the top, or where there is no single one
 * @param units the sending unit where the plan sets a double line; empty where it does not
 * @param explanation one reason for each of them, and for a unit that is missing
 */
public record Superiors(List<PostId> posts, List<UnitId> units, Explanation explanation) {

  /** Copies the lists. */
  public Superiors {
    posts = ImmutableList.copyOf(posts);
    units = ImmutableList.copyOf(units);
    Objects.requireNonNull(explanation, "explanation");
  }

  /**
   * The superiors of a post.
   *
   * @param staffing the staffing
   * @param post a post of it
   * @return whom its holder obeys
   * @throws IllegalArgumentException if the post is not of this staffing
   */
  public static Superiors of(Staffing staffing, PostId post) {
    PostType type = staffing.typeOf(post);
    List<Reason> reasons = new ArrayList<>();
    Optional<PostId> above = staffing.superior(post);
    above.ifPresent(
        superior -> reasons.add(new OfficeReason.LedByPost(post, superior, type.clause())));
    Optional<ClauseRef> rule =
        staffing.facts().officeRules().of(type.id()).flatMap(HolderRules::doubleLine);
    Optional<UnitId> unit = rule.flatMap(clause -> staffing.sender(post));
    rule.ifPresent(
        clause ->
            reasons.add(
                unit.<Reason>map(sender -> new OfficeReason.LedByUnit(post, sender, clause))
                    .orElseGet(() -> new OfficeReason.NoSecondLine(post, clause))));
    return new Superiors(above.stream().toList(), unit.stream().toList(), new Explanation(reasons));
  }
}
