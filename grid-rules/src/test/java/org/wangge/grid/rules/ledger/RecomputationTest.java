package org.wangge.grid.rules.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.rules.sample.SampleClocks.CALENDARS;
import static org.wangge.grid.rules.sample.SampleClocks.CN;
import static org.wangge.grid.rules.sample.SampleClocks.CN_AMENDED;
import static org.wangge.grid.rules.sample.SampleClocks.CN_LATER;
import static org.wangge.grid.rules.sample.SampleClocks.at;
import static org.wangge.grid.rules.sample.SampleClocks.fiveDays;
import static org.wangge.grid.rules.sample.SampleClocks.read;
import static org.wangge.grid.rules.sample.SampleClocks.runningHours;
import static org.wangge.grid.rules.sample.SampleClocks.started;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.rules.ledger.ClockEntry.Paused;
import org.wangge.grid.rules.ledger.ClockEntry.Stopped;

class RecomputationTest {

  private final Ledger october = started(fiveDays(), "2026-09-30T10:00");
  private final Ledger winter = started(fiveDays(), "2026-12-28T10:00");

  @Test
  void an_amended_calendar_moves_a_deadline_only_by_its_entry() {
    // Without 10-09: 10-08, 10, 12, 13, 14.
    Recomputation list =
        Recomputation.of(List.of(october), CN_AMENDED, CALENDARS, at("2026-10-08T09:00"));
    assertThat(read(october).due()).contains(at("2026-10-13T18:00"));
    assertThat(list.changes().get(0).before().due()).contains(at("2026-10-13T18:00"));
    assertThat(list.changes().get(0).after().due()).contains(at("2026-10-14T18:00"));
    assertThat(read(october.and(list.entries().get(0).entry())).due())
        .contains(at("2026-10-14T18:00"));
  }

  @Test
  void a_provisional_deadline_is_confirmed() {
    // 12-29, 30, 31, 01-01 (worked in this sample) and Mon 01-04.
    Recomputation list =
        Recomputation.of(List.of(winter), CN_LATER, CALENDARS, at("2026-12-29T09:00"));
    assertThat(list.changes()).singleElement().matches(Recomputation.Change::isConfirmation);
    assertThat(list.changes().get(0).after().due()).contains(at("2027-01-04T18:00"));
  }

  @Test
  void every_clock_is_changed_unchanged_or_left_alone() {
    Ledger done = october.and(new Stopped(at("2026-10-08T10:00")));
    Ledger hours = started(runningHours(100), "2026-10-08T10:00");
    Recomputation list =
        Recomputation.of(
            List.of(october, done, hours), CN_AMENDED, CALENDARS, at("2026-10-09T09:00"));
    assertThat(list.changes()).hasSize(1);
    assertThat(list.unchanged()).hasSize(1);
    assertThat(list.leftAlone()).hasSize(1);
    assertThat(list.entries()).hasSize(2);
  }

  @Test
  void a_clock_that_is_done_keeps_the_end_it_was_judged_by() {
    Ledger done = october.and(new Stopped(at("2026-10-13T19:00")));
    Ledger changed = done.and(new ClockEntry.CalendarChanged(at("2026-10-20T09:00"), CN_AMENDED));
    assertThat(read(changed).due()).contains(at("2026-10-13T18:00"));
    assertThat(read(changed).current().orElseThrow().calendar()).isEqualTo(CN);
  }

  @Test
  void of_merged_cases_the_earliest_due_survives() {
    Clock later = read(started(runningHours(10), "2026-10-12T09:00"));
    Clock earlier = read(started(runningHours(4), "2026-10-12T09:00"));
    Clock paused =
        read(started(runningHours(2), "2026-10-12T09:00").and(Paused.open(at("2026-10-12T09:30"))));
    Clock done =
        read(started(runningHours(1), "2026-10-12T09:00").and(new Stopped(at("2026-10-12T09:30"))));
    assertThat(Merge.of(List.of(later, paused, earlier, done), at("2026-10-12T09:40")))
        .isEqualTo(new Merge.Survives(earlier.id(), earlier.target().orElseThrow()));
    assertThat(Merge.of(List.of(done), at("2026-10-12T09:40")))
        .isEqualTo(new Merge.Undecided(List.of()));
  }

  @Test
  void overlapping_bounds_leave_a_merge_undecided() {
    Clock one = read(winter);
    Clock other = read(started(fiveDays(), "2026-12-29T10:00"));
    assertThat(Merge.of(List.of(one, other), at("2026-12-30T09:00")))
        .isInstanceOf(Merge.Undecided.class);
  }
}
