package org.wangge.grid.domain.office;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.index.Groups;
import org.wangge.grid.domain.index.Positions;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.result.Place;

/** The appointments of a place, by post and by person, each with its type and position. */
final class Tenures {

  private final Holdings holdings;
  private final ImmutableList<Tenure> all;
  private final Positions<Tenure, PersonId> persons;

  /** A person stands at the position of the first appointment. */
  private final Groups byPerson;

  Tenures(Holdings holdings) {
    this.holdings = holdings;
    Positions<Post, PostId> posts = new Positions<>(holdings.posts(), Post::id);
    ImmutableList.Builder<Tenure> tenures = ImmutableList.builder();
    for (int i = 0; i < holdings.appointments().size(); i++) {
      Appointment appointment = holdings.appointments().get(i);
      // What was withdrawn acts no more.
      if (!appointment.isWithdrawn()) {
        tenures.add(new Tenure(i, posts.get(posts.of(appointment.post())).type(), appointment));
      }
    }
    this.all = tenures.build();
    this.persons = new Positions<>(all, Tenure::person);
    this.byPerson = Groups.of(all.size(), all.size(), i -> persons.of(all.get(i).person()));
  }

  Holdings holdings() {
    return holdings;
  }

  List<Tenure> all() {
    return all;
  }

  /** Made anew each time: there may be millions, and most plans do not ask. */
  ImmutableListMultimap<PostId, Tenure> byPost() {
    return all.stream()
        .collect(ImmutableListMultimap.toImmutableListMultimap(Tenure::post, tenure -> tenure));
  }

  List<Tenure> of(PersonId person) {
    int position = persons.of(person);
    return position == Positions.NONE ? List.of() : byPerson.list(position, all);
  }

  /** When a person holds posts of a type. */
  List<Period> of(PersonId person, PostTypeId type) {
    return of(person).stream()
        .filter(tenure -> tenure.type().equals(type))
        .map(Tenure::period)
        .toList();
  }

  /** One appointment. */
  record Tenure(int position, PostTypeId type, Appointment appointment) {

    PostId post() {
      return appointment.post();
    }

    PersonId person() {
      return appointment.person();
    }

    Period period() {
      return appointment.period();
    }

    Place place() {
      return Place.at("appointments", position);
    }

    /** Whether it was there first when the other began; of two that begin together as written. */
    boolean wasThereFor(Tenure other) {
      return period().contains(other.period().from())
          && (period().from().isBefore(other.period().from()) || position < other.position);
    }
  }
}
