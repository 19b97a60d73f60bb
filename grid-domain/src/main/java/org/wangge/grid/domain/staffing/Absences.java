package org.wangge.grid.domain.staffing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.index.Groups;
import org.wangge.grid.domain.index.Positions;
import org.wangge.grid.domain.post.Absence;
import org.wangge.grid.domain.post.PersonId;

/**
 * The absences of each person who is ever away, in the order given; those withdrawn are left out.
 */
final class Absences {

  private final List<Absence> absences;
  private final Positions<Absence, PersonId> persons;

  /** A person stands at the position of the first absence. */
  private final Groups byPerson;

  Absences(List<Absence> absences) {
    this.absences = absences;
    this.persons = new Positions<>(absences, Absence::person);
    this.byPerson = Groups.of(absences.size(), absences.size(), i -> group(absences.get(i)));
  }

  private int group(Absence absence) {
    return absence.isWithdrawn() ? Positions.NONE : persons.of(absence.person());
  }

  List<Absence> of(PersonId person) {
    int position = persons.of(person);
    return position == Positions.NONE ? List.of() : byPerson.list(position, absences);
  }

  /** The absence at an instant that lasts longest; of two, the one that began later. */
  Optional<Period> longest(PersonId person, Instant at) {
    Period longest = null;
    for (Absence absence : of(person)) {
      Period period = absence.period();
      if (period.contains(at) && (longest == null || outlasts(period, longest))) {
        longest = period;
      }
    }
    return Optional.ofNullable(longest);
  }

  private static boolean outlasts(Period period, Period other) {
    int ends = period.to().compareTo(other.to());
    return ends > 0 || (ends == 0 && period.from().isAfter(other.from()));
  }
}
