package org.wangge.grid.domain.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wangge.grid.domain.calendar.Period;

class StretchesPropertyTest {

  private static final int SECONDS = 20;

  private static Period period(int from, int to) {
    return new Period(Instant.ofEpochSecond(from), Instant.ofEpochSecond(to));
  }

  private static boolean within(List<Period> periods, int second) {
    return periods.stream().anyMatch(period -> period.contains(Instant.ofEpochSecond(second)));
  }

  @Property(tries = 500)
  void gaps_are_the_seconds_of_the_whole_that_no_part_has(@ForAll long seed) {
    Random random = new Random(seed);
    List<Period> parts = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      int from = random.nextInt(SECONDS);
      parts.add(period(from, from + 1 + random.nextInt(6)));
    }
    int start = random.nextInt(SECONDS);
    Period whole = period(start, start + 1 + random.nextInt(SECONDS));

    List<Period> gaps = Stretches.gaps(whole, parts);
    List<Period> joined = Stretches.joined(parts);

    for (int second = -1; second < 2 * SECONDS + 2; second++) {
      boolean missing = within(List.of(whole), second) && !within(parts, second);
      assertThat(within(gaps, second))
          .as("%s of %s in %s", second, parts, whole)
          .isEqualTo(missing);
      assertThat(within(joined, second)).isEqualTo(within(parts, second));
    }
    for (int i = 1; i < joined.size(); i++) {
      assertThat(joined.get(i - 1).to()).isBefore(joined.get(i).from());
    }
  }
}
