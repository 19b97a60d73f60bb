package org.wangge.grid.sdk.organisation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.post.Absence;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.staffing.StaffingFacts;
import org.wangge.grid.sdk.document.organisation.AbsenceDocument;
import org.wangge.grid.sdk.document.organisation.AppointmentDocument;
import org.wangge.grid.sdk.reading.Moments;
import org.wangge.grid.sdk.reading.PartLog;

/**
 * Changes the facts of a staffing by wire records: absences, appointments, vacancies.
 *
 * <p>Each change adds to the end of the facts or ends an appointment; what cannot be read is a
 * finding at the given path and changes nothing. Not thread-safe; for one change.
 */
public final class StaffingChange {

  private final StaffingFacts before;
  private final PartLog log = new PartLog();
  private final StaffAssembler assembler;
  private final Moments moments;
  private final List<Appointment> appointments;
  private final List<Absence> absences;

  /**
   * A change of some facts.
   *
   * @param before the facts
   */
  public StaffingChange(StaffingFacts before) {
    this.before = before;
    this.moments = new Moments(before.zone());
    this.assembler = new StaffAssembler(log, moments);
    this.appointments = new ArrayList<>(before.appointments());
    this.absences = new ArrayList<>(before.absences());
  }

  /**
   * Somebody is away.
   *
   * @param path where this is written
   * @param document the absence
   */
  public void absence(String path, AbsenceDocument document) {
    absences.addAll(assembler.absence(Place.at(path), document, appointments));
  }

  /**
   * Somebody is appointed.
   *
   * @param path where this is written
   * @param document the appointment
   */
  public void appointment(String path, AppointmentDocument document) {
    assembler.appointment(Place.at(path), document).ifPresent(appointments::add);
  }

  /**
   * A post falls vacant: appointments that run then end, later ones are dropped.
   *
   * @param path where this is written
   * @param post the post
   * @param from the first moment without a holder
   */
  public void vacancy(String path, String post, String from) {
    Optional<Instant> moment =
        log.read(
            "bad-moment",
            Place.at(path, "from"),
            Text.of("日期或时刻", "a date or a moment"),
            from,
            "2026-09-28",
            moments::parse);
    List<Appointment> ofPost =
        appointments.stream().filter(a -> a.post().id().equals(post) && !a.isWithdrawn()).toList();
    if (ofPost.isEmpty()) {
      log.add(
          Finding.error(
              "vacancy-of-nothing",
              Place.at(path, "post"),
              Text.format("岗位%s没有任职可结束", "Post %s has no appointment to end", post),
              Text.of("请更正岗位编号。", "Put the id of the post right.")));
    }
    if (moment.isEmpty()) {
      return;
    }
    appointments.removeAll(ofPost);
    for (Appointment appointment : ofPost) {
      Period held = appointment.period();
      if (held.from().isBefore(moment.get())) {
        Instant end = held.to().isBefore(moment.get()) ? held.to() : moment.get();
        appointments.add(
            new Appointment(
                appointment.post(),
                appointment.person(),
                new Period(held.from(), end),
                appointment.recorded()));
      }
    }
  }

  /** {@return what could not be read, at the given paths} */
  public List<Finding> findings() {
    return List.copyOf(log.findings());
  }

  /** {@return the facts after the changes} */
  public StaffingFacts facts() {
    return before.withPeople(appointments, absences);
  }
}
