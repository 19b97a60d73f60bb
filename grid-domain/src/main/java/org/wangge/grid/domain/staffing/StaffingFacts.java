package org.wangge.grid.domain.staffing;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.immutables.value.Value;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.office.OfficeRules;
import org.wangge.grid.domain.office.PersonFacts;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.Absence;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.post.Recorded;
import org.wangge.grid.domain.roster.Roster;

/**
 * What is known about the posts of an organisation: unchecked; {@link Staffing#of} checks it.
 *
 * <p>All lists keep their order, so that a finding can name the position. Appointments, absences
 * and pairs that were withdrawn stay in them and act no more ({@link Recorded}). Immutable.
 */
@Value.Immutable
public abstract class StaffingFacts {

  StaffingFacts() {}

  /** {@return the grids and units} */
  public abstract Organisation organisation();

  /** {@return the zone in which days begin} */
  public abstract ZoneId zone();

  /** {@return the types of post that the plan sets up} */
  public abstract List<PostType> postTypes();

  /** {@return the posts} */
  public abstract List<Post> posts();

  /** {@return the AB pairs} */
  public abstract List<AbPair> pairs();

  /** {@return who holds what, when} */
  public abstract List<Appointment> appointments();

  /** {@return who is away, when} */
  public abstract List<Absence> absences();

  /** {@return the post that answers for a unit outside the grids that it takes} */
  public abstract Map<UnitId, PostId> contacts();

  /** {@return the duty rosters} */
  public abstract List<Roster> rosters();

  /**
   * The facts as they were on record at an instant: without what was recorded later, and with what
   * was withdrawn later.
   *
   * <p>Example: an appointment recorded on 05-20 and withdrawn on 06-10 is there, and acts, as
   * known on 06-01; as known on 05-19 it is not there; as known on 06-10 it is there and acts no
   * more.
   *
   * @param known the instant
   * @return the facts; positions are those of the shorter lists
   */
  public StaffingFacts asKnownOn(Instant known) {
    return with(
            knownOn(known, appointments(), Appointment::recorded),
            knownOn(known, absences(), Absence::recorded))
        .withPairs(knownOn(known, pairs(), AbPair::recorded));
  }

  private static <T extends Recorded> List<T> knownOn(
      Instant known, List<T> all, BiFunction<T, Period, T> recorded) {
    ImmutableList.Builder<T> facts = ImmutableList.builder();
    for (T fact : all) {
      if (fact.isRecordedBy(known)) {
        boolean withdrawnLater = fact.recorded().contains(known) && fact.isWithdrawn();
        facts.add(
            withdrawnLater ? recorded.apply(fact, Period.since(fact.recorded().from())) : fact);
      }
    }
    return facts.build();
  }

  /**
   * The same with other appointments and absences.
   *
   * @param appointments who holds what, when
   * @param absences who is away, when
   * @return the facts
   */
  public StaffingFacts withPeople(List<Appointment> appointments, List<Absence> absences) {
    return with(appointments, absences);
  }

  private ImmutableStaffingFacts with(List<Appointment> appointments, List<Absence> absences) {
    return ((ImmutableStaffingFacts) this).withAppointments(appointments).withAbsences(absences);
  }

  /** {@return what the plan says about holders, crews and functions; nothing unless set} */
  @Value.Default
  public OfficeRules officeRules() {
    return OfficeRules.NONE;
  }

  /** {@return what is declared about the holders} */
  public abstract Map<PersonId, PersonFacts> persons();

  /**
   * The same facts on another organisation.
   *
   * @param organisation the grids and units
   * @return the facts
   */
  public abstract StaffingFacts withOrganisation(Organisation organisation);

  /**
   * The same facts with other posts.
   *
   * @param posts the posts
   * @return the facts
   */
  public abstract StaffingFacts withPosts(Iterable<? extends Post> posts);

  /**
   * The same facts with other pairs.
   *
   * @param pairs the AB pairs
   * @return the facts
   */
  public abstract StaffingFacts withPairs(Iterable<? extends AbPair> pairs);

  /**
   * The same facts with other appointments.
   *
   * @param appointments who holds what, when
   * @return the facts
   */
  public abstract StaffingFacts withAppointments(Iterable<? extends Appointment> appointments);

  /**
   * The same facts with other contacts.
   *
   * @param contacts the posts that answer for units
   * @return the facts
   */
  public abstract StaffingFacts withContacts(Map<? extends UnitId, ? extends PostId> contacts);

  /**
   * The same facts with other rosters.
   *
   * @param rosters the duty rosters
   * @return the facts
   */
  public abstract StaffingFacts withRosters(Iterable<? extends Roster> rosters);

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link StaffingFacts}; each attribute is set once. */
  public static final class Builder extends ImmutableStaffingFacts.Builder {
    Builder() {}
  }
}
