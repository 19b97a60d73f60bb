package org.wangge.grid.domain.reorganisation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.AddressId;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;

/** Whether one step can be done on a draft as the steps before left it. */
final class StepCheck {

  private final Draft draft;
  private final int number;
  private final Place place;

  StepCheck(Draft draft, int number) {
    this.draft = draft;
    this.number = number;
    this.place = Place.at("steps", number);
  }

  /** Whether the step can be done; notes why not. */
  boolean allows(Step step) {
    int before = draft.findings.size();
    if (step instanceof Step.Rename rename) {
      require(rename.part());
    } else if (step instanceof Step.Recode recode) {
      require(recode.part());
      requireFree(recode.part().named(recode.to()));
    } else if (step instanceof Step.Merge merge) {
      merge(merge);
    } else if (step instanceof Step.Split split) {
      if (require(Part.of(split.grid()))) {
        split(split);
      }
    } else if (step instanceof Step.Close close) {
      require(close.part());
    } else if (step instanceof Step.Succeed succeed) {
      require(succeed.part());
      require(succeed.successor());
    } else {
      other(step);
    }
    return draft.findings.size() == before;
  }

  private void other(Step step) {
    if (step instanceof Step.Move move) {
      move(move);
    } else if (step instanceof Step.SetUpGrid setUp) {
      requireFree(Part.of(setUp.grid().id()));
      setUp.grid().parent().ifPresent(parent -> require(Part.of(parent)));
      setUp.grid().responsibleUnit().ifPresent(unit -> require(Part.of(unit)));
      setUp.grid().neighbours().forEach(grid -> require(Part.of(grid)));
      setUp.grid().seats().forEach(grid -> require(Part.of(grid)));
    } else if (step instanceof Step.SetUpPost setUp) {
      Post post = setUp.post();
      requireFree(Part.of(post.id()));
      post.grids().forEach(grid -> require(Part.of(grid)));
      post.sentBy().ifPresent(unit -> require(Part.of(unit)));
    } else if (step instanceof Step.Reassign reassign) {
      require(Part.of(reassign.post()));
      reassign.grids().forEach(grid -> require(Part.of(grid)));
    } else if (step instanceof Step.Pair pair) {
      require(Part.of(pair.pair().a()));
      require(Part.of(pair.pair().b()));
    } else if (step instanceof Step.Unpair unpair && require(Part.of(unpair.post()))) {
      requirePair(unpair.post());
    }
  }

  private boolean require(Part part) {
    if (draft.lives(part)) {
      return true;
    }
    Integer step = draft.ended.get(part);
    Optional<Succession.Turn> turn =
        draft.earlier.turns().stream()
            .filter(earlier -> earlier.successors().containsKey(part))
            .findFirst();
    if (step != null) {
      draft.findings.add(
          Finding.error(
              "steps-contradict",
              place,
              Text.format(
                  "第%s步用到%s，但第%s步之后它已不存在",
                  "Step %s needs %s, which is no longer there after step %s",
                  number + 1,
                  part.text(),
                  step + 1),
              Text.of("请调整步骤的顺序，或写新的编号。", "Change the order of the steps, or write the new id.")));
    } else if (turn.isPresent()) {
      draft.findings.add(
          Finding.error(
              "old-code",
              place,
              Text.format(
                  "%s自%s（%s）起已不存在",
                  "%s is no longer there since %s (%s)",
                  part.text(),
                  turn.get().from(),
                  turn.get().by()),
              Text.format("后继：%s。", "It leads to: %s.", leadsTo(turn.get(), part))));
    } else {
      Part.Kind kind = part.kind();
      draft.findings.add(
          NearestName.unknown(
              "unknown-" + kind.word(), place, kind.title(), part.id(), draft.known(kind)));
    }
    return false;
  }

  private static Text leadsTo(Succession.Turn turn, Part part) {
    List<Part> now = turn.of(part);
    return now.isEmpty() ? Text.of("无", "nothing") : Text.list(now);
  }

  private void requireFree(Part part) {
    if (draft.taken.contains(part)) {
      boolean now = draft.lives(part);
      draft.findings.add(
          Finding.error(
              "id-taken",
              place,
              Text.format(
                  now ? "编号已被使用：%s" : "编号曾被使用：%s",
                  now ? "The id of %s is taken" : "The id of %s was borne before",
                  part),
              Text.of(
                  "请换用从未用过的编号，旧编号才能指向后继。",
                  "Take an id never used, so that an old code leads to its successors.")));
    }
  }

  private void merge(Step.Merge merge) {
    int before = draft.findings.size();
    merge.parts().forEach(this::require);
    if (!merge.parts().contains(merge.into())) {
      requireFree(merge.into());
    }
    if (merge.into().kind() != Part.Kind.GRID || draft.findings.size() > before) {
      return;
    }
    Grid first = grid(merge.parts().get(0));
    for (Part part : merge.parts()) {
      if (!grid(part).level().equals(first.level())) {
        draft.findings.add(
            Finding.error(
                "merge-of-levels",
                place,
                Text.format(
                    "%s（%s）与%s（%s）层级不同，不能合并",
                    "%s (%s) and %s (%s) are of different levels and cannot be merged",
                    first.id(),
                    first.level(),
                    part.id(),
                    grid(part).level()),
                Text.of(
                    "请只合并同一层级的网格；其他网格用move移入。",
                    "Merge grids of one level only; let others move into them.")));
      }
    }
  }

  private Grid grid(Part part) {
    return draft.grids.get(GridId.of(part.id()));
  }

  private void split(Step.Split split) {
    Set<Object> allotted = new LinkedHashSet<>();
    for (Share share : split.shares()) {
      if (!share.id().equals(split.grid())) {
        requireFree(Part.of(share.id()));
      }
      for (PostId post : share.posts()) {
        List<GridId> serves = draft.serves.get(post);
        boolean there = require(Part.of(post));
        if (there && serves != null && !serves.contains(split.grid())) {
          notOfTheGrid(Part.of(post), split);
        }
      }
      for (GridId id : share.grids()) {
        if (require(Part.of(id))
            && draft.grids.get(id).parent().filter(split.grid()::equals).isEmpty()) {
          notOfTheGrid(Part.of(id), split);
        }
        once(Part.of(id), allotted);
      }
      share.households().forEach(household -> once(Part.of(household), allotted));
      share.addresses().forEach(address -> address(address, split, allotted));
    }
  }

  private void address(AddressId address, Step.Split split, Set<Object> allotted) {
    if (!draft.grids.get(split.grid()).addresses().contains(address)) {
      notOfTheGrid(Part.of(address), split);
    }
    once(Part.of(address), allotted);
  }

  private void notOfTheGrid(Part part, Step.Split split) {
    draft.findings.add(
        Finding.error(
            "not-of-the-grid",
            place,
            Text.format("%s不属于要拆分的%s", "%s is not of %s, which is split", part, split.grid()),
            Text.of("请删去，或用reassign、move另行安排。", "Drop it, or use reassign or move.")));
  }

  private void once(Part part, Set<Object> allotted) {
    if (!allotted.add(part)) {
      draft.findings.add(
          Finding.error(
              "allotted-twice",
              place,
              Text.format("拆分时%s分到了两个网格", "The split allots %s to two grids", part),
              Text.of("请只分到其中一个。", "Allot it to one of them.")));
    }
  }

  private void move(Step.Move move) {
    boolean known = require(Part.of(move.grid()));
    known = require(Part.of(move.under())) && known;
    GridId above = move.under();
    for (int i = 0; known && above != null && i <= draft.grids.size(); i++) {
      if (above.equals(move.grid())) {
        draft.findings.add(
            Finding.error(
                "move-under-itself",
                place,
                Text.format(
                    "%s不能移到%s之下：后者就在它之内",
                    "%s cannot move under %s, which lies within it", move.grid(), move.under()),
                Text.of("请写明另一个上级网格。", "Name another parent.")));
        return;
      }
      Grid next = draft.grids.get(above);
      above = next == null ? null : next.parent().orElse(null);
    }
  }

  private void requirePair(PostId post) {
    boolean old =
        draft.pairs.values().stream().anyMatch(pair -> pair.has(post) && draft.runs(pair));
    if (!old && draft.newPairs.stream().noneMatch(pair -> pair.has(post))) {
      draft.findings.add(
          Finding.error(
              "no-such-pair",
              place,
              Text.format("岗位%s没有AB岗搭档", "Post %s is in no AB pair", post),
              Text.of("请更正岗位，或删去这一步。", "Put the post right, or drop the step.")));
    }
  }
}
