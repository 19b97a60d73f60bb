package org.wangge.grid.scoring.scheme;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.scoring.criterion.Criterion;
import org.wangge.grid.scoring.measure.PeriodKind;
import org.wangge.grid.scoring.points.Points;
import org.wangge.grid.scoring.points.Rounding;

/**
 * A score sheet: its criteria, which add up to its total, and its grades.
 *
 * <p>Rules: (1) the score is the sum of the criteria; (2) criteria that drop out leave the total as
 * it is: what the rest earned is scaled up by total ÷ full marks of the rest; (3) the sum is
 * rounded last, and only where {@link #rounding} says so; (4) the grade is the best one whose bound
 * the score reaches. Example: 38 + 14 + 18.44 + 20 = 90.44 of 100, excellent from 90. A definition:
 * it may hold mistakes, which {@link SchemeCheck} finds. Immutable; criteria and grades keep their
 * order, grades best first.
 */
@Value.Immutable
public abstract class Scheme {

  Scheme() {}

  /** {@return the id} */
  public abstract SchemeId id();

  /** {@return the name of the sheet} */
  public abstract Text title();

  /** {@return what is assessed, for example the id of a post type} */
  public abstract String assessed();

  /** {@return how long the assessed periods are} */
  public abstract PeriodKind period();

  /** {@return the full marks of the whole} */
  public abstract Points total();

  /** {@return the lines, in the order of the sheet} */
  public abstract List<Criterion> criteria();

  /** {@return the grades, best first} */
  public abstract List<Grade> grades();

  /** {@return how the sum is rounded, where it is} */
  public abstract Optional<Rounding> rounding();

  /** {@return the clause it comes from} */
  public abstract ClauseRef clause();

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Scheme}; each attribute is set once. */
  public static final class Builder extends ImmutableScheme.Builder {
    Builder() {}
  }
}
