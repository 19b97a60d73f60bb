package org.wangge.grid.domain.post;

import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.id.IdForm;

/**
 * Who has to fill a vacant post, and within what time, by a clause.
 *
 * <p>Rules: (1) {@link #filledBy} is {@code responsible-unit}, the id of a post type (its one post
 * on the grid or the nearest above), the id of a unit, or else a body outside the organisation; (2)
 * the first day without a holder is not counted. Example: {@code responsible-unit} within 30 days,
 * a post vacant from 06-01 is to be filled by 07-01. Immutable.
 */
@Value.Immutable
public abstract class VacancyRule {

  /** The unit that sent the holder, or that is responsible for the grid. */
  public static final String RESPONSIBLE_UNIT = "responsible-unit";

  VacancyRule() {}

  /** {@return who fills the vacancy, as an id} */
  public abstract String filledBy();

  /** {@return within what time; without one the plan leaves it open} */
  public abstract Optional<Period> within();

  /** {@return the clause that says so} */
  public abstract ClauseRef clause();

  @Value.Check
  void check() {
    IdForm.check("who fills a vacancy", filledBy());
    if (within().filter(time -> time.isZero() || time.isNegative()).isPresent()) {
      throw new IllegalArgumentException("A vacancy is filled within " + within().get());
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link VacancyRule}; each attribute is set once. */
  public static final class Builder extends ImmutableVacancyRule.Builder {
    Builder() {}
  }
}
