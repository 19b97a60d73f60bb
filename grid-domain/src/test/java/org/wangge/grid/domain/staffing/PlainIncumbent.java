package org.wangge.grid.domain.staffing;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.CoverStep;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.post.Recorded;
import org.wangge.grid.domain.roster.Roster;
import org.wangge.grid.domain.roster.Shift;

/**
 * A plain and slow reading of the cover ladder: first writes down every post that could ever be
 * asked, in the order of asking, then takes the first with somebody there. Facts count if they are
 * on record at an instant; turns of duty are walked through one by one.
 */
final class PlainIncumbent {

  private final StaffingFacts facts;
  private final Predicate<Recorded> counts;

  /** By what is on record at last. */
  PlainIncumbent(StaffingFacts facts) {
    this(facts, fact -> fact.recorded().to().equals(Instant.MAX));
  }

  /** By what was on record at an instant. */
  PlainIncumbent(StaffingFacts facts, Instant known) {
    this(facts, fact -> covers(fact.recorded(), known));
  }

  private PlainIncumbent(StaffingFacts facts, Predicate<Recorded> counts) {
    this.facts = facts;
    this.counts = counts;
  }

  /** The acting post and its persons, as text; {@code nobody} where there is none. */
  String actingFor(PostId post, Instant at) {
    List<PostId> queue = new ArrayList<>();
    writeDown(post, at, queue, new ArrayList<>());
    for (PostId candidate : queue) {
      TreeSet<String> present = new TreeSet<>();
      for (Appointment appointment : facts.appointments()) {
        if (appointment.post().equals(candidate)
            && counts.test(appointment)
            && covers(appointment.period(), at)
            && facts.absences().stream()
                .noneMatch(
                    absence ->
                        absence.person().equals(appointment.person())
                            && counts.test(absence)
                            && covers(absence.period(), at))) {
          present.add(appointment.person().id());
        }
      }
      if (!present.isEmpty()) {
        return candidate + " " + present;
      }
    }
    return "nobody";
  }

  private static boolean covers(Period period, Instant at) {
    return period.from().compareTo(at) <= 0 && period.to().compareTo(at) > 0;
  }

  private void writeDown(PostId post, Instant at, List<PostId> queue, List<PostId> climbed) {
    if (climbed.contains(post)) {
      return;
    }
    climbed.add(post);
    queue.add(post);
    PostType type = typeOf(post);
    for (CoverStep step : type.cover()) {
      switch (step.toString()) {
        case "ab-partner" -> partner(post, at).ifPresent(queue::add);
        case "superior" ->
            type.superior()
                .flatMap(above -> theOne(post, above))
                .ifPresent(next -> writeDown(next, at, queue, climbed));
        case "duty-officer" ->
            onDuty(post, at).ifPresent(next -> writeDown(next, at, queue, climbed));
        case "unit" -> contact(post).ifPresent(next -> writeDown(next, at, queue, climbed));
        default ->
            theOne(post, PostTypeId.of(step.toString()))
                .ifPresent(next -> writeDown(next, at, queue, climbed));
      }
    }
  }

  private PostType typeOf(PostId post) {
    return the(facts.postTypes(), type -> type.id().equals(postOf(post).type())).orElseThrow();
  }

  private Post postOf(PostId id) {
    return the(facts.posts(), post -> post.id().equals(id)).orElseThrow();
  }

  private Optional<PostId> partner(PostId post, Instant at) {
    return the(
            facts.pairs(),
            pair ->
                counts.test(pair)
                    && covers(pair.period(), at)
                    && (pair.a().equals(post) || pair.b().equals(post)))
        .map(pair -> pair.a().equals(post) ? pair.b() : pair.a());
  }

  /** The contact of the unit that the post names, else of the nearest one that a grid names. */
  private Optional<PostId> contact(PostId post) {
    Optional<UnitId> unit = postOf(post).sentBy();
    for (GridId step : upwards(postOf(post).grids().get(0))) {
      unit = unit.isPresent() ? unit : gridOf(step).responsibleUnit();
    }
    return unit.map(facts.contacts()::get);
  }

  /** Of each grid the nearest roster upwards counts on which somebody is on duty. */
  private Optional<PostId> onDuty(PostId post, Instant at) {
    TreeSet<PostId> found = new TreeSet<>();
    for (GridId served : postOf(post).grids()) {
      upwards(served).stream()
          .map(step -> onDuty(step, at))
          .filter(posts -> !posts.isEmpty())
          .findFirst()
          .ifPresent(found::addAll);
    }
    return found.size() == 1 ? Optional.of(found.first()) : Optional.empty();
  }

  private Set<PostId> onDuty(GridId grid, Instant at) {
    TreeSet<PostId> found = new TreeSet<>();
    for (Roster roster : facts.rosters()) {
      if (roster.on().equals(grid)) {
        turn(roster, at).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Gives out turn after turn, and part after part of each, until one covers the instant. */
  private static Optional<PostId> turn(Roster roster, Instant at) {
    List<Shift> shifts = roster.shifts().isEmpty() ? List.of(Shift.WHOLE_DAY) : roster.shifts();
    int next = 0;
    for (LocalDate first = roster.from();
        !first.isAfter(LocalDate.EPOCH);
        first = first.plusDays(roster.turnDays())) {
      for (Shift shift : shifts) {
        for (int i = 0; i < roster.turnDays(); i++) {
          LocalDateTime begin = first.plusDays(i).atTime(shift.from());
          LocalDateTime end = first.plusDays(i).atTime(shift.to());
          end = end.compareTo(begin) <= 0 ? end.plusDays(1) : end;
          if (covers(new Period(begin.toInstant(UTC), end.toInstant(UTC)), at)) {
            return Optional.of(roster.posts().get(next % roster.posts().size()));
          }
        }
        next++;
      }
    }
    return Optional.empty();
  }

  private Grid gridOf(GridId id) {
    return facts.organisation().grid(id).orElseThrow();
  }

  /** A grid and those above it. */
  private List<GridId> upwards(GridId grid) {
    List<GridId> steps = new ArrayList<>();
    for (Optional<GridId> step = Optional.of(grid); step.isPresent(); ) {
      steps.add(step.get());
      step = gridOf(step.get()).parent();
    }
    return steps;
  }

  private static <T> Optional<T> the(List<T> list, Predicate<T> wanted) {
    return list.stream().filter(wanted).findFirst();
  }

  /**
   * The post of a type on each grid or the nearest above, else from the seats of a node of a line,
   * where all of them are one post.
   */
  private Optional<PostId> theOne(PostId post, PostTypeId type) {
    TreeSet<PostId> found = new TreeSet<>();
    for (GridId served : postOf(post).grids()) {
      Set<PostId> here = nearest(served, type);
      if (here.isEmpty()) {
        upwards(served).stream()
            .map(step -> gridOf(step).seats())
            .filter(seats -> !seats.isEmpty())
            .findFirst()
            .orElse(List.of())
            .forEach(seat -> here.addAll(nearest(seat, type)));
      }
      found.addAll(here);
    }
    return found.size() == 1 ? Optional.of(found.first()) : Optional.empty();
  }

  private Set<PostId> nearest(GridId grid, PostTypeId type) {
    TreeSet<PostId> found = new TreeSet<>();
    for (GridId step : upwards(grid)) {
      for (Post candidate : facts.posts()) {
        if (candidate.type().equals(type) && candidate.grids().contains(step)) {
          found.add(candidate.id());
        }
      }
      if (!found.isEmpty()) {
        break;
      }
    }
    return found;
  }
}
