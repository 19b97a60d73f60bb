package org.wangge.grid.domain.staffing;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.wangge.grid.domain.index.Groups;
import org.wangge.grid.domain.index.Positions;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;

/**
 * The appointments to each post that act, in the order given; posts are named by position. Those
 * withdrawn are left out.
 */
final class Tenures {

  /** Post after post. */
  private final Appointment[] appointments;

  /** Where the appointments to each post begin, and at last where all end. */
  private final int[] starts;

  /** First second and last second of each appointment, of which most questions ask no more. */
  private final long[] seconds;

  private final Absences absences;

  /** Whose holder is ever away: of most nobody need ask. */
  private final BitSet everAway;

  Tenures(Groups byPost, List<Appointment> given, Absences absences) {
    this.starts = new int[byPost.size() + 1];
    this.appointments = new Appointment[given.size()];
    this.seconds = new long[2 * given.size()];
    this.absences = absences;
    this.everAway = new BitSet(given.size());
    for (int post = 0; post < byPost.size(); post++) {
      for (int i = byPost.start(post); i < byPost.end(post); i++) {
        Appointment appointment = given.get(byPost.member(i));
        appointments[i] = appointment;
        seconds[2 * i] = appointment.period().from().getEpochSecond();
        seconds[2 * i + 1] = appointment.period().to().getEpochSecond();
        everAway.set(i, !absences.of(appointment.person()).isEmpty());
      }
      starts[post + 1] = byPost.end(post);
    }
  }

  /** The positions of the appointments to each post that act. */
  static Groups byPost(Positions<Post, PostId> posts, List<Appointment> given) {
    return Groups.of(posts.size(), given.size(), i -> group(posts, given.get(i)));
  }

  private static int group(Positions<Post, PostId> posts, Appointment appointment) {
    return appointment.isWithdrawn() ? Positions.NONE : posts.of(appointment.post());
  }

  /** All appointments to a post. */
  List<Appointment> of(int post) {
    return Collections.unmodifiableList(
        Arrays.asList(appointments).subList(starts[post], starts[post + 1]));
  }

  /** Who holds a post, ordered by id, each person once. */
  List<PersonId> holders(int post, Instant at) {
    return find(post, at, true);
  }

  /** Who of them is not away. */
  List<PersonId> present(int post, Instant at) {
    return find(post, at, false);
  }

  private ImmutableList<PersonId> find(int post, Instant at, boolean evenAway) {
    PersonId first = null;
    List<PersonId> more = null;
    for (int i = starts[post]; i < starts[post + 1]; i++) {
      if (holds(i, at) && (evenAway || !isAway(i, at))) {
        PersonId person = appointments[i].person();
        if (first == null) {
          first = person;
        } else {
          more = more == null ? new ArrayList<>(List.of(first)) : more;
          more.add(person);
        }
      }
    }
    if (more != null) {
      return more.stream().distinct().sorted().collect(ImmutableList.toImmutableList());
    }
    return first == null ? ImmutableList.of() : ImmutableList.of(first);
  }

  private boolean holds(int appointment, Instant at) {
    long second = at.getEpochSecond();
    long first = seconds[2 * appointment];
    long last = seconds[2 * appointment + 1];
    // Only within the first and the last second do its parts matter.
    return (second == first || second == last)
        ? appointments[appointment].period().contains(at)
        : (first < second && second < last);
  }

  private boolean isAway(int appointment, Instant at) {
    return everAway.get(appointment)
        && absences.longest(appointments[appointment].person(), at).isPresent();
  }
}
