package org.wangge.grid.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.scoring.points.Points;

class MeasureTest {

  private static final SubjectId SUBJECT = SubjectId.of("G03/part-time-1");
  private static final AssessmentPeriod PERIOD = AssessmentPeriod.of("2026-Q3");

  private final List<Evidence> evidence = new ArrayList<>();

  private void given(String id, String kind, String date, String amount) {
    given(id, kind, date, amount, SUBJECT);
  }

  private void given(String id, String kind, String date, String amount, SubjectId subject) {
    evidence.add(
        Evidence.builder()
            .id(EvidenceId.of(id))
            .kind(EvidenceKind.of(kind))
            .subject(subject)
            .date(LocalDate.parse(date))
            .amount(Points.of(amount))
            .build());
  }

  private Measurement measure(String measure) {
    Dossier dossier = Dossier.of(SUBJECT, PERIOD, evidence).orThrow();
    return Measure.parse(measure).orElseThrow().of(dossier);
  }

  private static Measured value(String points) {
    return new Measured.Value(Points.of(points));
  }

  @Test
  void a_count_counts_pieces_and_a_sum_adds_amounts() {
    given("V2", "visit", "2026-08-02", "70.5");
    given("V1", "visit", "2026-07-01", "100.5");
    given("R1", "review", "2026-07-01", "90");
    assertThat(measure("count of visit").result()).isEqualTo(value("2"));
    assertThat(measure("sum of visit").result()).isEqualTo(value("171"));
    assertThat(measure("sum of visit").evidence())
        .containsExactly(EvidenceId.of("V1"), EvidenceId.of("V2"));
  }

  @Test
  void evidence_is_named_by_date_and_then_by_id() {
    given("B", "visit", "2026-09-30", "1");
    given("C", "visit", "2026-07-01", "1");
    given("A", "visit", "2026-09-30", "1");
    given("D", "visit-due", "2026-08-01", "4");
    assertThat(measure("sum of visit / sum of visit-due").evidence())
        .extracting(EvidenceId::value)
        .containsExactly("C", "D", "A", "B");
  }

  @Test
  void a_ratio_keeps_both_sides() {
    given("V", "visit", "2026-08-01", "171");
    given("D", "visit-due", "2026-08-01", "180");
    Measurement rate = measure("sum of visit / sum of visit-due");
    assertThat(rate.result()).isEqualTo(value("0.95"));
    assertThat(rate.parts())
        .extracting(Measurement::result)
        .containsExactly(value("171"), value("180"));
  }

  @Test
  void blank_zero_and_not_applicable_are_three_things() {
    assertThat(measure("sum of visit").result()).isEqualTo(value("0"));
    assertThat(measure("count of visit").result()).isEqualTo(value("0"));
    assertThat(measure("mean of review").result()).isEqualTo(Measured.BLANK);
    assertThat(measure("sum of visit / sum of visit-due").result())
        .isEqualTo(Measured.NOT_APPLICABLE);
    given("R", "review", "2026-08-01", "0");
    assertThat(measure("mean of review").result()).isEqualTo(value("0"));
  }

  @Test
  void the_denominator_speaks_first() {
    assertThat(measure("mean of review / sum of due").result()).isEqualTo(Measured.NOT_APPLICABLE);
    assertThat(measure("sum of due / mean of review").result()).isEqualTo(Measured.BLANK);
    given("D", "due", "2026-08-01", "2");
    assertThat(measure("mean of review / sum of due").result()).isEqualTo(Measured.BLANK);
    given("R", "review", "2026-08-01", "0");
    assertThat(measure("sum of due / mean of review").result()).isEqualTo(Measured.NOT_APPLICABLE);
  }

  @Test
  void a_mean_of_three_ratings_stays_exact() {
    // (90 + 85 + 85) / 3 = 260/3
    given("R1", "review", "2026-08-01", "90");
    given("R2", "review", "2026-08-01", "85");
    given("R3", "review", "2026-08-02", "85");
    assertThat(measure("mean of review").result()).isEqualTo(value("260/3"));
  }

  @Test
  void other_subjects_and_other_days_do_not_count() {
    given("V1", "visit", "2026-06-30", "1");
    given("V2", "visit", "2026-07-01", "1");
    given("V3", "visit", "2026-09-30", "1");
    given("V4", "visit", "2026-10-01", "1");
    given("V5", "visit", "2026-08-01", "1", SubjectId.of("G04/part-time-1"));
    assertThat(measure("count of visit").evidence())
        .extracting(EvidenceId::value)
        .containsExactly("V2", "V3");
  }

  @Test
  void the_same_evidence_twice_counts_once() {
    given("V1", "visit", "2026-08-01", "3");
    given("V1", "visit", "2026-08-01", "3.0");
    assertThat(measure("sum of visit").result()).isEqualTo(value("3"));
  }

  @Test
  void one_id_for_two_different_pieces_is_refused() {
    given("V1", "visit", "2026-08-01", "3");
    given("V1", "visit", "2026-10-01", "3");
    given("V2", "visit", "2026-08-01", "3");
    given("V2", "visit", "2026-08-01", "3", SubjectId.of("G04/part-time-1"));
    given("V2", "visit", "2026-08-01", "4");
    Result<Dossier> dossier = Dossier.of(SUBJECT, PERIOD, evidence);
    assertThat(dossier).isInstanceOf(Result.Refused.class);
    assertThat(dossier.findings()).extracting(Finding::code).containsOnly("conflicting-evidence");
    assertThat(dossier.findings())
        .extracting(finding -> finding.place().path())
        .containsExactly("evidence/V1", "evidence/V2");
  }

  @Test
  void a_conflict_about_another_subject_does_not_matter() {
    SubjectId other = SubjectId.of("G04/part-time-1");
    given("V1", "visit", "2026-08-01", "3", other);
    given("V1", "visit", "2026-08-01", "4", other);
    assertThat(Dossier.of(SUBJECT, PERIOD, evidence).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "count of visit, visit",
    "sum of visit, visit",
    "mean of review, review",
    "sum of visit / sum of visit-due, visit visit-due",
    "count of a / count of a, a",
    "mean of a / sum of b.1, a b.1",
    "count of 走访, 走访",
  })
  void a_measure_is_written_as_it_is_read(String text, String kinds) {
    Measure measure = Measure.parse(text).orElseThrow();
    assertThat(measure).hasToString(text);
    assertThat(measure.kinds().stream().map(EvidenceKind::id))
        .containsExactly(kinds.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "visit",
        "count of",
        "count of ",
        " of visit",
        "Count of visit",
        "median of visit",
        "count  of visit",
        "count of visit ",
        "count of a b",
        "count of -a",
        "sum of a /sum of b",
        "sum of a / sum of b / sum of c",
        "sum of a / ",
        " / sum of a"
      })
  void anything_else_is_not_a_measure(String text) {
    assertThat(Measure.parse(text)).isEmpty();
  }

  @Test
  void a_measure_of_unreasonable_length_is_not_read() {
    assertThat(Measure.parse("count of " + "a".repeat(IdForm.MAX_LENGTH))).isPresent();
    assertThat(Measure.parse("count of " + "a".repeat(IdForm.MAX_LENGTH + 1))).isEmpty();
    assertThat(Measure.parse("count of a".repeat(21))).isEmpty();
  }

  @Test
  void a_ratio_of_ratios_cannot_be_made() {
    Measure count = new Measure.Count(EvidenceKind.of("a"));
    Measure ratio = new Measure.Ratio(count, count);
    assertThatThrownBy(() -> new Measure.Ratio(ratio, count))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void evidence_has_no_negative_amount_and_ids_have_no_blanks() {
    assertThatThrownBy(() -> given("V1", "visit", "2026-08-01", "-1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("V1: -1");
    assertThatThrownBy(() -> EvidenceId.of("a b")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SubjectId.of("")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EvidenceKind.of("a/b")).isInstanceOf(IllegalArgumentException.class);
  }
}
