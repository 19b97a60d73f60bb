package org.wangge.grid.domain.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.post.PostId;

/**
 * A duty roster of a grid: posts that take turns (轮流坐岗), for example at the desk of a community.
 *
 * <p>Rules: (1) turns last {@link #turnDays} days, the first from {@link #from} on; before that
 * nobody is on duty; (2) the posts take them in the order given, none is skipped, whoever holds
 * them; (3) with {@link #shifts} each turn has as many parts as there are shifts, and each part is
 * the next post's; between the shifts nobody is on duty. Example: posts A, B, C by weeks from
 * Monday 01-05: B has the week from 01-12, A again that from 01-26. With two shifts by days A has
 * the first day, B the first night, C the second day. Immutable.
 */
@Value.Immutable
public abstract class Roster {

  Roster() {}

  /** {@return its id} */
  public abstract RosterId id();

  /** {@return its name} */
  public abstract Text title();

  /** {@return the grid it serves} */
  public abstract GridId on();

  /** {@return the posts, in the order of their turns, at least one} */
  public abstract List<PostId> posts();

  /** {@return the first day of the first turn} */
  public abstract LocalDate from();

  /** {@return how many days a turn lasts, 1 or more} */
  public abstract int turnDays();

  /** {@return the shifts of a day, which do not overlap; without any the whole day is one} */
  public abstract List<Shift> shifts();

  /**
   * The same roster of another grid.
   *
   * @param on the grid it serves
   * @return the roster
   */
  public abstract Roster withOn(GridId on);

  /**
   * The same roster with other posts.
   *
   * @param posts the posts, in the order of their turns, at least one
   * @return the roster
   */
  public abstract Roster withPosts(Iterable<? extends PostId> posts);

  /**
   * Whose turn it is.
   *
   * @param at the instant
   * @param zone the zone in which days begin
   * @return the turn; none before the first, and between shifts
   */
  public Optional<Turn> onDuty(Instant at, ZoneId zone) {
    LocalDateTime local = LocalDateTime.ofInstant(at, zone);
    LocalDate today = local.toLocalDate();
    return shifts().isEmpty()
        ? wholeTurn(today, zone)
        : shift(local, today, zone).or(() -> shift(local, today.minusDays(1), zone));
  }

  private Optional<Turn> wholeTurn(LocalDate day, ZoneId zone) {
    if (day.isBefore(from())) {
      return Optional.empty();
    }
    long turn = turnOf(day);
    LocalDate first = from().plusDays(turn * turnDays());
    Period period = Period.ofDays(first, first.plusDays(turnDays()), zone);
    return Optional.of(new Turn(id(), post(turn), period));
  }

  private Optional<Turn> shift(LocalDateTime local, LocalDate day, ZoneId zone) {
    for (int i = 0; i < shifts().size() && !day.isBefore(from()); i++) {
      LocalDateTime begin = shifts().get(i).begin(day);
      LocalDateTime end = shifts().get(i).end(day);
      if (!local.isBefore(begin) && local.isBefore(end)) {
        Period period = new Period(begin.atZone(zone).toInstant(), end.atZone(zone).toInstant());
        return Optional.of(new Turn(id(), post(turnOf(day) * shifts().size() + i), period));
      }
    }
    return Optional.empty();
  }

  private long turnOf(LocalDate day) {
    return ChronoUnit.DAYS.between(from(), day) / turnDays();
  }

  private PostId post(long part) {
    return posts().get((int) (part % posts().size()));
  }

  @Value.Check
  void check() {
    if (posts().isEmpty() || turnDays() < 1) {
      throw new IllegalArgumentException(
          "Roster " + id() + ": posts " + posts() + ", days of a turn " + turnDays());
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Roster}; each attribute is set once. */
  public static final class Builder extends ImmutableRoster.Builder {
    Builder() {}
  }
}
