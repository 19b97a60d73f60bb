package org.wangge.grid.domain.staffing;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import org.wangge.grid.domain.index.Groups;
import org.wangge.grid.domain.index.Positions;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;

/** The appointments of each post that act, in the order given; those withdrawn are left out. */
final class Tenures {

  private final Positions<Post, PostId> posts;
  private final List<Appointment> appointments;
  private final Groups byPost;

  Tenures(Positions<Post, PostId> posts, List<Appointment> appointments) {
    this.posts = posts;
    this.appointments = appointments;
    this.byPost = Groups.of(posts.size(), appointments.size(), i -> group(appointments.get(i)));
  }

  private int group(Appointment appointment) {
    return appointment.isWithdrawn() ? Positions.NONE : posts.of(appointment.post());
  }

  /** The posts by position, their appointments as positions in the list of all. */
  Groups byPost() {
    return byPost;
  }

  /** The appointments of a post. */
  List<Appointment> of(PostId post) {
    int position = posts.of(post);
    return position == Positions.NONE ? List.of() : byPost.list(position, appointments);
  }

  /** Who holds a post, ordered by id, each person once. */
  List<PersonId> holders(PostId post, Instant at) {
    int position = posts.of(post);
    if (position == Positions.NONE) {
      return ImmutableList.of();
    }
    PersonId only = null;
    for (int i = byPost.start(position); i < byPost.end(position); i++) {
      Appointment appointment = appointments.get(byPost.member(i));
      if (appointment.period().contains(at)) {
        if (only != null && !only.equals(appointment.person())) {
          return several(position, at);
        }
        only = appointment.person();
      }
    }
    return only == null ? ImmutableList.of() : ImmutableList.of(only);
  }

  private List<PersonId> several(int post, Instant at) {
    return byPost.list(post, appointments).stream()
        .filter(appointment -> appointment.period().contains(at))
        .map(Appointment::person)
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }
}
