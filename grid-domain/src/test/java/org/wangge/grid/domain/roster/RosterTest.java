package org.wangge.grid.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.domain.sample.SampleCommunity.CHINA;
import static org.wangge.grid.domain.sample.SampleCommunity.at;
import static org.wangge.grid.domain.sample.SampleCommunity.between;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.post.PostId;

class RosterTest {

  private static final Shift DAY = Shift.parse("08:00-20:00").orElseThrow();
  private static final Shift NIGHT = Shift.parse("20:00-08:00").orElseThrow();

  private static Roster roster(int turnDays, List<String> posts, Shift... shifts) {
    return Roster.builder()
        .id(RosterId.of("desk"))
        .title(Text.same("desk"))
        .on(GridId.of("C01"))
        .addAllPosts(posts.stream().map(PostId::of).toList())
        .from(LocalDate.of(2026, 1, 5))
        .turnDays(turnDays)
        .addShifts(shifts)
        .build();
  }

  private static String onDuty(Roster roster, String local) {
    return roster.onDuty(at(local), CHINA).map(turn -> turn.post().id()).orElse("nobody");
  }

  @Test
  void by_weeks_each_post_has_a_week_in_the_order_given() {
    Roster roster = roster(7, List.of("a", "b", "c"));

    // From Monday 01-05: a to 01-11, b to 01-18, c to 01-25, a again from 01-26.
    assertThat(onDuty(roster, "2026-01-05T00:00")).isEqualTo("a");
    assertThat(onDuty(roster, "2026-01-11T23:59")).isEqualTo("a");
    assertThat(onDuty(roster, "2026-01-12T00:00")).isEqualTo("b");
    assertThat(onDuty(roster, "2026-01-25T12:00")).isEqualTo("c");
    assertThat(onDuty(roster, "2026-01-26T00:00")).isEqualTo("a");
  }

  @Test
  void a_turn_says_its_whole_week() {
    assertThat(roster(7, List.of("a", "b")).onDuty(at("2026-01-14T10:00"), CHINA))
        .contains(
            new Turn(
                RosterId.of("desk"),
                PostId.of("b"),
                between("2026-01-12T00:00", "2026-01-19T00:00")));
  }

  @Test
  void before_the_first_turn_nobody_is_on_duty() {
    assertThat(onDuty(roster(7, List.of("a")), "2026-01-04T23:59")).isEqualTo("nobody");
    // The night before the first day is no turn either.
    assertThat(onDuty(roster(1, List.of("a"), DAY, NIGHT), "2026-01-05T07:59")).isEqualTo("nobody");
  }

  @Test
  void three_posts_take_day_and_night_in_turn() {
    Roster roster = roster(1, List.of("a", "b", "c"), DAY, NIGHT);

    // 01-05: a by day, b by night; 01-06: c by day, a by night.
    assertThat(onDuty(roster, "2026-01-05T08:00")).isEqualTo("a");
    assertThat(onDuty(roster, "2026-01-05T20:00")).isEqualTo("b");
    assertThat(onDuty(roster, "2026-01-06T07:59")).isEqualTo("b");
    assertThat(onDuty(roster, "2026-01-06T08:00")).isEqualTo("c");
    assertThat(onDuty(roster, "2026-01-07T02:00")).isEqualTo("a");
  }

  @Test
  void between_two_shifts_nobody_is_on_duty() {
    Roster roster =
        roster(1, List.of("a", "b"), new Shift(LocalTime.of(9, 0), LocalTime.of(12, 0)));

    assertThat(onDuty(roster, "2026-01-05T12:00")).isEqualTo("nobody");
    assertThat(onDuty(roster, "2026-01-06T11:59")).isEqualTo("b");
  }

  @Test
  void a_shift_reads_as_it_is_written() {
    assertThat(Shift.parse("20:00-08:00")).map(Shift::toString).contains("20:00-08:00");
    assertThat(Shift.parse("8:00-20:00")).isEmpty();
    assertThat(Shift.parse("08:00-25:00")).isEmpty();
    assertThat(Shift.parse("08:00 20:00")).isEmpty();
  }

  @Property(tries = 200)
  void the_turns_are_those_counted_one_after_the_other(
      @ForAll @IntRange(min = 1, max = 5) int posts,
      @ForAll @IntRange(min = 1, max = 9) int turnDays,
      @ForAll boolean shifts,
      @ForAll @IntRange(max = 60) int day,
      @ForAll @IntRange(max = 1439) int minute) {
    List<String> names = List.of("a", "b", "c", "d", "e").subList(0, posts);
    Roster roster = shifts ? roster(turnDays, names, DAY, NIGHT) : roster(turnDays, names);
    LocalDateTime local = LocalDate.of(2026, 1, 5).plusDays(day).atTime(0, 0).plusMinutes(minute);
    Instant at = local.atZone(CHINA).toInstant();

    assertThat(roster.onDuty(at, CHINA).map(turn -> turn.post().id()).orElse("nobody"))
        .isEqualTo(counted(names, turnDays, shifts, local));
  }

  /** Walks from the first day on, and deals out the shifts of each turn like cards. */
  private static String counted(
      List<String> names, int turnDays, boolean shifts, LocalDateTime local) {
    String night = "nobody";
    int next = 0;
    List<String> hand = new ArrayList<>();
    for (LocalDate day = LocalDate.of(2026, 1, 5); ; day = day.plusDays(1)) {
      if (hand.isEmpty()
          || (day.toEpochDay() - LocalDate.of(2026, 1, 5).toEpochDay()) % turnDays == 0) {
        hand = new ArrayList<>();
        for (int i = 0; i < (shifts ? 2 : 1); i++) {
          hand.add(names.get(next));
          next = (next + 1) % names.size();
        }
      }
      if (day.equals(local.toLocalDate())) {
        int hour = local.getHour();
        return !shifts || (hour >= 8 && hour < 20) ? hand.get(0) : hour < 8 ? night : hand.get(1);
      }
      night = hand.get(hand.size() - 1);
    }
  }
}
