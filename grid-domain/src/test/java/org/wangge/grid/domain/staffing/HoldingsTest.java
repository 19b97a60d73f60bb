package org.wangge.grid.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.index.Groups;
import org.wangge.grid.domain.index.Positions;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;

/** Against a plain reading that compares each appointment with all others. */
class HoldingsTest {

  private static Holdings holdings(StaffingFacts facts) {
    Positions<Post, PostId> posts = new Positions<>(facts.posts(), Post::id);
    List<Appointment> appointments = facts.appointments();
    return Holdings.of(
        Groups.of(posts.size(), appointments.size(), i -> posts.of(appointments.get(i).post())),
        appointments);
  }

  private static long plainOthers(List<Appointment> all, int position) {
    Appointment one = all.get(position);
    Instant begin = one.period().from();
    return all.stream()
        .filter(other -> other.post().equals(one.post()) && !other.person().equals(one.person()))
        .filter(other -> other.period().contains(begin))
        .filter(other -> other.period().from().isBefore(begin) || all.indexOf(other) < position)
        .map(Appointment::person)
        .distinct()
        .count();
  }

  /** Grows the period of an appointment by every other one that touches it, until none does. */
  private static Period plainStretch(List<Appointment> all, Appointment one) {
    Period stretch = one.period();
    Optional<Period> wider = Optional.of(stretch);
    while (wider.isPresent()) {
      stretch = wider.get();
      Period known = stretch;
      wider =
          all.stream()
              .filter(other -> other.post().equals(one.post()))
              .filter(other -> other.person().equals(one.person()))
              .map(Appointment::period)
              .filter(other -> !other.from().isAfter(known.to()))
              .filter(other -> !other.to().isBefore(known.from()))
              .map(other -> union(known, other))
              .filter(union -> !union.equals(known))
              .findFirst();
    }
    return stretch;
  }

  private static Period union(Period a, Period b) {
    return new Period(
        a.from().isBefore(b.from()) ? a.from() : b.from(),
        a.to().isAfter(b.to()) ? a.to() : b.to());
  }

  @Property(tries = 1000)
  void others_and_stretches_are_those_of_a_plain_reading(@ForAll long seed) {
    StaffingFacts facts = RandomStaffing.of(seed);
    Holdings holdings = holdings(facts);

    for (int i = 0; i < facts.appointments().size(); i++) {
      Appointment one = facts.appointments().get(i);
      assertThat(holdings.others(i)).isEqualTo(plainOthers(facts.appointments(), i));
      assertThat(holdings.stretch(i)).isEqualTo(plainStretch(facts.appointments(), one));
    }
  }
}
