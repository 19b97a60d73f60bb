package org.wangge.grid.domain.reorganisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where old codes lead, over one reorganisation or several.
 *
 * <p>Rules: (1) an id means what it first meant: where {@code G02} was split into {@code G02} and
 * {@code G02B}, the old code leads to both; (2) successions are followed in the order of their
 * dates; (3) what ended without a successor leads nowhere; (4) what nothing touched leads to
 * itself. Example: {@code G03} merged into {@code G02} in 2027, {@code G02} recoded {@code G12} in
 * 2028: {@code G03} leads to {@code G12}. Immutable.
 *
 * @param turns what each change replaced, by date
 */
public record Succession(List<Turn> turns) {

  /** No change yet. */
  public static final Succession NONE = new Succession(ImmutableList.of());

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the dates go backwards
   */
  public Succession {
    turns = ImmutableList.copyOf(turns);
    for (int i = 1; i < turns.size(); i++) {
      if (turns.get(i).from().isBefore(turns.get(i - 1).from())) {
        throw new IllegalArgumentException("Dates go backwards: " + turns.get(i).from());
      }
    }
  }

  /**
   * What one change replaced.
   *
   * @param from since when
   * @param by the change
   * @param successors each old part with what took its place, itself included where it stayed
   */
  public record Turn(LocalDate from, ReorganisationId by, Map<Part, List<Part>> successors) {

    /** Copies the map. */
    public Turn {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(by, "by");
      ImmutableMap.Builder<Part, List<Part>> copy = ImmutableMap.builder();
      successors.forEach((old, now) -> copy.put(old, ImmutableList.copyOf(now)));
      successors = copy.buildOrThrow();
    }

    List<Part> of(Part part) {
      return successors.getOrDefault(part, ImmutableList.of(part));
    }
  }

  /**
   * Where a code leads on a day.
   *
   * @param part the grid, unit or post, by the id it first bore
   * @param on the day
   * @return what stands in its place, without doubles; itself where nothing touched it
   */
  public List<Part> successors(Part part, LocalDate on) {
    List<Part> now = ImmutableList.of(part);
    for (Turn turn : turns) {
      if (!turn.from().isAfter(on)) {
        now =
            now.stream()
                .flatMap(each -> turn.of(each).stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
      }
    }
    return now;
  }

  /**
   * The changes through which a code was led.
   *
   * @param part the grid, unit or post
   * @param on the day
   * @return the turns that replaced it or a successor of it, first to last
   */
  public List<Turn> through(Part part, LocalDate on) {
    List<Turn> through = new ArrayList<>();
    List<Part> now = ImmutableList.of(part);
    for (Turn turn : turns) {
      if (!turn.from().isAfter(on) && now.stream().anyMatch(turn.successors()::containsKey)) {
        through.add(turn);
        now = now.stream().flatMap(each -> turn.of(each).stream()).distinct().toList();
      }
    }
    return ImmutableList.copyOf(through);
  }

  /**
   * Whether a change took a part's id out of use or gave it another meaning.
   *
   * @param part the part
   * @return true if it is an old code
   */
  public boolean isOld(Part part) {
    return turns.stream().anyMatch(turn -> turn.successors().containsKey(part));
  }

  /**
   * This and one change more.
   *
   * @param turn the change
   * @return both in one
   */
  public Succession then(Turn turn) {
    return new Succession(ImmutableList.<Turn>builder().addAll(turns).add(turn).build());
  }
}
