package org.wangge.grid.domain.staffing;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;

/** Finds what is wrong with appointments: none, too many at once, ended before the tenure. */
final class AppointmentCheck {

  private final Staffing staffing;
  private final List<Finding> findings = new ArrayList<>();

  AppointmentCheck(Staffing staffing) {
    this.staffing = staffing;
  }

  List<Finding> findings() {
    List<Appointment> appointments = staffing.facts().appointments();
    for (int i = 0; i < appointments.size(); i++) {
      checkHolders(appointments, i);
      checkTenure(appointments.get(i), i);
    }
    for (Post post : staffing.facts().posts()) {
      if (appointments.stream().noneMatch(x -> x.post().equals(post.id()))) {
        findings.add(
            Finding.warning(
                "post-without-holder",
                Place.at("posts", post.id()),
                Text.format("岗位%s从未任命", "Nobody was ever appointed to post %s", post.id()),
                Text.of("请在 appointments 中任命。", "Appoint somebody under appointments.")));
      }
    }
    return findings;
  }

  /**
   * An appointment is over the number if, when it begins, more hold the post than the type says.
   */
  private void checkHolders(List<Appointment> appointments, int position) {
    Appointment appointment = appointments.get(position);
    Period period = appointment.period();
    int most = staffing.typeOf(appointment.post()).holders();
    Set<PersonId> others = new LinkedHashSet<>();
    for (int i = 0; i < appointments.size(); i++) {
      Appointment other = appointments.get(i);
      boolean there = other.period().contains(period.from());
      // Of two that begin together the one written first was there first.
      boolean before = !other.period().from().equals(period.from()) || i < position;
      if (there
          && before
          && other.post().equals(appointment.post())
          && !other.person().equals(appointment.person())) {
        others.add(other.person());
      }
    }
    if (others.size() >= most) {
      findings.add(
          Finding.error(
              "too-many-holders",
              Place.at("appointments", position),
              Text.format(
                  "岗位%s同时有%s人任职，至多%s人",
                  "Post %s has %s holders at once; at most %s",
                  appointment.post(),
                  others.size() + 1,
                  most),
              Text.of(
                  "请为前一任写明 to；任期前闭后开。",
                  "Give the earlier appointment its end; an end is not part of the period.")));
    }
  }

  private void checkTenure(Appointment appointment, int position) {
    PostType type = staffing.typeOf(appointment.post());
    if (type.tenure().isEmpty() || goesOn(appointment)) {
      return;
    }
    Period period = new Period(heldSince(appointment), appointment.period().to());
    if (period.from().equals(Instant.MIN)) {
      return;
    }
    ZonedDateTime earliest =
        period.from().atZone(staffing.zone()).plus(type.tenure().orElseThrow());
    if (period.to().isBefore(earliest.toInstant())) {
      findings.add(
          Finding.warning(
              "tenure-broken",
              Place.at("appointments", position),
              Text.format(
                  "岗位%s的任期%s不足%s（%s）：最早可于%s调整",
                  "Post %s: the appointment %s is shorter than %s (%s); it may be changed from %s",
                  appointment.post(),
                  period.in(staffing.zone()),
                  length(type.tenure().orElseThrow()),
                  type.clause(),
                  earliest.toLocalDate()),
              Text.of("请确认是否确有调整的理由。", "Confirm that there is a reason for the change.")));
    }
  }

  /** Whether the holder stays when this appointment ends: by having no end, or by another one. */
  private boolean goesOn(Appointment appointment) {
    return appointment.period().isOpenEnded()
        || sameHolder(appointment).anyMatch(other -> other.contains(appointment.period().to()));
  }

  /** Since when the holder has held the post without a gap, over several appointments. */
  private Instant heldSince(Appointment appointment) {
    Instant since = appointment.period().from();
    Optional<Instant> earlier = Optional.of(since);
    while (earlier.isPresent()) {
      since = earlier.get();
      Instant known = since;
      earlier =
          sameHolder(appointment)
              .filter(other -> other.from().isBefore(known) && !other.to().isBefore(known))
              .map(Period::from)
              .findFirst();
    }
    return since;
  }

  private Stream<Period> sameHolder(Appointment appointment) {
    return staffing.facts().appointments().stream()
        .filter(other -> other.post().equals(appointment.post()))
        .filter(other -> other.person().equals(appointment.person()))
        .map(Appointment::period);
  }

  private static Text part(int amount, String zh, String en) {
    return amount == 0
        ? Text.same("")
        : Text.of(amount + zh, amount + " " + en + (amount == 1 ? "" : "s"));
  }

  private static Text length(java.time.Period tenure) {
    List<Text> parts =
        Stream.of(
                part(tenure.getYears(), "年", "year"),
                part(tenure.getMonths(), "个月", "month"),
                part(tenure.getDays(), "天", "day"))
            .filter(part -> !part.zh().isEmpty())
            .toList();
    return Text.of(
        String.join("", parts.stream().map(Text::zh).toList()),
        String.join(" ", parts.stream().map(Text::en).toList()));
  }
}
