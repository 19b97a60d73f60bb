package org.wangge.grid.domain.staffing;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.post.Appointment;
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
    Holdings holdings = Holdings.of(staffing.byPost(), appointments);
    for (int i = 0; i < appointments.size(); i++) {
      if (!appointments.get(i).isWithdrawn()) {
        checkHolders(appointments.get(i), i, holdings.others(i));
        checkTenure(appointments.get(i), i, holdings.stretch(i));
      }
    }
    for (Post post : staffing.facts().posts()) {
      if (staffing.appointments(post.id()).isEmpty()) {
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
  private void checkHolders(Appointment appointment, int position, int others) {
    int most = staffing.typeOf(appointment.post()).holders();
    if (others >= most) {
      findings.add(
          Finding.error(
              "too-many-holders",
              Place.at("appointments", position),
              Text.format(
                  "岗位%s同时有%s人任职，至多%s人",
                  "Post %s has %s holders at once; at most %s",
                  appointment.post(),
                  others + 1,
                  most),
              Text.of(
                  "请为前一任写明 to；任期前闭后开。",
                  "Give the earlier appointment its end; an end is not part of the period.")));
    }
  }

  private void checkTenure(Appointment appointment, int position, Period stretch) {
    PostType type = staffing.typeOf(appointment.post());
    // It goes on if the holder stays, by having no end or by another appointment.
    boolean goesOn = stretch.isOpenEnded() || stretch.to().isAfter(appointment.period().to());
    if (type.tenure().isEmpty() || goesOn) {
      return;
    }
    if (stretch.from().equals(Instant.MIN)) {
      return;
    }
    ZonedDateTime earliest =
        stretch.from().atZone(staffing.zone()).plus(type.tenure().orElseThrow());
    if (stretch.to().isBefore(earliest.toInstant())) {
      findings.add(
          Finding.warning(
              "tenure-broken",
              Place.at("appointments", position),
              Text.format(
                  "岗位%s的任期%s不足%s（%s）：最早可于%s调整",
                  "Post %s: the appointment %s is shorter than %s (%s); it may be changed from %s",
                  appointment.post(),
                  stretch.in(staffing.zone()),
                  length(type.tenure().orElseThrow()),
                  type.clause(),
                  earliest.toLocalDate()),
              Text.of("请确认是否确有调整的理由。", "Confirm that there is a reason for the change.")));
    }
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
