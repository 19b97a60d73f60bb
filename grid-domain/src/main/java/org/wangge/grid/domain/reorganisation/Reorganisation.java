package org.wangge.grid.domain.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.staffing.Staffing;

/**
 * A change of grids, units and posts that is planned as a whole and holds from one date.
 *
 * <p>Rules: (1) it holds from the beginning of its date; nothing before that changes; (2) steps are
 * done in order; (3) a part that one step ended is not there for the next; (4) an id that was borne
 * once is never given again, so each old code leads to its successors. Immutable.
 */
@Value.Immutable
public abstract class Reorganisation {

  Reorganisation() {}

  /** {@return its id} */
  public abstract ReorganisationId id();

  /** {@return its name} */
  public abstract Text title();

  /** {@return the first day on which it holds} */
  public abstract LocalDate from();

  /** {@return the clause it rests on, where one is named} */
  public abstract Optional<ClauseRef> clause();

  /** {@return the steps, in order} */
  public abstract List<Step> steps();

  /**
   * What the change would do.
   *
   * @param before the organisation until then
   * @param holdings what hangs on it and is not in the organisation itself
   * @return what moves, what would be left behind and the organisation afterwards
   */
  public Preview preview(Staffing before, Holdings holdings) {
    return preview(before, holdings, Succession.NONE);
  }

  /**
   * What the change would do after earlier ones.
   *
   * @param before the organisation until then
   * @param holdings what hangs on it and is not in the organisation itself
   * @param earlier the earlier successions; their old ids are not given again
   * @return what moves, what would be left behind and the organisation afterwards
   */
  public Preview preview(Staffing before, Holdings holdings, Succession earlier) {
    Instant start = from().atStartOfDay(before.zone()).toInstant();
    Draft draft = new Draft(before.facts(), holdings, earlier, start);
    StepRunner runner = new StepRunner(draft);
    for (int i = 0; i < steps().size(); i++) {
      runner.run(steps().get(i), i);
    }
    return new Outcome(this, before, draft).preview();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Reorganisation}; each attribute is set once. */
  public static final class Builder extends ImmutableReorganisation.Builder {
    Builder() {}
  }
}
