package org.wangge.grid.domain.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.id.IdForm;

class TermTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 working-days",
        "1 working-day",
        "2 hours",
        "1 hour",
        "15 days",
        "8 working-hours",
        "100000 days"
      })
  void the_text_of_a_term_is_read_and_written_alike(String text) {
    assertThat(Term.parse(text)).map(Term::toString).hasValue(text);
  }

  @ParameterizedTest
  @CsvSource({"1 working-days,1 working-day", "5 working-day,5 working-days", "1 hours,1 hour"})
  void singular_and_plural_are_both_read(String text, String canonical) {
    assertThat(Term.parse(text)).map(Term::toString).hasValue(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "5",
        "5working-days",
        "5  working-days",
        " 5 working-days",
        "5 working-days ",
        "5 Working-Days",
        "5 fortnights",
        "05 days",
        "0 days",
        "-1 days",
        "+5 days",
        "1.5 days",
        "100001 days",
        "99999999999999999999 days",
        "٥ days",
        "5个工作日"
      })
  void a_text_that_is_no_term_is_refused(String text) {
    assertThat(Term.parse(text)).isEmpty();
  }

  @Test
  void an_amount_out_of_range_is_a_programmers_error() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.ofDays(0))
        .withMessageContaining("0");
    assertThatIllegalArgumentException().isThrownBy(() -> Term.ofHours(100_001));
  }

  @Test
  void a_term_says_itself_in_both_languages() {
    assertThat(Term.ofWorkingDays(5).text()).isEqualTo(Text.of("5个工作日", "5 working days"));
    assertThat(Term.ofHours(1).text()).isEqualTo(Text.of("1小时", "1 hour"));
    assertThat(Term.ofDays(15).text()).isEqualTo(Text.of("15个自然日", "15 calendar days"));
    assertThat(Term.ofWorkingHours(2).text()).isEqualTo(Text.of("2个工作小时", "2 working hours"));
    assertThat(new Term(1, TermUnit.HALF_MONTHS).text()).isEqualTo(Text.of("半个月", "half a month"));
    // Not 3个半月, which is three months and a half.
    assertThat(new Term(3, TermUnit.HALF_MONTHS).text())
        .isEqualTo(Text.of("3个15日期间", "3 half-months"));
  }

  @Property(tries = 200)
  void every_term_round_trips(
      @ForAll @LongRange(min = 1, max = Term.MAX_AMOUNT) long amount, @ForAll TermUnit unit) {
    Term term = new Term(unit == TermUnit.SAME_DAY ? 1 : amount, unit);

    assertThat(Term.parse(term.toString())).hasValue(term);
  }

  @Test
  void ids_are_checked_and_ordered() {
    assertThat(TermId.of("hand-up")).hasToString("hand-up");
    assertThat(IdForm.isValid("hand up")).isFalse();
    assertThat(IdForm.isValid("a".repeat(65))).isFalse();
    assertThat(TermId.of("a")).isLessThan(TermId.of("b"));
    assertThatIllegalArgumentException().isThrownBy(() -> TermId.of(""));
  }
}
