package org.wangge.grid.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;

class ScalarBindingTest {

  private static final RecordReader READER = RecordReader.standard();

  record Figures(@OptionalKey(otherwise = "0") int whole, @OptionalKey(otherwise = "0") long big) {}

  record Switch(boolean paired) {}

  record Days(List<LocalDate> days) {}

  @ParameterizedTest
  @CsvSource({
    "010, not-a-number",
    "1_000, not-a-number",
    "+5, not-a-number",
    "-0, not-a-number",
    "1.0, not-a-number",
    "1e5, not-a-number",
    "0x1F, not-a-number",
    "08:00, not-a-number",
    "５, not-a-number",
    "five, not-a-number",
    "'\"5\"', wrong-type",
    "2147483648, number-out-of-range",
    "-2147483649, number-out-of-range",
    "1234567890123456789, number-too-long",
    "[1], wrong-type",
    "~, null-value"
  })
  void a_number_is_written_in_one_way_only(String written, String code) {
    assertThat(findings("whole: " + written, Figures.class))
        .containsExactly("1 " + code + " whole");
  }

  @Test
  void numbers_reach_the_limits_of_their_types() {
    assertThat(read("{whole: -2147483648, big: 999999999999999999}", Figures.class).orThrow())
        .isEqualTo(new Figures(Integer.MIN_VALUE, 999_999_999_999_999_999L));
    assertThat(read("{whole: 2147483647, big: -999999999999999999}", Figures.class).orThrow())
        .isEqualTo(new Figures(Integer.MAX_VALUE, -999_999_999_999_999_999L));
    assertThat(findings("big: 1" + "0".repeat(5_000), Figures.class))
        .containsExactly("1 number-too-long big");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "no", "on", "off", "True", "TRUE", "y", "1"})
  void true_and_false_are_written_in_one_way_only(String written) {
    assertThat(findings("{paired: " + written + "}", Switch.class))
        .containsExactly("1 not-true-or-false paired");
  }

  @Test
  void quoted_truth_is_text() {
    assertThat(only("{paired: 'true'}", Switch.class).message().en())
        .isEqualTo("This should be true or false and is the text 'true'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-2-30", "2026-02-30", "2026/02/01", "+123456-01-01", "2026-10-13T18:00"})
  void a_date_is_a_day_of_the_calendar(String written) {
    assertThat(findings("{days: [2026-02-28, " + written + "]}", Days.class))
        .containsExactly("1 not-a-date days/1");
  }

  private static Documents documents(String text) {
    return DocumentReader.standard().read(new DocumentText("plan.yaml", text));
  }

  private static <T extends Record> Result<T> read(String text, Class<T> type) {
    return READER.readOne(documents(text), type);
  }

  private static <T extends Record> List<String> findings(String text, Class<T> type) {
    return read(text, type).findings().stream()
        .map(f -> f.place().line() + " " + f.code() + " " + f.place().path())
        .toList();
  }

  private static <T extends Record> Finding only(String text, Class<T> type) {
    List<Finding> findings = read(text, type).findings();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }
}
