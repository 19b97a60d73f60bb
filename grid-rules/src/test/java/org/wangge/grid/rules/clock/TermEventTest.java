package org.wangge.grid.rules.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wangge.grid.rules.sample.SampleClocks.at;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.ClockEvent;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.term.TermId;

class TermEventTest {

  private static final CaseId CASE = CaseId.of("case-17");
  private static final Instant AT = at("2026-10-12T10:00");

  private static TermEvent event(String text) {
    return TermEvent.parse(text).orElseThrow();
  }

  private static CaseEvent unsolved(String by) {
    return new CaseEvent.Unsolved(CASE, AT, Party.of(by));
  }

  /** One of each kind, in the order of the kinds. */
  private static final List<CaseEvent> HAPPENED =
      List.of(
          new CaseEvent.Reported(
              Report.builder()
                  .caseId(CASE)
                  .at(AT)
                  .grid(GridId.of("G031"))
                  .category(CategoryId.of("street-lamp"))
                  .build()),
          unsolved("level-1-head"),
          new CaseEvent.Summoned(CASE, AT, UnitId.of("housing")),
          new CaseEvent.ReportedIn(CASE, AT),
          new CaseEvent.ReworkAsked(CASE, AT),
          new CaseEvent.Completed(CASE, AT),
          new CaseEvent.FedBack(CASE, AT));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report",
        "hand-up",
        "hand-up by level-3-head",
        "hand-up by level-3-head, level-2-head",
        "hand-up by responsible-unit",
        "summons",
        "report-in",
        "rework",
        "complete",
        "feed-back"
      })
  void an_event_is_written_as_it_is_read(String text) {
    assertThat(event(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Report",
        "acceptance",
        "report by worker",
        "hand-up by",
        "hand-up by ",
        "hand-up by a,b",
        "hand-up by a, ",
        "hand-up by a  b",
        "hand-up  by a",
        " hand-up",
        "hand-up "
      })
  void what_is_no_event_is_not_read(String text) {
    assertThat(TermEvent.parse(text)).isEmpty();
  }

  @Test
  void a_text_without_end_is_not_read() {
    assertThat(TermEvent.parse("hand-up by " + "a, ".repeat(200) + "a")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(TermEvent.Kind.class)
  void each_kind_is_one_thing_that_happens_and_no_other(TermEvent.Kind kind) {
    TermEvent event = TermEvent.of(kind);
    assertThat(HAPPENED).hasSize(TermEvent.Kind.values().length);
    assertThat(HAPPENED.stream().filter(event::is))
        .containsExactly(HAPPENED.get(List.of(TermEvent.Kind.values()).indexOf(kind)));
    assertThat(event.is(new ClockEvent.Resumed(CASE, AT, TermId.of("handle")))).isFalse();
  }

  @Test
  void a_hand_up_by_somebody_is_nobody_elses() {
    TermEvent second = event("hand-up by level-2-head, level-3-head");
    assertThat(second.is(unsolved("level-2-head"))).isTrue();
    assertThat(second.is(unsolved("level-3-head"))).isTrue();
    assertThat(second.is(unsolved("level-1-head"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "report                | report              | true",
        "report                | report-in           | false",
        "hand-up               | hand-up by a        | true",
        "hand-up by a          | hand-up             | true",
        "hand-up by a, b       | hand-up by b, c     | true",
        "hand-up by a          | hand-up by b        | false",
        "hand-up by a          | summons             | false",
      })
  void two_events_meet_where_one_thing_may_be_both(String one, String other, boolean meet) {
    assertThat(event(one).meets(event(other))).isEqualTo(meet);
    assertThat(event(other).meets(event(one))).isEqualTo(meet);
  }

  @Test
  void only_a_hand_up_names_somebody() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TermEvent(TermEvent.Kind.SUMMONS, List.of(Party.of("worker"))))
        .withMessageContaining("worker");
  }

  @Test
  void a_term_from_completion_cannot_run_until_a_step_that_completion_ends() {
    assertThat(event("complete").endsAtOnce(event("hand-up by a"))).isTrue();
    assertThat(event("complete").endsAtOnce(event("feed-back"))).isFalse();
    assertThat(event("report").endsAtOnce(event("report"))).isTrue();
  }
}
