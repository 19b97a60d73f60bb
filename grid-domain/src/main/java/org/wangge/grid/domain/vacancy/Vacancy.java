package org.wangge.grid.domain.vacancy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.staffing.Incumbency;
import org.wangge.grid.domain.staffing.Staffing;

/**
 * A post without a holder at an instant: since when, who acts, who has to fill it, by when.
 *
 * <p>Rules: (1) a post is vacant if nobody holds it; a holder who is away leaves no vacancy; (2) it
 * has been since the end of its last appointment; (3) who fills it is said by the type's {@link
 * org.wangge.grid.domain.post.VacancyRule}, else by its {@code unitFillsVacancy}, without a day;
 * (4) the first day without a holder is not counted. Example: vacant from 06-01, within 30 days: by
 * 07-01. Immutable.
 */
@Value.Immutable
public abstract class Vacancy {

  Vacancy() {}

  /**
   * The vacancy of a post.
   *
   * @param staffing the posts
   * @param post a post of the staffing
   * @param at the instant
   * @return the vacancy; none where somebody holds the post
   * @throws IllegalArgumentException if the post is not of the staffing
   */
  public static Optional<Vacancy> of(Staffing staffing, PostId post, Instant at) {
    Incumbency meanwhile = staffing.incumbent(post, at);
    return staffing.holders(post, at).isEmpty()
        ? Optional.of(new VacancySearch(staffing, post, at).vacancy(meanwhile))
        : Optional.empty();
  }

  /** {@return the post} */
  public abstract PostId post();

  /** {@return the first instant without a holder; none where nobody held it before} */
  public abstract Optional<Instant> since();

  /** {@return who acts for the post, and why} */
  public abstract Incumbency meanwhile();

  /** {@return who has to fill it, where that is known} */
  public abstract Optional<FilledBy> filledBy();

  /** {@return the last day for filling it; none where that is open} */
  public abstract Optional<LocalDate> fillBy();

  /** {@return since when, who fills it, by when, each with its clause} */
  public abstract Explanation explanation();

  /**
   * Whether the post should have been filled before a day.
   *
   * @param day the day
   * @return true after the last day; false on it, and where no day is set
   */
  public boolean isOverdueOn(LocalDate day) {
    return fillBy().filter(day::isAfter).isPresent();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Vacancy}. */
  static final class Builder extends ImmutableVacancy.Builder {
    Builder() {}
  }
}
