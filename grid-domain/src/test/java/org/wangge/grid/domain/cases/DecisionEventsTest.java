package org.wangge.grid.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wangge.grid.domain.sample.SampleCommunity.at;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermId;

/** Events that are about the clocks of a case, or its end, and not about who has it. */
class DecisionEventsTest {

  private static final CaseId CASE = CaseId.of("K1");
  private static final TermId HANDLE = TermId.of("handle");
  private static final Instant NINE = at("2026-09-29T09:00");
  private static final Instant TEN = at("2026-09-29T10:00");
  private static final Instant NOON = at("2026-09-29T12:00");

  private static CaseState state(CaseEvent... next) {
    List<CaseEvent> events = new ArrayList<>();
    events.add(
        new CaseEvent.Reported(
            Report.builder()
                .caseId(CASE)
                .at(NINE)
                .grid(GridId.of("G031"))
                .category(CategoryId.of("street-lamp"))
                .build()));
    events.addAll(Arrays.asList(next));
    return CaseState.of(events);
  }

  static List<CaseEvent> decisions() {
    return List.of(
        new ClockEvent.Suspended(CASE, NOON, HANDLE, Instant.MAX),
        new ClockEvent.Resumed(CASE, NOON, HANDLE),
        new ClockEvent.ExtensionAsked(CASE, NOON, HANDLE, Term.ofWorkingDays(5)),
        new ClockEvent.ExtensionGranted(CASE, NOON, HANDLE),
        new ClockEvent.ExtensionRefused(CASE, NOON, HANDLE),
        new ClockEvent.DueFixed(CASE, NOON, HANDLE, NOON),
        new ClockEvent.LeftOut(CASE, NOON, HANDLE, Exclusion.VOID),
        new CaseEvent.Completed(CASE, NOON),
        new CaseEvent.FedBack(CASE, NOON));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void they_change_nothing_but_the_instant_of_the_last_step(CaseEvent decision) {
    CaseEvent[] before = {
      new CaseEvent.Unsolved(CASE, NINE, Party.RESPONSIBLE_UNIT),
      new CaseEvent.Summoned(CASE, TEN, UnitId.of("housing-bureau")),
      new CaseEvent.ReportedIn(CASE, TEN)
    };
    CaseState after = state(before[0], before[1], before[2], decision);

    assertThat(after.lastStepAt()).isEqualTo(NOON);
    assertThat(after.unsolvedBy()).containsExactly(Party.RESPONSIBLE_UNIT);
    assertThat(after.handedUpAt()).contains(NINE);
    assertThat(after.summoned()).contains(UnitId.of("housing-bureau"));
    assertThat(after.summonedAt()).contains(TEN);
    assertThat(after.reportedIn()).isTrue();
    assertThat(after.rework()).isFalse();
    assertThat(after.reworkAskedAt()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void they_have_their_place_in_the_order_too(CaseEvent decision) {
    CaseEvent later = new CaseEvent.ReworkAsked(CASE, NOON.plusNanos(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> state(later, decision))
        .withMessageContaining("K1");
    assertThat(state(decision, later).rework()).isTrue();
  }

  @Test
  void a_decision_about_another_case_is_out_of_place() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> state(new ClockEvent.Resumed(CaseId.of("K2"), TEN, HANDLE)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> state(new CaseEvent.Completed(CaseId.of("K2"), TEN)));
  }

  @Test
  void the_last_hand_up_summons_and_rework_are_the_ones_remembered() {
    CaseState state =
        state(
            new CaseEvent.Unsolved(CASE, NINE, Party.RESPONSIBLE_UNIT),
            new CaseEvent.Unsolved(CASE, TEN, Party.of("level-1-head")),
            new CaseEvent.Summoned(CASE, TEN, UnitId.of("housing-bureau")),
            new CaseEvent.ReworkAsked(CASE, TEN),
            new CaseEvent.Summoned(CASE, NOON, UnitId.of("transport-bureau")),
            new CaseEvent.ReworkAsked(CASE, NOON));

    assertThat(state.handedUpAt()).contains(TEN);
    assertThat(state.summonedAt()).contains(NOON);
    assertThat(state.reworkAskedAt()).contains(NOON);
  }

  @ParameterizedTest
  @EnumSource(Exclusion.class)
  void why_a_clock_is_left_out_is_written_as_it_is_read(Exclusion why) {
    assertThat(Exclusion.parse(why.toString())).contains(why);
    assertThat(why.text().zh()).contains("不计入");
    assertThat(why.text().en()).isNotBlank().isNotEqualTo(why.text().zh());
  }

  @Test
  void there_are_three_reasons_to_leave_a_clock_out() {
    assertThat(Exclusion.values())
        .extracting(Exclusion::toString)
        .containsExactly("appeal-upheld", "deferred", "void");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Void", "VOID", "appeal upheld", "appeal_upheld", "void "})
  void no_other_reason_is_known(String text) {
    assertThat(Exclusion.parse(text)).isEmpty();
  }
}
