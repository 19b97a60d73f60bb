package org.wangge.grid.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wangge.grid.domain.sample.SampleCommunity.at;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.PostTypeId;

class CaseStateTest {

  private static final CaseId CASE = CaseId.of("K1");
  private static final Instant NINE = at("2026-09-29T09:00");
  private static final Instant TEN = at("2026-09-29T10:00");
  private static final Instant NOON = at("2026-09-29T12:00");
  private static final UnitId HOUSING = UnitId.of("housing-bureau");
  private static final UnitId TRANSPORT = UnitId.of("transport-bureau");
  private static final Party HEAD = Party.of("level-1-head");

  private static CaseEvent reported(CaseId id, Instant at) {
    return new CaseEvent.Reported(
        Report.builder()
            .caseId(id)
            .at(at)
            .grid(GridId.of("G031"))
            .category(CategoryId.of("street-lamp"))
            .build());
  }

  private static CaseState state(CaseEvent... next) {
    List<CaseEvent> events = new ArrayList<>();
    events.add(reported(CASE, NINE));
    Collections.addAll(events, next);
    return CaseState.of(events);
  }

  @Test
  void a_reported_case_is_with_nobody_yet() {
    CaseState state = state();

    assertThat(state.report().caseId()).isEqualTo(CASE);
    assertThat(state.unsolvedBy()).isEmpty();
    assertThat(state.summoned()).isEmpty();
    assertThat(state.reportedIn()).isFalse();
    assertThat(state.rework()).isFalse();
    assertThat(state.lastStepAt()).isEqualTo(NINE);
  }

  @Test
  void those_who_could_not_solve_it_are_kept_first_to_last() {
    CaseState state =
        state(
            new CaseEvent.Unsolved(CASE, TEN, Party.RESPONSIBLE_UNIT),
            new CaseEvent.Unsolved(CASE, NOON, HEAD));

    assertThat(state.unsolvedBy()).containsExactly(Party.RESPONSIBLE_UNIT, HEAD);
    assertThat(state.lastStepAt()).isEqualTo(NOON);
  }

  @Test
  void a_summoned_unit_reports_in() {
    CaseState state =
        state(new CaseEvent.Summoned(CASE, TEN, HOUSING), new CaseEvent.ReportedIn(CASE, NOON));

    assertThat(state.summoned()).contains(HOUSING);
    assertThat(state.reportedIn()).isTrue();
  }

  @Test
  void a_second_summons_replaces_the_first_and_its_report() {
    CaseState state =
        state(
            new CaseEvent.Unsolved(CASE, TEN, HEAD),
            new CaseEvent.Summoned(CASE, TEN, HOUSING),
            new CaseEvent.ReportedIn(CASE, NOON),
            new CaseEvent.Summoned(CASE, NOON, TRANSPORT));

    assertThat(state.summoned()).contains(TRANSPORT);
    assertThat(state.reportedIn()).isFalse();
    assertThat(state.unsolvedBy()).containsExactly(HEAD);
  }

  @Test
  void rework_is_kept_with_all_that_was_before() {
    CaseState state =
        state(
            new CaseEvent.Summoned(CASE, TEN, HOUSING),
            new CaseEvent.ReportedIn(CASE, TEN),
            new CaseEvent.ReworkAsked(CASE, NOON));

    assertThat(state.rework()).isTrue();
    assertThat(state.reportedIn()).isTrue();
    assertThat(state.summoned()).contains(HOUSING);
  }

  @Test
  void a_case_begins_with_its_report_and_has_no_other() {
    assertThatIllegalArgumentException().isThrownBy(() -> CaseState.of(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseState.of(List.of(new CaseEvent.ReworkAsked(CASE, NINE))));
    assertThatIllegalArgumentException().isThrownBy(() -> state(reported(CASE, TEN)));
  }

  @Test
  void an_event_of_another_case_or_of_an_earlier_instant_is_out_of_place() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> state(new CaseEvent.ReworkAsked(CaseId.of("K2"), TEN)))
        .withMessageContaining("K1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> state(new CaseEvent.ReworkAsked(CASE, NINE.minusNanos(1))));
    assertThat(state(new CaseEvent.ReworkAsked(CASE, NINE)).rework()).isTrue();
  }

  @Test
  void nobody_reports_in_without_a_summons() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> state(new CaseEvent.ReportedIn(CASE, TEN)));
  }

  @Test
  void a_party_is_a_unit_by_its_part_or_a_post_type() {
    assertThat(Party.of("responsible-unit")).isEqualTo(Party.RESPONSIBLE_UNIT);
    assertThat(Party.RESPONSIBLE_UNIT.isUnit()).isTrue();
    assertThat(Party.SUMMONED_UNIT.isUnit()).isTrue();
    assertThat(Party.SUMMONED_UNIT.postType()).isEmpty();
    assertThat(HEAD.isUnit()).isFalse();
    assertThat(HEAD.postType()).contains(PostTypeId.of("level-1-head"));
    assertThat(HEAD).hasToString("level-1-head").isLessThan(Party.SUMMONED_UNIT);
    assertThatIllegalArgumentException().isThrownBy(() -> Party.of("level 1"));
  }

  @Test
  void a_category_is_not_its_own_parent() {
    Category.Builder lamp =
        Category.builder()
            .id(CategoryId.of("street-lamp"))
            .title(Text.of("路灯", "street lamp"))
            .parent(CategoryId.of("street-lamp"));

    assertThatIllegalArgumentException()
        .isThrownBy(lamp::build)
        .withMessageContaining("street-lamp");
  }

  @Property(tries = 300)
  void a_state_says_what_a_plain_look_at_the_events_says(@ForAll long seed) {
    List<CaseEvent> events = randomEvents(new Random(seed));

    CaseState state = CaseState.of(events);

    List<Party> unsolved = new ArrayList<>();
    int lastSummons = -1;
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) instanceof CaseEvent.Unsolved event) {
        unsolved.add(event.by());
      } else if (events.get(i) instanceof CaseEvent.Summoned) {
        lastSummons = i;
      }
    }
    assertThat(state.unsolvedBy()).isEqualTo(unsolved);
    assertThat(state.summoned())
        .isEqualTo(
            lastSummons < 0
                ? Optional.empty()
                : Optional.of(((CaseEvent.Summoned) events.get(lastSummons)).unit()));
    assertThat(state.reportedIn())
        .isEqualTo(
            lastSummons >= 0
                && events.subList(lastSummons, events.size()).stream()
                    .anyMatch(CaseEvent.ReportedIn.class::isInstance));
    assertThat(state.rework())
        .isEqualTo(events.stream().anyMatch(CaseEvent.ReworkAsked.class::isInstance));
    assertThat(state.lastStepAt()).isEqualTo(events.get(events.size() - 1).at());
  }

  @Property(tries = 200)
  void replaying_the_same_events_gives_an_equal_state(@ForAll long seed) {
    CaseState once = CaseState.of(randomEvents(new Random(seed)));
    CaseState again = CaseState.of(randomEvents(new Random(seed)));

    assertThat(again).isEqualTo(once).hasSameHashCodeAs(once);
  }

  @Property(tries = 200)
  void two_events_in_the_wrong_order_are_refused(@ForAll long seed) {
    Random random = new Random(seed);
    List<CaseEvent> events = randomEvents(random);
    int first = random.nextInt(events.size());
    int second = random.nextInt(events.size());
    if (events.get(first).at().equals(events.get(second).at())) {
      return;
    }
    Collections.swap(events, first, second);

    assertThatIllegalArgumentException().isThrownBy(() -> CaseState.of(events));
  }

  /** A report and up to nine more events, some at the same instant as the one before. */
  private static List<CaseEvent> randomEvents(Random random) {
    List<CaseEvent> events = new ArrayList<>();
    events.add(reported(CASE, NINE));
    boolean summoned = false;
    int more = 1 + random.nextInt(9);
    for (int i = 0; i < more; i++) {
      Instant at = events.get(i).at().plusSeconds(random.nextInt(3));
      int kind = random.nextInt(summoned ? 4 : 3);
      summoned |= kind == 2;
      events.add(
          switch (kind) {
            case 0 ->
                new CaseEvent.Unsolved(
                    CASE, at, random.nextBoolean() ? HEAD : Party.RESPONSIBLE_UNIT);
            case 1 -> new CaseEvent.ReworkAsked(CASE, at);
            case 2 -> new CaseEvent.Summoned(CASE, at, random.nextBoolean() ? HOUSING : TRANSPORT);
            default -> new CaseEvent.ReportedIn(CASE, at);
          });
    }
    return events;
  }
}
