package org.wangge.grid.domain.reorganisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Severity;

/** Finds what a reorganisation would leave behind, and what needs a decision. */
final class LeftBehind {

  private static final int SHOWN = 3;

  /** With one of these there is no organisation afterwards that could be checked. */
  private static final Set<String> DANGLING =
      ImmutableSet.of(
          "grid-left-without-parent",
          "grid-left-without-unit",
          "post-left-without-unit",
          "unit-left-without-parent");

  private final Draft draft;
  private final List<Finding> findings = new ArrayList<>();

  LeftBehind(Draft draft) {
    this.draft = draft;
  }

  static boolean dangles(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> DANGLING.contains(finding.code()));
  }

  List<Finding> findings(List<Change> changes) {
    Map<Part, List<Part>> households = new LinkedHashMap<>();
    Map<Part, List<Part>> addresses = new LinkedHashMap<>();
    for (Change change : changes) {
      if (change instanceof Change.Moved moved) {
        if (moved.item().kind() == Part.Kind.HOUSEHOLD && moved.to().isEmpty()) {
          households.computeIfAbsent(moved.from(), from -> new ArrayList<>()).add(moved.item());
        } else if (moved.item().kind() == Part.Kind.ADDRESS && moved.to().isEmpty()) {
          addresses.computeIfAbsent(moved.from(), from -> new ArrayList<>()).add(moved.item());
        } else if (moved.to().isEmpty()) {
          left(moved);
        } else if (moved.item().kind().isHeld() && moved.to().size() > 1) {
          undecided(moved);
        }
      }
    }
    households.forEach(this::households);
    addresses.forEach(this::addresses);
    findings.addAll(new Rosters(draft).findings(this::place));
    draft.before.pairs().forEach(this::pair);
    return ImmutableList.copyOf(findings);
  }

  private void left(Change.Moved moved) {
    Part.Kind on = moved.from().kind();
    switch (moved.item().kind()) {
      case GRID -> {
        if (on == Part.Kind.UNIT) {
          add(
              "grid-left-without-unit",
              moved,
              Text.of("请写明该单位的后继。", "Name the successor of the unit."));
        } else if (isSeat(moved)) {
          add(
              "grid-left-without-seat",
              moved,
              Text.of("请写明所在网格的后继。", "Name the successor of the grid where it sits."));
        } else {
          add(
              "grid-left-without-parent",
              moved,
              Text.of("请写明上级的后继，或用move移到别处。", "Name the successor of its parent, or let it move."));
        }
      }
      case POST -> {
        if (on == Part.Kind.UNIT) {
          add(
              "post-left-without-unit",
              moved,
              Text.of("请写明该单位的后继。", "Name the successor of the unit."));
        } else {
          add(
              "post-left-without-grid",
              moved,
              Text.of(
                  "请写明网格的后继，用reassign改派该岗位，或撤销该岗位。",
                  "Name the successor of the grid, reassign the post, or close it."));
        }
      }
      case UNIT -> {
        if (on == Part.Kind.UNIT) {
          add(
              "unit-left-without-parent",
              moved,
              Text.of("请写明上级单位的后继。", "Name the successor of its parent."));
        } else if (on == Part.Kind.GRID) {
          add(
              "unit-left-without-grid",
              moved,
              Text.of("请写明所服务网格的后继。", "Name the successor of the grid that it serves."));
        } else {
          add(
              "unit-left-without-contact",
              moved,
              Text.of("请写明该岗位的后继。", "Name the successor of the post."));
        }
      }
      case CASE, DUTY, SCORE_BASE ->
          add(
              moved.item().kind().word() + "-left-over",
              moved,
              Text.format("请写明%s的后继。", "Name the successor of %s.", moved.from()));
      default -> {
        // Appointments end with their posts; pairs, rosters and territory are told on their own.
      }
    }
  }

  private void add(String code, Change.Moved moved, Text wayOut) {
    findings.add(
        Finding.builder()
            .code(code)
            .severity(Severity.ERROR)
            .place(place(moved.from()))
            .message(
                Text.format(
                    "%s原属%s，变更后无处可归",
                    "%s hangs on %s and would be left behind", moved.item(), moved.from()))
            .wayOut(wayOut)
            .witness(moved.item().toString())
            .build());
  }

  private void undecided(Change.Moved moved) {
    Text now = Text.list(moved.to());
    findings.add(
        Finding.builder()
            .code("left-undecided")
            .severity(Severity.WARNING)
            .place(place(moved.from()))
            .message(
                Text.format(
                    "%s原属%s，后继有多个：%s",
                    "%s hangs on %s, which leads to several: %s", moved.item(), moved.from(), now))
            .wayOut(Text.of("请逐项决定归属。", "Decide where it goes."))
            .witness(moved.item().toString())
            .build());
  }

  private void households(Part from, List<Part> items) {
    List<Part> some = items.stream().limit(SHOWN).toList();
    findings.add(
        Finding.builder()
            .code("household-left-over")
            .severity(Severity.ERROR)
            .place(place(from))
            .message(
                Text.format("%s的%s户无处可归", "%s leaves %s households behind", from, items.size()))
            .wayOut(
                Text.of(
                    "请写明后继，或在拆分时把每户分到一个网格。",
                    "Name a successor, or allot each household to a grid of the split."))
            .witness(Text.list(some).en())
            .build());
  }

  private void addresses(Part from, List<Part> points) {
    List<Part> some = points.stream().limit(SHOWN).toList();
    findings.add(
        Finding.builder()
            .code("territory-left-over")
            .severity(Severity.ERROR)
            .place(place(from))
            .message(
                Text.format(
                    "%s的%s处地点不再属于任何网格：%s",
                    "%s leaves %s points of territory on no grid: %s",
                    from,
                    points.size(),
                    Text.list(some)))
            .wayOut(
                Text.of(
                    "请写明后继，或在拆分、新设时把每处列入一个网格。",
                    "Name a successor, or list each point in a grid of the split or a new one."))
            .witness(Text.list(points).en())
            .build());
  }

  private boolean isSeat(Change.Moved moved) {
    return draft
        .before
        .organisation()
        .grid(GridId.of(moved.item().id()))
        .filter(grid -> grid.seats().contains(GridId.of(moved.from().id())))
        .isPresent();
  }

  private void pair(AbPair old) {
    AbPair now = draft.pairs.get(old);
    if (now == null || !draft.runs(now)) {
      return;
    }
    boolean a = draft.posts.containsKey(now.a());
    boolean b = draft.posts.containsKey(now.b());
    if (a == b) {
      return;
    }
    PostId gone = a ? now.b() : now.a();
    PostId stays = a ? now.a() : now.b();
    findings.add(
        Finding.builder()
            .code("pair-left-broken")
            .severity(Severity.ERROR)
            .place(place(Part.of(gone)))
            .message(
                Text.format(
                    "AB岗%s和%s中%s撤销，%s没有搭档",
                    "Of the AB pair %s and %s the post %s ends and %s is left without a partner",
                    now.a(),
                    now.b(),
                    gone,
                    stays))
            .wayOut(Text.of("请先用unpair解除，再用pair另行结对。", "Unpair them first; pair the other anew."))
            .witness(stays.toString())
            .build());
  }

  /** The step that ended what something hung on; the whole list where no step did. */
  private Place place(Part from) {
    Integer step = draft.dissolved.get(from);
    if (step == null) {
      step = draft.ended.get(from);
    }
    return step == null ? Place.at("steps") : Place.at("steps", step);
  }
}
