package org.wangge.grid.domain.staffing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.CoverStep;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.post.PostTypeId;

/**
 * A plain and slow reading of the cover ladder: first writes down every post that could ever be
 * asked, in the order of asking, then takes the first with somebody there.
 */
final class PlainIncumbent {

  private final StaffingFacts facts;

  PlainIncumbent(StaffingFacts facts) {
    this.facts = facts;
  }

  /** The acting post and its persons, as text; {@code nobody} where there is none. */
  String actingFor(PostId post, Instant at) {
    List<PostId> queue = new ArrayList<>();
    writeDown(post, queue, new ArrayList<>());
    for (PostId candidate : queue) {
      TreeSet<String> present = new TreeSet<>();
      for (Appointment appointment : facts.appointments()) {
        if (appointment.post().equals(candidate)
            && covers(appointment.period(), at)
            && facts.absences().stream()
                .noneMatch(
                    absence ->
                        absence.person().equals(appointment.person())
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

  private void writeDown(PostId post, List<PostId> queue, List<PostId> climbed) {
    if (climbed.contains(post)) {
      return;
    }
    climbed.add(post);
    queue.add(post);
    PostType type = typeOf(post);
    for (CoverStep step : type.cover()) {
      switch (step.toString()) {
        case "ab-partner" -> partner(post).ifPresent(queue::add);
        case "superior" ->
            type.superior()
                .flatMap(above -> theOne(post, above))
                .ifPresent(next -> writeDown(next, queue, climbed));
        default ->
            theOne(post, PostTypeId.of(step.toString()))
                .ifPresent(next -> writeDown(next, queue, climbed));
      }
    }
  }

  private PostType typeOf(PostId post) {
    return the(facts.postTypes(), type -> type.id().equals(postOf(post).type())).orElseThrow();
  }

  private Post postOf(PostId id) {
    return the(facts.posts(), post -> post.id().equals(id)).orElseThrow();
  }

  private Optional<PostId> partner(PostId post) {
    return the(facts.pairs(), pair -> pair.a().equals(post) || pair.b().equals(post))
        .map(pair -> pair.a().equals(post) ? pair.b() : pair.a());
  }

  private static <T> Optional<T> the(List<T> list, Predicate<T> wanted) {
    return list.stream().filter(wanted).findFirst();
  }

  /** The post of a type on each grid or the nearest above, where all of them are one post. */
  private Optional<PostId> theOne(PostId post, PostTypeId type) {
    TreeSet<PostId> found = new TreeSet<>();
    for (GridId served : postOf(post).grids()) {
      Optional<GridId> step = Optional.of(served);
      boolean searching = true;
      while (searching && step.isPresent()) {
        GridId here = step.get();
        for (Post candidate : facts.posts()) {
          if (candidate.type().equals(type) && candidate.grids().contains(here)) {
            found.add(candidate.id());
            searching = false;
          }
        }
        step = facts.organisation().grid(here).flatMap(Grid::parent);
      }
    }
    return found.size() == 1 ? Optional.of(found.first()) : Optional.empty();
  }
}
