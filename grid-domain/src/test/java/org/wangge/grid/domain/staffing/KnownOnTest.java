package org.wangge.grid.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.domain.sample.FoundFinding.theOnly;
import static org.wangge.grid.domain.sample.SampleCommunity.at;
import static org.wangge.grid.domain.sample.SampleCommunity.between;
import static org.wangge.grid.domain.sample.SampleCommunity.id;
import static org.wangge.grid.domain.sample.SampleCommunity.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.Absence;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.sample.SampleCommunity;

class KnownOnTest {

  private static final Instant MAY_12 = at("2026-05-12T09:00");

  private final SampleCommunity community = new SampleCommunity();

  /**
   * On record at first: p-old holds the B post all year. On 06-10 that is withdrawn: p-new has held
   * it from 05-01 on.
   */
  private Staffing corrected() {
    community.vacate("worker-031-b");
    Period year = between("2026-01-01T00:00", "2027-01-01T00:00");
    community.appointments.add(
        new Appointment(
            id("worker-031-b"),
            person("p-old"),
            year,
            between("2026-01-05T00:00", "2026-06-10T00:00")));
    community.appointments.add(
        new Appointment(
            id("worker-031-b"),
            person("p-old"),
            between("2026-01-01T00:00", "2026-05-01T00:00"),
            Period.since(at("2026-06-10T00:00"))));
    community.appointments.add(
        new Appointment(
            id("worker-031-b"),
            person("p-new"),
            between("2026-05-01T00:00", "2027-01-01T00:00"),
            Period.since(at("2026-06-10T00:00"))));
    return community.staffing();
  }

  private List<PersonId> knownOn(String known) {
    return corrected().asKnownOn(at(known)).orThrow().holders(id("worker-031-b"), MAY_12);
  }

  @Test
  void who_held_the_b_post_of_this_grid_on_12_may_as_we_knew_it_on_1_june() {
    Staffing today = corrected();
    Staffing firstOfJune = today.asKnownOn(at("2026-06-01T00:00")).orThrow();

    Post b =
        firstOfJune.serving(GridId.of("G031")).stream()
            .filter(
                post ->
                    firstOfJune
                        .pair(post.id(), MAY_12)
                        .filter(pair -> pair.b().equals(post.id()))
                        .isPresent())
            .findFirst()
            .orElseThrow();

    assertThat(firstOfJune.holders(b.id(), MAY_12)).containsExactly(person("p-old"));
    assertThat(today.holders(b.id(), MAY_12)).containsExactly(person("p-new"));
  }

  @Test
  void a_correction_counts_from_the_instant_of_its_recording_on() {
    assertThat(knownOn("2026-06-09T23:59")).containsExactly(person("p-old"));
  }

  @Test
  void at_the_instant_of_recording_the_correction_is_known() {
    assertThat(knownOn("2026-06-10T00:00")).containsExactly(person("p-new"));
  }

  @Test
  void before_anything_was_recorded_nobody_is_known() {
    assertThat(knownOn("2026-01-04T00:00")).isEmpty();
  }

  @Test
  void what_is_withdrawn_stays_among_the_facts_and_makes_no_finding() {
    Staffing today = corrected();

    assertThat(today.facts().appointments())
        .filteredOn(a -> a.post().equals(id("worker-031-b")))
        .hasSize(3);
    assertThat(community.findings()).isEmpty();
  }

  @Test
  void an_absence_that_was_withdrawn_keeps_nobody_away() {
    community.absences.add(
        new Absence(
            person("p-worker-031-a"),
            between("2026-05-01T00:00", "2026-06-01T00:00"),
            between("2026-04-20T00:00", "2026-04-25T00:00")));
    Staffing staffing = community.staffing();

    assertThat(staffing.away(person("p-worker-031-a"), MAY_12)).isEmpty();
    assertThat(
            staffing
                .asKnownOn(at("2026-04-24T00:00"))
                .orThrow()
                .away(person("p-worker-031-a"), MAY_12))
        .isPresent();
  }

  @Test
  void a_pair_holds_for_its_period_and_passes_to_the_next() {
    community.hold("worker-031-c", "part-time-worker", "G031").unpair("worker-031-a");
    pair("worker-031-a", "worker-031-b", new Period(Instant.MIN, at("2026-07-01T00:00")));
    pair("worker-031-c", "worker-031-b", Period.since(at("2026-07-01T00:00")));
    Staffing staffing = Staffing.of(community.facts()).orThrow();

    assertThat(staffing.partner(id("worker-031-b"), at("2026-06-30T23:59")))
        .contains(id("worker-031-a"));
    assertThat(staffing.partner(id("worker-031-b"), at("2026-07-01T00:00")))
        .contains(id("worker-031-c"));
    assertThat(staffing.partner(id("worker-031-a"), at("2026-07-01T00:00"))).isEmpty();
    // The A worker has had no partner since.
    theOnly(community.findings())
        .isWarning("no-ab-partner")
        .at("posts/worker-031-a")
        .says("worker-031-a", "2026-07-01", "LA-14");
  }

  @Test
  void two_pairs_that_overlap_by_a_minute_are_two_at_once() {
    community.hold("worker-031-c", "part-time-worker", "G031").unpair("worker-031-a");
    pair("worker-031-a", "worker-031-b", new Period(Instant.MIN, at("2026-07-01T00:01")));
    pair("worker-031-c", "worker-031-b", Period.since(at("2026-07-01T00:00")));

    assertThat(community.findings())
        .extracting(finding -> finding.code() + " " + finding.place().path())
        .containsExactly("post-in-two-pairs pairs/2/b", "no-ab-partner posts/worker-031-a");
  }

  @Test
  void partners_may_be_away_together_before_they_are_paired() {
    community
        .unpair("worker-031-a")
        .away("worker-031-a", "2026-10-01T00:00", "2026-10-12T00:00")
        .away("worker-031-b", "2026-10-08T00:00", "2026-10-20T00:00");
    pair("worker-031-a", "worker-031-b", Period.since(at("2026-10-10T00:00")));

    // Away together from 10-08 to 10-12; partners since 10-10.
    theOnly(community.findings())
        .isWarning("away-together")
        .witnesses("2026-10-10 until 2026-10-12");
  }

  private void pair(String a, String b, Period period) {
    community.pairs.add(new AbPair(id(a), id(b), period, Period.ALWAYS));
  }

  private static Period recorded(Random random) {
    int from = random.nextInt(RandomStaffing.MINUTES);
    Instant start = random.nextBoolean() ? RandomStaffing.minute(from) : Instant.MIN;
    return random.nextBoolean()
        ? Period.since(start)
        : new Period(start, RandomStaffing.minute(from + 1 + random.nextInt(4)));
  }

  private static StaffingFacts withRecords(StaffingFacts facts, Random random) {
    return facts.withPeople(
        facts.appointments().stream().map(x -> x.recorded(recorded(random))).toList(),
        facts.absences().stream().map(x -> x.recorded(recorded(random))).toList());
  }

  @Property(tries = 300)
  void what_is_recorded_afterwards_changes_no_answer_as_known_before(
      @ForAll long seed, @ForAll @IntRange(max = RandomStaffing.MINUTES) int minute) {
    StaffingFacts facts = withRecords(RandomStaffing.of(seed), new Random(seed));
    Instant known = RandomStaffing.minute(minute);
    Instant later = known.plusSeconds(1);
    List<Appointment> appointments = new ArrayList<>();
    // Everything on record then is withdrawn afterwards, and one holder recorded for every post.
    for (Appointment x : facts.appointments()) {
      boolean there = x.recorded().contains(known);
      appointments.add(there ? x.recorded(new Period(x.recorded().from(), later)) : x);
    }
    facts
        .posts()
        .forEach(
            post ->
                appointments.add(
                    new Appointment(
                        post.id(), person("p-late"), Period.ALWAYS, Period.since(later))));
    StaffingFacts changed = facts.withPeople(appointments, facts.absences());

    assertThat(changed.asKnownOn(known)).isEqualTo(facts.asKnownOn(known));
  }

  @Property(tries = 300)
  void the_holders_as_known_are_those_of_the_appointments_on_record_then(
      @ForAll long seed,
      @ForAll @IntRange(max = RandomStaffing.MINUTES) int minute,
      @ForAll @IntRange(max = RandomStaffing.MINUTES) int held) {
    StaffingFacts facts = withRecords(RandomStaffing.of(seed), new Random(seed));
    Instant known = RandomStaffing.minute(minute);
    Instant at = RandomStaffing.minute(held);
    Staffing staffing = Staffing.of(facts).orThrow().asKnownOn(known).orThrow();

    for (Post post : facts.posts()) {
      List<PersonId> plain =
          facts.appointments().stream()
              .filter(x -> x.post().equals(post.id()))
              .filter(x -> covers(x.period(), at) && covers(x.recorded(), known))
              .map(Appointment::person)
              .distinct()
              .sorted()
              .toList();
      assertThat(staffing.holders(post.id(), at)).isEqualTo(plain);
    }
  }

  private static boolean covers(Period period, Instant at) {
    return period.from().compareTo(at) <= 0 && period.to().compareTo(at) > 0;
  }
}
