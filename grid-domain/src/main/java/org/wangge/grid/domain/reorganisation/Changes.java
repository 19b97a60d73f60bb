package org.wangge.grid.domain.reorganisation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wangge.grid.domain.organisation.AddressId;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.Unit;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;

/** Compares what was with a draft on which all steps were done. */
final class Changes {

  private final Draft draft;
  private final Land land;
  private final List<Change> changes = new ArrayList<>();

  Changes(Draft draft) {
    this.draft = draft;
    this.land = new Land(draft);
  }

  List<Change> all() {
    draft.fates.forEach(
        (part, now) -> {
          // A post whose grids all ended is told as left behind.
          boolean left = now.isEmpty() && !draft.dissolved.containsKey(part);
          if (!left && !now.equals(ImmutableList.of(part))) {
            changes.add(new Change.Became(part, now));
          }
        });
    draft.begun.forEach(part -> changes.add(new Change.Begun(part)));
    draft.before.organisation().grids().forEach(this::grid);
    draft.before.organisation().units().forEach(this::unit);
    draft.before.posts().forEach(this::post);
    draft.before.pairs().forEach(this::pair);
    draft.before.appointments().forEach(this::appointment);
    new Rosters(draft).moves().forEach(this::moved);
    draft.before.posts().forEach(this::households);
    draft.before.organisation().grids().forEach(this::points);
    draft.before.contacts().forEach(this::contact);
    draft
        .holdings
        .on()
        .forEach(
            (item, holder) -> {
              if (!land.lists(holder, item)) {
                moved(item, holder, draft.held.get(item));
              }
            });
    return ImmutableList.copyOf(changes);
  }

  private void moved(Change.Moved moved) {
    moved(moved.item(), moved.from(), moved.to());
  }

  private void moved(Part item, Part holder, List<Part> now) {
    if (!now.equals(ImmutableList.of(holder))) {
      changes.add(new Change.Moved(item, holder, now));
    }
  }

  private void grid(Grid grid) {
    Part part = Part.of(grid.id());
    if (draft.dissolved.containsKey(part)) {
      return;
    }
    GridId id = GridId.of(draft.fates.get(part).get(0).id());
    Grid now = draft.grids.get(id);
    grid.parent()
        .ifPresent(
            parent -> {
              Optional<GridId> above =
                  draft.strays.contains(id)
                      ? Optional.empty()
                      : now.parent().filter(draft.grids::containsKey);
              moved(part, Part.of(parent), above.stream().map(Part::of).toList());
            });
    grid.responsibleUnit()
        .ifPresent(
            unit -> {
              Optional<UnitId> takes = now.responsibleUnit().filter(draft.units::containsKey);
              moved(part, Part.of(unit), takes.stream().map(Part::of).toList());
            });
    hangs(part, grid.seats(), now.seats());
  }

  private void unit(Unit unit) {
    Part part = Part.of(unit.id());
    if (draft.dissolved.containsKey(part)) {
      return;
    }
    Part self = draft.fates.get(part).get(0);
    Unit now = draft.units.get(UnitId.of(self.id()));
    hangs(part, unit.serves(), now.serves());
    if (unit.parent().isEmpty()) {
      return;
    }
    Optional<UnitId> above = now.parent().filter(draft.units::containsKey);
    Part parent = Part.of(unit.parent().get());
    boolean tookItsPlace = draft.fates.get(parent).contains(self);
    if (above.isPresent() || !tookItsPlace) {
      moved(part, parent, above.stream().map(Part::of).toList());
    }
  }

  private void points(Grid grid) {
    Part part = Part.of(grid.id());
    for (AddressId address : grid.addresses()) {
      moved(Part.of(address), part, land.where(grid, Grid::addresses, address));
    }
    for (HouseholdId household : grid.households()) {
      moved(Part.of(household), part, land.where(grid, Grid::households, household));
    }
  }

  private void post(Post post) {
    Part part = Part.of(post.id());
    if (draft.dissolved.containsKey(part)) {
      return;
    }
    Optional<PostId> id = draft.fates.get(part).stream().map(p -> PostId.of(p.id())).findFirst();
    hangs(part, post.grids(), id.map(draft.serves::get).orElse(ImmutableList.of()));
    if (post.sentBy().isPresent() && id.isPresent()) {
      Optional<UnitId> sender = draft.posts.get(id.get()).sentBy().filter(draft.units::containsKey);
      moved(part, Part.of(post.sentBy().get()), sender.stream().map(Part::of).toList());
    }
  }

  /** What hung on grids hangs on others: of each what became of it, or all where it is new. */
  private void hangs(Part item, List<GridId> before, List<GridId> after) {
    List<Part> now = after.stream().map(Part::of).toList();
    Set<Part> followed = new LinkedHashSet<>();
    before.forEach(grid -> followed.addAll(draft.fates.get(Part.of(grid))));
    boolean gained = !followed.containsAll(now);
    for (GridId grid : before.stream().distinct().toList()) {
      List<Part> follows = draft.fates.get(Part.of(grid)).stream().filter(now::contains).toList();
      moved(item, Part.of(grid), gained || follows.isEmpty() ? now : follows);
    }
  }

  private void pair(AbPair pair) {
    if (!draft.runs(pair)) {
      return;
    }
    Part item = new Part(Part.Kind.PAIR, pair.a().id());
    AbPair now = draft.pairs.get(pair);
    boolean goesOn =
        now != null && draft.posts.containsKey(now.a()) && draft.posts.containsKey(now.b());
    if (goesOn) {
      moved(item, Part.of(pair.a()), ImmutableList.of(Part.of(now.a())));
      moved(item, Part.of(pair.b()), ImmutableList.of(Part.of(now.b())));
    } else {
      moved(item, Part.of(pair.a()), ImmutableList.of());
    }
  }

  /** The appointments that would have run on. */
  private void appointment(Appointment appointment) {
    if (appointment.period().to().isAfter(draft.from)) {
      Part post = Part.of(appointment.post());
      Part item = new Part(Part.Kind.APPOINTMENT, appointment.person().id());
      moved(
          item,
          post,
          draft.dissolved.containsKey(post) ? ImmutableList.of() : draft.fates.get(post));
    }
  }

  private void households(Post post) {
    Part part = Part.of(post.id());
    post.households().forEach(household -> moved(Part.of(household), part, draft.fates.get(part)));
  }

  private void contact(UnitId unit, PostId post) {
    if (!draft.dissolved.containsKey(Part.of(unit))) {
      moved(Part.of(unit), Part.of(post), draft.fates.get(Part.of(post)));
    }
  }
}
