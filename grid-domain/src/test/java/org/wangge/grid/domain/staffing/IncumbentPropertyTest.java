package org.wangge.grid.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.Absence;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.Recorded;

class IncumbentPropertyTest {

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static Map<PostId, Incumbency> all(StaffingFacts facts, Instant at) {
    Staffing staffing = Staffing.of(facts).orThrow();
    Map<PostId, Incumbency> all = new LinkedHashMap<>();
    facts.posts().forEach(post -> all.put(post.id(), staffing.incumbent(post.id(), at)));
    return all;
  }

  /** Who acts and every reason as it is read, by post. */
  private static Map<PostId, String> texts(Map<PostId, Incumbency> all) {
    Map<PostId, String> texts = new TreeMap<>();
    all.forEach(
        (post, incumbency) ->
            texts.put(
                post,
                plain(incumbency)
                    + incumbency.explanation().codes()
                    + incumbency.explanation().lines(Language.ZH)
                    + incumbency.explanation().lines(Language.EN)));
    return texts;
  }

  private static String plain(Incumbency incumbency) {
    return incumbency instanceof Incumbency.Filled filled
        ? filled.acting() + " " + filled.persons()
        : "nobody";
  }

  @Property(tries = 1000)
  void the_incumbent_is_the_one_whom_a_plain_reading_of_the_ladder_finds(
      @ForAll long seed, @ForAll @IntRange(max = RandomStaffing.MINUTES) int minute) {
    StaffingFacts facts = RandomStaffing.of(seed);
    Instant at = RandomStaffing.minute(minute);
    PlainIncumbent reference = new PlainIncumbent(facts);

    all(facts, at)
        .forEach(
            (post, incumbency) -> {
              assertThat(plain(incumbency)).as("%s", post).isEqualTo(reference.actingFor(post, at));
              List<String> codes = incumbency.explanation().codes();
              Statistics.label("last reason").collect(codes.get(codes.size() - 1));
            });
  }

  @Property(tries = 500)
  void as_known_on_an_instant_the_incumbent_is_the_one_by_the_facts_on_record_then(
      @ForAll long seed,
      @ForAll @IntRange(max = RandomStaffing.MINUTES) int minute,
      @ForAll @IntRange(max = RandomStaffing.MINUTES) int knownMinute) {
    StaffingFacts facts = RandomStaffing.of(seed);
    Instant at = RandomStaffing.minute(minute);
    Instant known = RandomStaffing.minute(knownMinute);
    PlainIncumbent reference = new PlainIncumbent(facts, known);

    all(facts.asKnownOn(known), at)
        .forEach(
            (post, incumbency) ->
                assertThat(plain(incumbency))
                    .as("%s", post)
                    .isEqualTo(reference.actingFor(post, at)));
  }

  @Property(tries = 300)
  void what_is_recorded_or_withdrawn_afterwards_changes_no_incumbent_as_known_before(
      @ForAll long seed,
      @ForAll @IntRange(max = RandomStaffing.MINUTES) int minute,
      @ForAll @IntRange(max = RandomStaffing.MINUTES) int knownMinute) {
    StaffingFacts facts = RandomStaffing.of(seed);
    Instant at = RandomStaffing.minute(minute);
    Instant known = RandomStaffing.minute(knownMinute);
    Period later = Period.since(known.plusNanos(1));
    List<Appointment> appointments = new ArrayList<>();
    facts.appointments().forEach(x -> appointments.add(x.recorded(untilAfter(x, known))));
    facts
        .posts()
        .forEach(
            post ->
                appointments.add(
                    new Appointment(post.id(), PersonId.of("late"), Period.ALWAYS, later)));
    List<Absence> absences = new ArrayList<>();
    facts.absences().forEach(x -> absences.add(x.recorded(untilAfter(x, known))));
    for (int i = 0; i < 8; i++) {
      absences.add(new Absence(PersonId.of("p" + i), Period.ALWAYS, later));
    }
    StaffingFacts changed =
        facts
            .withPeople(appointments, absences)
            .withPairs(facts.pairs().stream().map(x -> x.recorded(untilAfter(x, known))).toList());

    assertThat(texts(all(changed.asKnownOn(known), at)))
        .isEqualTo(texts(all(facts.asKnownOn(known), at)));
  }

  /** What is on record then is withdrawn right after. */
  private static Period untilAfter(Recorded fact, Instant known) {
    return fact.recorded().contains(known)
        ? new Period(fact.recorded().from(), known.plusNanos(1))
        : fact.recorded();
  }

  @Property(tries = 300)
  void what_begins_afterwards_changes_no_incumbent_of_an_earlier_instant(
      @ForAll long seed, @ForAll @IntRange(max = RandomStaffing.MINUTES) int minute) {
    StaffingFacts facts = RandomStaffing.of(seed);
    Instant at = RandomStaffing.minute(minute);
    StaffingFacts before =
        facts
            .withPeople(
                facts.appointments().stream().filter(x -> !x.period().from().isAfter(at)).toList(),
                facts.absences().stream().filter(x -> !x.period().from().isAfter(at)).toList())
            .withPairs(facts.pairs().stream().filter(x -> !x.period().from().isAfter(at)).toList());

    assertThat(texts(all(facts, at))).isEqualTo(texts(all(before, at)));
  }

  @Property(tries = 300)
  void the_order_in_which_facts_are_written_changes_no_incumbent_and_no_reason(
      @ForAll long seed,
      @ForAll long order,
      @ForAll @IntRange(max = RandomStaffing.MINUTES) int minute) {
    StaffingFacts facts = RandomStaffing.of(seed);
    Random random = new Random(order);
    Map<UnitId, PostId> contacts = new LinkedHashMap<>();
    shuffled(List.copyOf(facts.contacts().keySet()), random)
        .forEach(unit -> contacts.put(unit, facts.contacts().get(unit)));
    StaffingFacts other =
        StaffingFacts.builder()
            .organisation(
                Organisation.of(
                        facts.organisation().ladders(),
                        shuffled(facts.organisation().grids(), random),
                        shuffled(facts.organisation().units(), random))
                    .orThrow())
            .zone(facts.zone())
            .addAllPostTypes(shuffled(facts.postTypes(), random))
            .addAllPosts(shuffled(facts.posts(), random))
            .addAllPairs(shuffled(facts.pairs(), random))
            .addAllAppointments(shuffled(facts.appointments(), random))
            .addAllAbsences(shuffled(facts.absences(), random))
            .addAllRosters(shuffled(facts.rosters(), random))
            .putAllContacts(contacts)
            .build();
    Instant at = RandomStaffing.minute(minute);

    // Maps compare without their order.
    assertThat(all(other, at)).isEqualTo(all(facts, at));
    assertThat(texts(all(other, at))).isEqualTo(texts(all(facts, at)));
  }
}
