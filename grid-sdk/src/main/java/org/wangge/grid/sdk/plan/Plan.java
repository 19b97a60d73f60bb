package org.wangge.grid.sdk.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.cases.Category;
import org.wangge.grid.domain.cases.ChannelId;
import org.wangge.grid.domain.code.CodedLevels;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.office.OfficeRules;
import org.wangge.grid.domain.organisation.KindId;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.organisation.MeasureId;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.decision.NamedTable;
import org.wangge.grid.rules.intake.Likeness;
import org.wangge.grid.rules.norm.Norm;
import org.wangge.grid.rules.procedure.Procedure;
import org.wangge.grid.rules.routing.CaseFacts;
import org.wangge.grid.rules.routing.RoutingRules;
import org.wangge.grid.scoring.scheme.Scheme;

/**
 * All rules of a jurisdiction as typed values; what they refer to is named by id and not yet
 * checked. {@link PlanCheck} makes it a {@link CheckedPlan}. Immutable; order as in the file.
 */
@Value.Immutable
public abstract class Plan {

  Plan() {}

  /** {@return its id} */
  public abstract String id();

  /** {@return its name} */
  public abstract Text title();

  /** {@return the days on which it is in force} */
  public abstract DayRange inForce();

  /** {@return working days and office hours} */
  public abstract WorkCalendar calendar();

  /** {@return the clauses of the published plan} */
  public abstract Map<ClauseRef, Clause> clauses();

  /** {@return the ladder with its names, top first} */
  public abstract Map<LevelId, Text> levels();

  /** {@return the measures that a grid can give, with their names} */
  public abstract Map<MeasureId, Text> measures();

  /** {@return the channels through which matters come, with their names} */
  public abstract Map<ChannelId, Text> channels();

  /** {@return the kinds of matter} */
  public abstract List<Category> categories();

  /** {@return the kinds of post} */
  public abstract List<PostType> postTypes();

  /** {@return who may hold the posts, crews and functions; nothing unless set} */
  @Value.Default
  public OfficeRules officeRules() {
    return OfficeRules.NONE;
  }

  /** {@return sizes and staffing} */
  public abstract List<Norm> norms();

  /** {@return time limits} */
  public abstract List<TermRule> terms();

  /** {@return the facts that routing may ask for} */
  public abstract CaseFacts caseFacts();

  /** {@return the routing tables} */
  public abstract RoutingRules routing();

  /** {@return procedures and their stages, by name} */
  public abstract List<Procedure> procedures();

  /** {@return when two reports may be one matter; never unless set} */
  @Value.Default
  public Likeness likeness() {
    return Likeness.NONE;
  }

  /** {@return score sheets} */
  public abstract List<Scheme> schemes();

  /** {@return tables beside routing} */
  public abstract List<NamedTable> tables();

  /** {@return ladders beside the territory} */
  public abstract List<Line> lines();

  /** {@return the kinds of grid, with their names} */
  public abstract Map<KindId, Text> gridKinds();

  /** {@return the kinds of unit, with their names} */
  public abstract Map<KindId, Text> unitKinds();

  /** {@return which levels are coded how} */
  public abstract List<CodedLevels> codedLevels();

  /** {@return the levels of all ladders, the territory's first} */
  public List<LevelId> allLevels() {
    return Stream.concat(
            levels().keySet().stream(),
            lines().stream().flatMap(line -> line.levels().keySet().stream()))
        .toList();
  }

  /**
   * The name of a level of any ladder.
   *
   * @param level the level
   * @return its name; its id, if it is of no ladder of this plan
   */
  public Text title(LevelId level) {
    return Stream.concat(Stream.of(levels()), lines().stream().map(Line::levels))
        .flatMap(titles -> Optional.ofNullable(titles.get(level)).stream())
        .findFirst()
        .orElse(Text.same(level.id()));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Plan}; each attribute is set once. */
  public static final class Builder extends ImmutablePlan.Builder {
    Builder() {}
  }
}
