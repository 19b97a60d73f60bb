package org.wangge.grid.domain.reorganisation;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.MeasureId;
import org.wangge.grid.domain.organisation.Unit;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;

/** Does the steps of a reorganisation on a draft; a step that cannot be done is a finding. */
final class StepRunner {

  private final Draft draft;

  StepRunner(Draft draft) {
    this.draft = draft;
  }

  void run(Step step, int number) {
    StepCheck check = new StepCheck(draft, number);
    if (!check.allows(step)) {
      return;
    }
    if (step instanceof Step.Rename rename) {
      rename(rename);
    } else if (step instanceof Step.Recode recode) {
      recode(recode, number);
    } else if (step instanceof Step.Merge merge) {
      merge(merge, number);
    } else if (step instanceof Step.Split split) {
      new Splitting(draft, split, number).run();
    } else if (step instanceof Step.Close close) {
      remove(close.part());
      draft.dissolve(close.part(), ImmutableList.of(), number);
    } else if (step instanceof Step.Succeed succeed) {
      if (succeed.part().kind() == Part.Kind.GRID) {
        Grid ends = draft.grids.get(GridId.of(succeed.part().id()));
        draft.grids.computeIfPresent(
            GridId.of(succeed.successor().id()), (id, grid) -> Land.united(grid, ends));
      }
      succeed(succeed.part(), succeed.successor(), number);
    } else {
      runOther(step);
    }
  }

  private void runOther(Step step) {
    if (step instanceof Step.Move move) {
      draft.grids.computeIfPresent(move.grid(), (id, grid) -> grid.withParent(move.under()));
      draft.strays.remove(move.grid());
    } else if (step instanceof Step.SetUpGrid setUp) {
      draft.grids.put(setUp.grid().id(), setUp.grid());
      begin(Part.of(setUp.grid().id()));
    } else if (step instanceof Step.SetUpPost setUp) {
      draft.posts.put(setUp.post().id(), setUp.post());
      draft.serves.put(setUp.post().id(), setUp.post().grids());
      begin(Part.of(setUp.post().id()));
    } else if (step instanceof Step.Reassign reassign) {
      draft.serves.put(reassign.post(), reassign.grids());
    } else if (step instanceof Step.Pair pair) {
      draft.newPairs.add(Retold.since(pair.pair(), draft.from));
      draft.begun.add(new Part(Part.Kind.PAIR, pair.pair().a().id()));
    } else if (step instanceof Step.Unpair unpair) {
      unpair(unpair.post());
    }
  }

  private void begin(Part part) {
    draft.begun.add(part);
    draft.taken.add(part);
  }

  private void rename(Step.Rename rename) {
    Part part = rename.part();
    if (part.kind() == Part.Kind.GRID) {
      draft.grids.computeIfPresent(
          GridId.of(part.id()), (id, grid) -> grid.withTitle(rename.title()));
    } else {
      draft.units.computeIfPresent(
          UnitId.of(part.id()), (id, unit) -> unit.withTitle(rename.title()));
    }
  }

  private void recode(Step.Recode recode, int number) {
    Part old = recode.part();
    Part now = old.named(recode.to());
    switch (old.kind()) {
      case GRID -> rekey(GridId.of(old.id()), GridId.of(now.id()));
      case UNIT -> rekey(UnitId.of(old.id()), UnitId.of(now.id()));
      default -> rekey(PostId.of(old.id()), PostId.of(now.id()));
    }
    draft.taken.add(now);
    draft.replace(old, ImmutableList.of(now));
    draft.begun.replaceAll(part -> part.equals(old) ? now : part);
    draft.ended.put(old, number);
  }

  private void rekey(GridId old, GridId now) {
    Draft.rekey(draft.grids, old, now, draft.grids.get(old).withId(now));
    draft.redirect(old, now);
    if (draft.strays.remove(old)) {
      draft.strays.add(now);
    }
  }

  private void rekey(UnitId old, UnitId now) {
    Draft.rekey(draft.units, old, now, draft.units.get(old).withId(now));
    draft.redirect(old, now);
  }

  private void rekey(PostId old, PostId now) {
    Draft.rekey(draft.posts, old, now, draft.posts.get(old).withId(now));
    Draft.rekey(draft.serves, old, now, draft.serves.get(old));
    draft.pairs.replaceAll((start, pair) -> Retold.pair(pair, old, now));
    draft.newPairs.replaceAll(pair -> Retold.pair(pair, old, now));
    draft.appointments.replaceAll(
        held -> held.post().equals(old) ? Retold.appointment(held, now) : held);
    draft.redirect(old, now);
  }

  private void merge(Step.Merge merge, int number) {
    Part first = merge.parts().contains(merge.into()) ? merge.into() : merge.parts().get(0);
    if (merge.into().kind() == Part.Kind.GRID) {
      GridId into = GridId.of(merge.into().id());
      Grid base = draft.grids.get(GridId.of(first.id())).withMeasures(sum(merge.parts()));
      for (Part part : merge.parts()) {
        base = Land.united(base, draft.grids.get(GridId.of(part.id())));
      }
      Draft.rekey(draft.grids, base.id(), into, base.withId(into));
    } else {
      UnitId into = UnitId.of(merge.into().id());
      Unit base = draft.units.get(UnitId.of(first.id()));
      Draft.rekey(draft.units, base.id(), into, base.withId(into));
    }
    draft.taken.add(merge.into());
    for (Part part : merge.parts()) {
      if (!part.equals(merge.into())) {
        succeed(part, merge.into(), number);
      }
    }
  }

  private Map<MeasureId, Long> sum(List<Part> parts) {
    Map<MeasureId, Long> sum = new LinkedHashMap<>();
    for (Part part : parts) {
      draft
          .grids
          .get(GridId.of(part.id()))
          .measures()
          .forEach((measure, figure) -> sum.merge(measure, figure, Math::addExact));
    }
    return sum;
  }

  private void succeed(Part part, Part successor, int number) {
    switch (part.kind()) {
      case GRID -> draft.redirect(GridId.of(part.id()), GridId.of(successor.id()));
      case UNIT -> {
        UnitId now = UnitId.of(successor.id());
        draft.redirect(UnitId.of(part.id()), now);
        handOver(draft.units.get(UnitId.of(part.id())), draft.units.get(now));
      }
      default -> {
        PostId now = PostId.of(successor.id());
        draft.redirect(PostId.of(part.id()), now);
        handOver(draft.posts.get(PostId.of(part.id())), draft.posts.get(now));
      }
    }
    remove(part);
    draft.dissolve(part, ImmutableList.of(successor), number);
  }

  /** What a unit served is served by its successor; one that got another id took it along. */
  private void handOver(@Nullable Unit from, Unit to) {
    if (from == null) {
      return;
    }
    Set<GridId> serves = new LinkedHashSet<>(to.serves());
    serves.addAll(from.serves());
    draft.units.put(to.id(), to.withServes(serves));
  }

  private void handOver(Post from, Post to) {
    Set<HouseholdId> households = new LinkedHashSet<>(to.households());
    households.addAll(from.households());
    draft.posts.put(to.id(), to.withHouseholds(households));
  }

  private void remove(Part part) {
    switch (part.kind()) {
      case GRID -> draft.grids.remove(GridId.of(part.id()));
      case UNIT -> {
        draft.units.remove(UnitId.of(part.id()));
        draft.contacts.remove(UnitId.of(part.id()));
      }
      default -> {
        PostId post = PostId.of(part.id());
        draft.posts.remove(post);
        draft.serves.remove(post);
        draft.appointments.removeIf(held -> held.post().equals(post));
      }
    }
    draft.begun.remove(part);
  }

  private void unpair(PostId post) {
    // What ended before the change stays as it was.
    draft.pairs.values().removeIf(pair -> pair.has(post) && draft.runs(pair));
    draft.newPairs.removeIf(pair -> pair.has(post));
  }
}
