package org.wangge.grid.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wangge.grid.domain.sample.SampleCommunity.CHINA;
import static org.wangge.grid.domain.sample.SampleCommunity.at;
import static org.wangge.grid.domain.sample.SampleCommunity.between;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.Text;

class PeriodTest {

  @Test
  void the_first_instant_belongs_to_it_and_the_end_does_not() {
    Period absence = between("2026-09-28T00:00", "2026-10-12T00:00");

    assertThat(absence.contains(at("2026-09-28T00:00"))).isTrue();
    assertThat(absence.contains(at("2026-09-28T00:00").minusNanos(1))).isFalse();
    assertThat(absence.contains(at("2026-10-12T00:00").minusNanos(1))).isTrue();
    assertThat(absence.contains(at("2026-10-12T00:00"))).isFalse();
  }

  @Test
  void whole_days_begin_at_midnight_of_the_zone() {
    assertThat(Period.ofDays(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 12), CHINA))
        .isEqualTo(between("2026-09-28T00:00", "2026-10-12T00:00"));
  }

  @Test
  void a_period_is_never_empty() {
    Instant nine = at("2026-09-28T09:00");

    assertThatIllegalArgumentException().isThrownBy(() -> new Period(nine, nine));
    assertThatIllegalArgumentException().isThrownBy(() -> new Period(nine, nine.minusNanos(1)));
  }

  @Test
  void an_open_period_has_no_end() {
    Period since = Period.since(at("2026-01-01T00:00"));

    assertThat(since.isOpenEnded()).isTrue();
    assertThat(since.contains(at("9999-12-31T23:59"))).isTrue();
    assertThat(Period.ALWAYS.isOpenEnded()).isTrue();
    assertThat(Period.ALWAYS.intersection(since)).contains(since);
    assertThat(between("2026-01-01T00:00", "2026-01-02T00:00").isOpenEnded()).isFalse();
  }

  @Test
  void a_period_reads_as_dates_and_as_times_only_where_they_matter() {
    assertThat(between("2026-09-28T00:00", "2026-10-12T08:30").in(CHINA))
        .isEqualTo(Text.of("2026-09-28至2026-10-12 08:30（不含）", "2026-09-28 until 2026-10-12 08:30"));
    assertThat(Period.since(at("2026-01-01T00:00")).in(CHINA))
        .isEqualTo(Text.of("自2026-01-01起", "from 2026-01-01 on"));
    assertThat(new Period(Instant.MIN, at("2026-01-01T00:00")).in(CHINA))
        .isEqualTo(Text.of("截至2026-01-01（不含）", "until 2026-01-01"));
    assertThat(Period.ALWAYS.in(CHINA)).isEqualTo(Text.of("一直", "always"));
  }

  private static Instant minute(int minute) {
    return Instant.ofEpochSecond(60L * minute);
  }

  @Property(tries = 500)
  void two_periods_have_in_common_the_minutes_that_lie_in_both(
      @ForAll @IntRange(max = 12) int from,
      @ForAll @IntRange(min = 1, max = 6) int length,
      @ForAll @IntRange(max = 12) int otherFrom,
      @ForAll @IntRange(min = 1, max = 6) int otherLength) {
    Period one = new Period(minute(from), minute(from + length));
    Period other = new Period(minute(otherFrom), minute(otherFrom + otherLength));
    int common = 0;

    for (int i = -1; i < 20; i++) {
      Instant at = minute(i);
      boolean inOne = i >= from && i < from + length;
      boolean inOther = i >= otherFrom && i < otherFrom + otherLength;
      common += inOne && inOther ? 1 : 0;
      assertThat(one.contains(at)).isEqualTo(inOne);
      assertThat(one.intersection(other).map(both -> both.contains(at)).orElse(false))
          .isEqualTo(inOne && inOther);
    }
    assertThat(one.intersection(other).isPresent()).isEqualTo(common > 0);
    assertThat(other.intersection(one)).isEqualTo(one.intersection(other));
  }
}
