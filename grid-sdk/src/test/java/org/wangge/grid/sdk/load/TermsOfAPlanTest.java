package org.wangge.grid.sdk.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.clock.EscalationStep;
import org.wangge.grid.rules.clock.ExtensionRule;
import org.wangge.grid.rules.clock.StartWindow;
import org.wangge.grid.rules.clock.SuspensionRule;
import org.wangge.grid.rules.clock.TermChoice;
import org.wangge.grid.rules.clock.TermOption;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.clock.Visits;
import org.wangge.grid.rules.clock.Warning;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.Vocabulary;
import org.wangge.grid.rules.counting.LawCountings;
import org.wangge.grid.sdk.plan.CheckedPlan;

/** The terms of the good plan, and of plans that differ from it in a word. */
class TermsOfAPlanTest {

  private static final String PLAN = SampleFiles.good("plan.yaml");
  private static final ClauseRef S_08 = ClauseRef.of("S-08");
  private static final ClauseRef S_09 = ClauseRef.of("S-09");
  private static final ClauseRef S_10 = ClauseRef.of("S-10");

  @TempDir Path directory;

  private CheckedPlan plan(String from, String to) throws IOException {
    return read(from, to).plan().orThrow();
  }

  private List<Finding> findings(String from, String to) throws IOException {
    return read(from, to).plan().findings();
  }

  private PlanFolder read(String from, String to) throws IOException {
    assertThat(PLAN).contains(from);
    Files.writeString(directory.resolve("plan.yaml"), PLAN.replace(from, to));
    return new PlanFolder(directory);
  }

  private static TermRule term(CheckedPlan plan, String id) {
    return plan.term(TermId.of(id)).orElseThrow();
  }

  @Test
  void a_term_with_all_its_parts_is_read_as_it_is_written() throws IOException {
    TermRule repair = term(plan("format: 1", "format: 1"), "repair");

    assertThat(repair.term()).isEqualTo(Term.ofWorkingDays(7));
    TermOption statutory = repair.statutory().get(0);
    assertThat(repair.statutory()).hasSize(1);
    assertThat(statutory.when().text().en()).isEqualTo("the category is street lamp");
    assertThat(statutory.term()).isEqualTo(Term.ofDays(10));
    assertThat(statutory.counting()).isEqualTo(LawCountings.ADMINISTRATIVE_LICENCE);
    assertThat(statutory.clause()).isEqualTo(S_08);
    assertThat(repair.fallbacks())
        .extracting(TermOption::term)
        .containsExactly(Term.ofWorkingDays(15));
    assertThat(repair.startWindow())
        .hasValue(
            StartWindow.builder()
                .seasonFrom(MonthDay.of(3, 1))
                .seasonTo(MonthDay.of(11, 30))
                .notBefore(LocalTime.of(8, 0))
                .clause(S_09)
                .build());
    assertThat(repair.extension()).hasValue(new ExtensionRule(1, Term.ofWorkingDays(5), S_09));
    assertThat(repair.suspension()).hasValue(new SuspensionRule(Term.ofDays(30), S_09));
    assertThat(repair.visits()).isEqualTo(Visits.CUMULATIVE);
    assertThat(repair.warnings())
        .containsExactly(new Warning.Before(Term.ofWorkingHours(2)), new Warning.Percent(80));
    assertThat(repair.escalation())
        .containsExactly(
            new EscalationStep(Term.ofWorkingDays(1), Party.of("head"), S_10),
            new EscalationStep(Term.ofWorkingDays(3), Party.of("secretary"), S_10));
  }

  @Test
  void a_term_that_says_no_more_has_no_more() throws IOException {
    TermRule settle = term(plan("format: 1", "format: 1"), "settle");

    assertThat(settle.statutory()).isEmpty();
    assertThat(settle.fallbacks()).isEmpty();
    assertThat(settle.startWindow()).isEmpty();
    assertThat(settle.extension()).isEmpty();
    assertThat(settle.suspension()).isEmpty();
    assertThat(settle.visits()).isEqualTo(Visits.SINGLE);
    assertThat(settle.warnings()).isEmpty();
    assertThat(settle.escalation()).isEmpty();
  }

  @Test
  void an_option_is_counted_as_the_ordinary_term_unless_it_says_otherwise() throws IOException {
    CheckedPlan plan =
        plan(
            "    term: 7 working-days\n    counting: civil-code",
            "    term: 7 working-days\n    counting: administrative-licence");

    assertThat(term(plan, "repair").fallbacks().get(0).counting())
        .isEqualTo(LawCountings.ADMINISTRATIVE_LICENCE);
  }

  @ParameterizedTest
  @CsvSource({
    "street-lamp, statutory-term, 10 days",
    "municipal, fallback-term, 15 working-days",
    "dispute, ordinary-term, 7 working-days"
  })
  void the_category_of_a_case_chooses_its_term(String category, String code, String term)
      throws IOException {
    CheckedPlan plan = plan("format: 1", "format: 1");
    Fact.OneCode fact = (Fact.OneCode) plan.plan().caseFacts().all().get(0);
    Facts facts = Vocabulary.of(fact).facts().with(fact, category).build();
    TermChoice choice = term(plan, "repair").choose(facts);

    assertThat(choice.code()).isEqualTo(code);
    assertThat(choice.term()).hasToString(term);
  }

  @ParameterizedTest
  @CsvSource({
    "5个工作日, 5 working-days",
    "五个工作日内, 5 working-days",
    "24小时内, 24 hours",
    "半个月, 1 half-month",
    "当日, same-day",
    "same-day, same-day",
    "90 minutes, 90 minutes",
    "1 year, 1 year",
    "3 weeks, 3 weeks"
  })
  void a_term_may_be_written_as_published_where_that_is_clear(String written, String term)
      throws IOException {
    CheckedPlan plan = plan("    term: 5 working-days\n", "    term: " + written + "\n");

    assertThat(term(plan, "settle").term()).hasToString(term);
  }

  @Test
  void clear_wording_adds_nothing_to_read() throws IOException {
    assertThat(findings("    term: 5 working-days\n", "    term: 5个工作日\n")).isEmpty();
    assertThat(findings("    term: 8 working-hours", "    term: 8工作时")).isEmpty();
  }

  @Test
  void open_wording_lists_what_to_write_instead() throws IOException {
    Finding open = findings("    term: 5 working-days\n", "    term: 5日\n").get(0);

    assertThat(open.code()).isEqualTo("wording-open");
    assertThat(open.place().path()).isEqualTo("terms/settle/term");
    assertThat(open.wayOut().zh()).contains("5 days", "5 working-days");
  }

  @Test
  void wording_of_another_counting_says_how_to_keep_either() throws IOException {
    // Urgent hours run on; the plan counts working hours here.
    Finding other = findings("    term: 8 working-hours", "    term: 8紧急工作时").get(0);

    assertThat(other.code()).isEqualTo("wording-names-counting");
    assertThat(other.message().zh())
        .contains("city-management-urgent", "city-management-working-hours");
    assertThat(other.wayOut().en()).contains("'8 hours'");
  }

  @Test
  void wording_that_names_the_start_is_a_note_only() throws IOException {
    assertThat(findings("    term: 5 working-days\n", "    term: 自受理之日起5个工作日内\n"))
        .extracting(finding -> finding.severity() + " " + finding.code())
        .containsExactly("INFO wording-names-start");
  }

  @Test
  void a_season_may_run_over_the_new_year_and_end_on_a_leap_day() throws IOException {
    CheckedPlan plan = plan("season: 03-01..11-30", "season: 11-15..02-29");

    StartWindow window = term(plan, "repair").startWindow().orElseThrow();
    assertThat(window.seasonFrom()).hasValue(MonthDay.of(11, 15));
    assertThat(window.seasonTo()).hasValue(MonthDay.of(2, 29));
  }

  @ParameterizedTest
  @CsvSource({
    "02-30..11-30",
    "03-01..11-31",
    "3-1..11-30",
    "03-01",
    "03-01..",
    "..11-30",
    "03-01-11-30",
    "03-01...11-30",
    "-03-01..11-30",
    "00-01..11-30",
    "13-01..11-30",
    "03-01..11-30x"
  })
  void what_is_no_season_is_found(String season) throws IOException {
    assertThat(findings("season: 03-01..11-30", "season: \"" + season + "\""))
        .extracting(Finding::code)
        .containsExactly("bad-season");
  }

  @ParameterizedTest
  @CsvSource({"8:00", "24:00", "08:60", "08:00:00", "08.00", "0800", "''", "08时00", "+8:00"})
  void what_is_no_time_of_day_is_found(String time) throws IOException {
    assertThat(findings("not-before: \"08:00\"", "not-before: \"" + time + "\""))
        .extracting(Finding::code)
        .containsExactly("bad-time-of-day");
  }

  @Test
  void a_category_that_cannot_be_read_does_not_hide_what_is_wrong_with_a_term() throws IOException {
    assertThat(findings("parent: municipal}\n", "parent: municpal}\n"))
        .extracting(Finding::code)
        .containsExactly("unknown-category");
    String broken = PLAN.replace("parent: municipal}", "parent: municpal}");
    Files.writeString(
        directory.resolve("plan.yaml"), broken.replace("visits: cumulative", "visits: always"));
    assertThat(new PlanFolder(directory).plan().findings())
        .extracting(Finding::code)
        .containsExactly("unknown-category", "bad-visits");
  }

  @Test
  void every_fault_of_a_term_is_found_at_once() throws IOException {
    String text =
        PLAN.replace("season: 03-01..11-30", "season: 采暖季")
            .replace("times: 1\n", "times: 101\n")
            .replace("longest: 30 days", "longest: a month")
            .replace("- 80 %", "- 0 %");
    Files.writeString(directory.resolve("plan.yaml"), text);

    assertThat(new PlanFolder(directory).plan().findings())
        .extracting(Finding::code)
        .containsExactly(
            "wording-season-without-dates", "number-out-of-range", "bad-term", "bad-warning");
  }

  @Test
  void a_warning_is_measured_against_every_term_that_may_be_chosen() throws IOException {
    // 8 working days are no less than the ordinary 7, though the statutory term has 10.
    assertThat(findings("- 2 working-hours before", "- 8 working-days before"))
        .extracting(Finding::code)
        .containsExactly("warning-before-start");
    assertThat(findings("- 2 working-hours before", "- 6 working-days before")).isEmpty();
  }

  @Test
  void steps_at_the_same_time_may_tell_two() throws IOException {
    assertThat(findings("after: 3 working-days", "after: 1 working-day")).isEmpty();
    assertThat(findings("after: 3 working-days", "after: 2 hours")).isEmpty();
  }

  @Test
  void a_suspension_may_last_months() throws IOException {
    assertThat(findings("longest: 30 days", "longest: 2 months")).isEmpty();
  }
}
