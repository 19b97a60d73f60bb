package org.wangge.grid.domain.staffing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.index.Groups;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.PersonId;

/**
 * For each appointment: how many others held the post when it began, and for how long its holder
 * held it without a gap.
 */
final class Holdings {

  private final List<Appointment> appointments;
  private final Comparator<Integer> byBeginning;
  private final int[] others;
  private final Period[] stretches;

  private Holdings(List<Appointment> appointments) {
    this.appointments = appointments;
    this.byBeginning =
        Comparator.<Integer, Instant>comparing(i -> appointments.get(i).period().from())
            .thenComparing(i -> i);
    this.others = new int[appointments.size()];
    this.stretches =
        appointments.stream().map(Appointment::period).toArray(size -> new Period[size]);
  }

  static Holdings of(Groups byPost, List<Appointment> appointments) {
    Holdings holdings = new Holdings(appointments);
    for (int post = 0; post < byPost.size(); post++) {
      if (byPost.end(post) - byPost.start(post) > 1) {
        List<Integer> positions = new ArrayList<>();
        for (int i = byPost.start(post); i < byPost.end(post); i++) {
          positions.add(byPost.member(i));
        }
        positions.sort(holdings.byBeginning);
        holdings.count(positions);
        holdings.join(positions);
      }
    }
    return holdings;
  }

  /**
   * How many other persons held the post when this appointment began; of two that begin together
   * the one written first was there first.
   */
  int others(int appointment) {
    return others[appointment];
  }

  /** The time in which the holder of this appointment held the post, over several appointments. */
  Period stretch(int appointment) {
    return stretches[appointment];
  }

  private void count(List<Integer> positions) {
    PriorityQueue<Appointment> running =
        new PriorityQueue<>(Comparator.comparing(appointment -> appointment.period().to()));
    Map<PersonId, Integer> persons = new TreeMap<>();
    for (int position : positions) {
      Appointment begins = appointments.get(position);
      Instant now = begins.period().from();
      while (!running.isEmpty() && !running.peek().period().contains(now)) {
        persons.computeIfPresent(
            running.remove().person(), (person, times) -> times == 1 ? null : times - 1);
      }
      others[position] = persons.size() - (persons.containsKey(begins.person()) ? 1 : 0);
      running.add(begins);
      persons.merge(begins.person(), 1, Integer::sum);
    }
  }

  private void join(List<Integer> positions) {
    Map<PersonId, List<Integer>> byPerson = new TreeMap<>();
    for (int position : positions) {
      byPerson
          .computeIfAbsent(appointments.get(position).person(), person -> new ArrayList<>())
          .add(position);
    }
    byPerson.values().forEach(this::joinOfOne);
  }

  /** Appointments that overlap or follow each other without a gap become one stretch. */
  private void joinOfOne(List<Integer> positions) {
    int first = 0;
    Period stretch = appointments.get(positions.get(0)).period();
    for (int i = 1; i < positions.size(); i++) {
      Period next = appointments.get(positions.get(i)).period();
      if (next.from().isAfter(stretch.to())) {
        note(positions.subList(first, i), stretch);
        first = i;
        stretch = next;
      } else if (next.to().isAfter(stretch.to())) {
        stretch = new Period(stretch.from(), next.to());
      }
    }
    note(positions.subList(first, positions.size()), stretch);
  }

  private void note(List<Integer> positions, Period stretch) {
    for (int position : positions) {
      stretches[position] = stretch;
    }
  }
}
