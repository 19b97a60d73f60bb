package org.wangge.grid.domain.staffing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.post.Absence;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Severity;

/**
 * Finds the first stretch in which nobody is present in posts that are staffed round the clock.
 *
 * <p>Looked at is the time from the first appointment to these posts of a grid to the end of the
 * last; a grid without such posts is the business of their number.
 */
final class RoundTheClockCheck {

  private final Staffing staffing;

  RoundTheClockCheck(Staffing staffing) {
    this.staffing = staffing;
  }

  List<Finding> findings() {
    return staffing.facts().postTypes().stream()
        .filter(type -> type.roundTheClock().isPresent())
        .flatMap(
            type ->
                staffing.organisation().grids().stream()
                    .flatMap(grid -> finding(type, grid).stream()))
        .toList();
  }

  private Optional<Finding> finding(PostType type, Grid grid) {
    List<PostId> posts =
        staffing.serving(grid.id()).stream()
            .filter(post -> post.type().equals(type.id()))
            .map(Post::id)
            .toList();
    return firstGap(posts).map(gap -> gap(type, grid, posts, gap));
  }

  private Optional<Period> firstGap(List<PostId> posts) {
    List<Appointment> held =
        posts.stream().flatMap(post -> staffing.appointments(post).stream()).toList();
    // Who is present changes at these instants only.
    TreeSet<Instant> changes = new TreeSet<>();
    for (Appointment appointment : held) {
      changes.add(appointment.period().from());
      changes.add(appointment.period().to());
      for (Absence absence : staffing.absences(appointment.person())) {
        absence
            .period()
            .intersection(appointment.period())
            .ifPresent(
                away -> {
                  changes.add(away.from());
                  changes.add(away.to());
                });
      }
    }
    Optional<Instant> from =
        changes.stream()
            .limit(Math.max(0, changes.size() - 1))
            .filter(at -> !isStaffed(posts, at))
            .findFirst();
    return from.map(start -> new Period(start, nextStaffed(posts, changes.tailSet(start, false))));
  }

  private Instant nextStaffed(List<PostId> posts, Iterable<Instant> later) {
    Instant last = Instant.MAX;
    for (Instant at : later) {
      last = at;
      if (isStaffed(posts, at)) {
        return at;
      }
    }
    return last;
  }

  private boolean isStaffed(List<PostId> posts, Instant at) {
    return posts.stream()
        .flatMap(post -> staffing.holders(post, at).stream())
        .anyMatch(person -> staffing.away(person, at).isEmpty());
  }

  private Finding gap(PostType type, Grid grid, List<PostId> posts, Period gap) {
    Text when = gap.in(staffing.zone());
    return Finding.builder()
        .code("round-the-clock-gap")
        .severity(Severity.WARNING)
        .place(Place.at("grids", grid.id()))
        .message(
            Text.format(
                "网格%s的%s岗位应24小时有人（%s），%s无人在岗：%s",
                "Grid %s: posts of type %s are staffed round the clock (%s); from the posts %s"
                    + " nobody is present: %s",
                grid.id(),
                type.id(),
                type.roundTheClock().orElseThrow(),
                Text.list(posts),
                when))
        .wayOut(Text.of("请调整缺勤或任职的时间。", "Move an absence, or appoint somebody."))
        .witness(when.en())
        .build();
  }
}
