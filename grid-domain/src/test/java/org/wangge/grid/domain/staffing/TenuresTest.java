package org.wangge.grid.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.index.Groups;
import org.wangge.grid.domain.post.Absence;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.PostId;

/** Against a plain filter, in quarters of a second, for appointments may begin within one. */
class TenuresTest {

  private static final PostId POST = PostId.of("post");
  private static final int QUARTERS = 16;
  private static final long NANOS = 250_000_000;

  private static Instant quarter(int quarter) {
    return Instant.ofEpochSecond(0, quarter * NANOS);
  }

  private static Period period(Random random) {
    int from = random.nextInt(QUARTERS);
    Instant start = random.nextInt(8) == 0 ? Instant.MIN : quarter(from);
    int length = 1 + random.nextInt(QUARTERS - from);
    return new Period(start, random.nextInt(8) == 0 ? Instant.MAX : quarter(from + length));
  }

  @Property(tries = 500)
  void who_holds_a_post_and_who_is_present_is_whom_a_plain_filter_finds(@ForAll long seed) {
    Random random = new Random(seed);
    List<Appointment> appointments = new ArrayList<>();
    List<Absence> absences = new ArrayList<>();
    for (int n = random.nextInt(5); n > 0; n--) {
      PersonId person = PersonId.of("p" + random.nextInt(3));
      appointments.add(new Appointment(POST, person, period(random)));
      absences.add(new Absence(PersonId.of("p" + random.nextInt(5)), period(random)));
    }
    Groups one = Groups.of(1, appointments.size(), i -> 0);
    Tenures tenures = new Tenures(one, appointments, new Absences(absences));

    for (int i = -1; i <= QUARTERS + 1; i++) {
      Instant at = quarter(i);
      List<PersonId> holders =
          appointments.stream()
              .filter(appointment -> appointment.period().contains(at))
              .map(Appointment::person)
              .distinct()
              .sorted()
              .toList();
      assertThat(tenures.holders(0, at)).isEqualTo(holders);
      assertThat(tenures.present(0, at))
          .isEqualTo(holders.stream().filter(person -> !isAway(person, at, absences)).toList());
    }
  }

  private static boolean isAway(PersonId person, Instant at, List<Absence> absences) {
    return absences.stream()
        .filter(absence -> absence.person().equals(person))
        .anyMatch(absence -> absence.period().contains(at));
  }
}
