package org.wangge.grid.rules.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermUnit;

class CountingTextTest {

  private static final CountingId ID = CountingId.of("read");

  private static void assertRoundTrip(Counting counting) {
    String text = CountingText.write(counting);
    Counting read = CountingText.read(ID, text).orElseThrow();

    assertThat(CountingText.write(read)).isEqualTo(text);
    Counting renamed =
        Counting.builder()
            .id(ID)
            .title(Text.same(text))
            .source(Text.same(text))
            .addAllUnits(counting.units())
            .dayEnd(counting.dayEnd())
            .lastDay(counting.lastDay())
            .firstDay(counting.firstDay())
            .hourStart(counting.hourStart())
            .onRestDay(counting.onRestDay())
            .beforeOpening(counting.beforeOpening())
            .afterClose(counting.afterClose())
            .workingDays(counting.workingDays())
            .workingDayAmounts(counting.workingDayAmounts())
            .build();
    assertThat(read).isEqualTo(renamed);
  }

  @Test
  void every_preset_is_read_as_it_is_written() {
    assertThat(Countings.all()).hasSize(12).allSatisfy(CountingTextTest::assertRoundTrip);
  }

  @Property(tries = 500)
  void every_counting_is_read_as_it_is_written(
      @ForAll @NotEmpty Set<TermUnit> units,
      @ForAll DayEnd end,
      @ForAll LastDay last,
      @ForAll HourStart hours,
      @ForAll @Size(3) java.util.List<Outside> outside,
      @ForAll @Size(max = 12) Set<@IntRange(min = 1, max = 50_000) Integer> amounts) {
    assertRoundTrip(
        Counting.builder()
            .id(CountingId.of("any"))
            .title(Text.same("any"))
            .source(Text.same("any"))
            .addAllUnits(units)
            .dayEnd(end)
            .lastDay(last)
            .firstDay(end == DayEnd.MIDNIGHT ? FirstDay.COUNTED : FirstDay.NOT_COUNTED)
            .hourStart(hours)
            .onRestDay(outside.get(0))
            .beforeOpening(outside.get(1))
            .afterClose(outside.get(2))
            .workingDays(last == LastDay.STAYS ? WorkingDays.ROLLING : WorkingDays.BY_DATE)
            .workingDayAmounts(
                new Amounts(
                    amounts.stream()
                        .sorted()
                        .map(from -> new Amounts.Range(2L * from - 1, 2L * from))
                        .toList()))
            .build());
  }

  @Test
  void the_text_of_the_civil_code_names_every_rule() {
    assertThat(CountingText.write(LawCountings.ADMINISTRATIVE_PENALTY))
        .isEqualTo(
            "units=minutes,hours,same-day,days,working-days,weeks,half-months,months,years;"
                + " first-day=not-counted; hours-from=moment; on-rest-day=kept; before-opening=kept;"
                + " after-close=kept; working-days=by-date; days-as-working-days=2,3,5,7;"
                + " end=close-of-business; last-day=rolls-forward");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ";",
        "=",
        "units",
        "units=",
        "units=fortnights",
        "units=days,days",
        "units=days;",
        "units=days; units=hours",
        "end=midnight",
        "units=days; end=noon",
        "units=days; end=",
        "units=days; END=midnight",
        "units=days; end=midnight; end=midnight",
        "units=days; colour=red",
        "units=days; days-as-working-days=0",
        "units=days; days-as-working-days=3,2",
        "units=days; days-as-working-days=..5",
        "units=days; days-as-working-days=1..2..3",
        "units=days; days-as-working-days=+5",
        "units=days; days-as-working-days=٥"
      })
  void a_text_that_is_no_counting_is_refused(String text) {
    assertThat(CountingText.read(ID, text)).isEmpty();
  }

  @Property(tries = 500)
  void no_text_makes_it_throw(
      @ForAll @StringLength(max = 60) String damage, @ForAll @IntRange(max = 200) int at) {
    String good = CountingText.write(LawCountings.ADMINISTRATIVE_PENALTY);
    assertThat(CountingText.read(ID, damage)).isEmpty();
    CountingText.read(ID, good.substring(0, at) + damage + good.substring(at))
        .ifPresent(CountingTextTest::assertRoundTrip);
    assertThat(CountingText.read(ID, "x".repeat(2_000))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"none|5|false", "2,3,5,7|4|false", "2,3,5,7|7|true", "1..10|11|false", "3..|3|true"})
  void amounts_hold_both_ends(String text, long amount, boolean held) {
    Amounts amounts = Amounts.parse(text).orElseThrow();

    assertThat(amounts).hasToString(text);
    assertThat(amounts.contains(amount)).isEqualTo(held);
    assertThat(amounts.contains(Term.MAX_AMOUNT)).isEqualTo(text.endsWith(".."));
  }

  @Test
  void amounts_that_do_not_ascend_or_are_too_many_are_a_programmers_error() {
    Amounts.Range one = new Amounts.Range(1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Amounts(ImmutableList.of(one, one)))
        .withMessageContaining("1");
    assertThatIllegalArgumentException().isThrownBy(() -> new Amounts.Range(5, 4));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Amounts(
                    LongStream.rangeClosed(1, 13).mapToObj(n -> new Amounts.Range(n, n)).toList()));
    assertThat(Amounts.parse("1,2,3,4,5,6,7,8,9,10,11,12,13")).isEmpty();
  }
}
