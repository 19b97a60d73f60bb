package org.wangge.grid.domain.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CountTest {

  @Test
  void a_count_reads_as_a_number_or_as_two_ends() {
    assertThat(Count.parse("1")).contains(Count.exactly(1));
    assertThat(Count.parse("1..2")).contains(new Count(1, 2));
    assertThat(Count.parse("3..")).contains(new Count(3, Count.NO_END));
    assertThat(new Count(0, Count.NO_END)).hasToString("0..");
  }

  @Test
  void nothing_else_is_a_count() {
    for (String text :
        List.of("", "..", "..2", "2..1", "1...2", "1..2..3", "-1", "+1", "1 ", "一", "1000000000")) {
      assertThat(Count.parse(text)).as(text).isEmpty();
    }
  }

  @Test
  void ends_are_in_order_and_in_range() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Count(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Count(-1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Count(0, Count.NO_END + 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Count.exactly(Count.NO_END));
  }

  @Property(tries = 300)
  void every_count_round_trips(
      @ForAll @IntRange(max = 999_999_999) int least,
      @ForAll @IntRange(max = 999_999_999) int more) {
    Count count = new Count(least, (int) Math.min((long) least + more, Count.NO_END));

    assertThat(Count.parse(count.toString())).contains(count);
    assertThat(Count.parse(Count.exactly(least).toString())).contains(Count.exactly(least));
  }

  @Property(tries = 300)
  void both_ends_are_allowed_and_nothing_beyond(
      @ForAll @IntRange(max = 9) int least,
      @ForAll @IntRange(max = 9) int more,
      @ForAll @IntRange(max = 20) int number) {
    assertThat(new Count(least, least + more).allows(number))
        .isEqualTo(!(number < least) && !(number > least + more));
  }
}
