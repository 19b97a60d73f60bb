package org.wangge.grid.domain.office;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.wangge.grid.domain.calendar.Period;
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
  private final ImmutableListMultimap<PersonId, Tenure> byPerson;

  Tenures(Holdings holdings) {
    this.holdings = holdings;
    ImmutableMap<PostId, PostTypeId> types =
        holdings.posts().stream().collect(ImmutableMap.toImmutableMap(Post::id, Post::type));
    ImmutableList.Builder<Tenure> tenures = ImmutableList.builder();
    for (int i = 0; i < holdings.appointments().size(); i++) {
      Appointment appointment = holdings.appointments().get(i);
      // What was withdrawn acts no more.
      if (!appointment.isWithdrawn()) {
        tenures.add(new Tenure(i, types.get(appointment.post()), appointment));
      }
    }
    this.all = tenures.build();
    this.byPerson =
        all.stream().collect(ImmutableListMultimap.toImmutableListMultimap(Tenure::person, t -> t));
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
    return byPerson.get(person);
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
