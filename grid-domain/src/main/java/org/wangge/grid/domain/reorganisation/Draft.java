package org.wangge.grid.domain.reorganisation;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.Unit;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.roster.Roster;
import org.wangge.grid.domain.roster.RosterId;
import org.wangge.grid.domain.staffing.StaffingFacts;

/**
 * The organisation while it is being changed. What a step leaves pointing at nothing stays so until
 * the end: a later step may still see to it.
 */
final class Draft {

  final StaffingFacts before;
  final Holdings holdings;
  final Succession earlier;

  /** When the change begins to hold. */
  final Instant from;

  final Map<GridId, Grid> grids = new LinkedHashMap<>();
  final Map<UnitId, Unit> units = new LinkedHashMap<>();
  final Map<PostId, Post> posts = new LinkedHashMap<>();

  /** The grids that each post serves; may be empty for a while, unlike those of a post. */
  final Map<PostId, List<GridId>> serves = new LinkedHashMap<>();

  /** Each pair there was, with what it is now; a pair that ended is not there. */
  final Map<AbPair, AbPair> pairs = new LinkedHashMap<>();

  final List<AbPair> newPairs = new ArrayList<>();

  final List<Appointment> appointments = new ArrayList<>();
  final Map<UnitId, PostId> contacts = new LinkedHashMap<>();
  final Map<RosterId, Roster> rosters = new LinkedHashMap<>();

  /** Grids inside a split grid that no share named. */
  final Set<GridId> strays = new LinkedHashSet<>();

  /** Each part there was, with what it is now. */
  final Map<Part, List<Part>> fates = new LinkedHashMap<>();

  /** Each part that a step made and a later one ended, with what it is now. */
  private final Map<Part, List<Part>> passing = new LinkedHashMap<>();

  /** Each item that the host holds, with the parts on which it hangs now. */
  final Map<Part, List<Part>> held = new LinkedHashMap<>();

  /** Parts there were that went over into others or ended, with the step. */
  final Map<Part, Integer> dissolved = new LinkedHashMap<>();

  /** Ids that a step ended, with the step. */
  final Map<Part, Integer> ended = new LinkedHashMap<>();

  final List<Part> begun = new ArrayList<>();
  final Set<Part> taken = new LinkedHashSet<>();
  final List<Finding> findings = new ArrayList<>();

  Draft(StaffingFacts before, Holdings holdings, Succession earlier, Instant from) {
    this.before = before;
    this.holdings = holdings;
    this.earlier = earlier;
    this.from = from;
    before.organisation().grids().forEach(grid -> grids.put(grid.id(), grid));
    before.organisation().units().forEach(unit -> units.put(unit.id(), unit));
    before.posts().forEach(post -> posts.put(post.id(), post));
    before.posts().forEach(post -> serves.put(post.id(), post.grids()));
    before.pairs().forEach(pair -> pairs.put(pair, pair));
    appointments.addAll(before.appointments());
    contacts.putAll(before.contacts());
    before.rosters().forEach(roster -> rosters.put(roster.id(), roster));
    grids.keySet().forEach(id -> begin(Part.of(id)));
    units.keySet().forEach(id -> begin(Part.of(id)));
    posts.keySet().forEach(id -> begin(Part.of(id)));
    holdings.on().forEach((item, holder) -> held.put(item, ImmutableList.of(holder)));
    for (Succession.Turn turn : earlier.turns()) {
      taken.addAll(turn.successors().keySet());
    }
  }

  private void begin(Part part) {
    fates.put(part, ImmutableList.of(part));
    taken.add(part);
  }

  boolean lives(Part part) {
    return switch (part.kind()) {
      case GRID -> grids.containsKey(GridId.of(part.id()));
      case UNIT -> units.containsKey(UnitId.of(part.id()));
      case POST -> posts.containsKey(PostId.of(part.id()));
      default -> false;
    };
  }

  /** The ids of a kind that there are, for near names. */
  List<String> known(Part.Kind kind) {
    return switch (kind) {
      case GRID -> grids.keySet().stream().map(GridId::id).toList();
      case UNIT -> units.keySet().stream().map(UnitId::id).toList();
      default -> posts.keySet().stream().map(PostId::id).toList();
    };
  }

  /** Whatever hung on a part, or had become it, hangs on others or becomes them. */
  void replace(Part old, List<Part> now) {
    fates.replaceAll((start, parts) -> replaced(parts, old, now));
    passing.replaceAll((between, parts) -> replaced(parts, old, now));
    if (!fates.containsKey(old)) {
      passing.put(old, now);
    }
    held.replaceAll((item, parts) -> replaced(parts, old, now));
  }

  /** A part goes over into others or ends. */
  void dissolve(Part old, List<Part> now, int step) {
    fates.forEach(
        (start, parts) -> {
          if (parts.contains(old)) {
            dissolved.put(start, step);
          }
        });
    replace(old, now);
    if (!now.contains(old)) {
      ended.put(old, step);
    }
  }

  /** Where an id leads that was given and taken back in between. */
  List<Part> leadsTo(Part part) {
    return passing.getOrDefault(part, ImmutableList.of());
  }

  static <T> List<T> replaced(List<T> parts, T old, List<T> now) {
    if (!parts.contains(old)) {
      return parts;
    }
    Set<T> all = new LinkedHashSet<>();
    for (T part : parts) {
      all.addAll(part.equals(old) ? now : ImmutableList.of(part));
    }
    return ImmutableList.copyOf(all);
  }

  /** Puts a value under another key at the place of the old one. */
  static <K, V> void rekey(Map<K, V> map, K old, K now, V value) {
    Map<K, V> all = new LinkedHashMap<>(map);
    map.clear();
    all.forEach(
        (key, kept) -> map.put(key.equals(old) ? now : key, key.equals(old) ? value : kept));
  }

  /** Whether a pair still holds when the change begins, or will hold later. */
  boolean runs(AbPair pair) {
    return pair.period().to().isAfter(from) && !pair.isWithdrawn();
  }

  /** Grids, posts and rosters that named a grid name another. */
  void redirect(GridId old, GridId now) {
    grids.replaceAll(
        (id, grid) -> grid.parent().filter(old::equals).isPresent() ? grid.withParent(now) : grid);
    beside(old, ImmutableList.of(now));
    serves.replaceAll((post, there) -> replaced(there, old, ImmutableList.of(now)));
    rosters.replaceAll((id, roster) -> roster.on().equals(old) ? roster.withOn(now) : roster);
  }

  /** Neighbours, seats and units that named a grid name others; no grid is beside itself. */
  void beside(GridId old, List<GridId> now) {
    units.replaceAll(
        (id, unit) ->
            unit.serves().contains(old)
                ? unit.withServes(replaced(unit.serves(), old, now))
                : unit);
    grids.replaceAll(
        (id, grid) -> {
          Grid told = grid;
          if (grid.neighbours().contains(old)) {
            List<GridId> others = new ArrayList<>(replaced(grid.neighbours(), old, now));
            others.remove(id);
            told = told.withNeighbours(others);
          }
          return grid.seats().contains(old)
              ? told.withSeats(replaced(grid.seats(), old, now))
              : told;
        });
  }

  /** Grids, posts, units and contacts that named a unit name another. */
  void redirect(UnitId old, UnitId now) {
    grids.replaceAll(
        (id, grid) ->
            grid.responsibleUnit().filter(old::equals).isPresent()
                ? grid.withResponsibleUnit(now)
                : grid);
    posts.replaceAll(
        (id, post) -> post.sentBy().filter(old::equals).isPresent() ? post.withSentBy(now) : post);
    Unit ended = units.get(old);
    units.replaceAll(
        (id, unit) ->
            unit.parent().filter(old::equals).isPresent() ? below(unit, ended, now) : unit);
    PostId contact = contacts.remove(old);
    if (contact != null) {
      contacts.putIfAbsent(now, contact);
    }
  }

  /** A unit that belonged to one that ended; what succeeds its own parent takes its place. */
  private static Unit below(Unit unit, @Nullable Unit ended, UnitId now) {
    if (!unit.id().equals(now)) {
      return unit.withParent(now);
    }
    Unit top = Retold.topmost(unit);
    return ended == null ? top : ended.parent().map(top::withParent).orElse(top);
  }

  /** Units that were answered for by a post are by another, and it takes the turns of the post. */
  void redirect(PostId old, PostId now) {
    rosters.replaceAll(
        (id, roster) ->
            roster.posts().contains(old)
                ? roster.withPosts(
                    roster.posts().stream().map(post -> post.equals(old) ? now : post).toList())
                : roster);
    contacts.replaceAll((unit, post) -> post.equals(old) ? now : post);
  }
}
