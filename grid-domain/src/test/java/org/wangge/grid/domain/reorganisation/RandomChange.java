package org.wangge.grid.domain.reorganisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.AddressId;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.Ladder;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.Count;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.domain.staffing.StaffingFacts;

/**
 * A random organisation of two levels, cases on its grids and posts, and random steps on it, with
 * where everything goes worked out beside them: each thing is a name, each step replaces names.
 */
final class RandomChange {

  private static final LevelId TOP = LevelId.of("top");
  private static final LevelId LOW = LevelId.of("low");

  private final Random random;
  private final Map<Part, Part> cases = new LinkedHashMap<>();
  private final List<Step> steps = new ArrayList<>();

  /** Each grid and post there was, with what it is now. */
  private final Map<Part, Set<Part>> now = new LinkedHashMap<>();

  /** The grids that each living post serves. */
  private final Map<Part, Set<Part>> serves = new LinkedHashMap<>();

  /** The grid on which each point of territory lies; none if it is left over. */
  private final Map<Part, Set<Part>> lies = new LinkedHashMap<>();

  private int fresh;

  private RandomChange(long seed) {
    this.random = new Random(seed);
  }

  record Sample(
      Staffing before,
      Reorganisation change,
      Holdings holdings,
      Map<Part, Set<Part>> expected,
      Map<Part, Set<Part>> points) {}

  static Sample of(long seed) {
    return new RandomChange(seed).sample();
  }

  private Sample sample() {
    Staffing before = staffing();
    for (int i = random.nextInt(8); i > 0; i--) {
      cases.put(new Part(Part.Kind.CASE, "C" + i), any(now.keySet()));
    }
    for (int i = random.nextInt(5); i > 0; i--) {
      step();
    }
    // A post without a grid is lost.
    serves.forEach(
        (post, grids) -> {
          if (grids.isEmpty()) {
            replace(post, Set.of());
          }
        });
    Reorganisation change =
        Reorganisation.builder()
            .id(ReorganisationId.of("change"))
            .title(Text.same("change"))
            .from(LocalDate.of(2027, 1, 1))
            .addAllSteps(steps)
            .build();
    return new Sample(before, change, new Holdings(cases), now, lies);
  }

  private Staffing staffing() {
    List<Grid> grids = new ArrayList<>();
    grids.add(grid("T", TOP).build());
    for (int i = 0; i < 2 + random.nextInt(4); i++) {
      Grid.Builder grid = grid("L" + i, LOW).parent(GridId.of("T"));
      for (int a = random.nextInt(3); a > 0; a--) {
        AddressId point = AddressId.of("A" + i + "-" + a);
        grid.addAddresses(point);
        lies.put(Part.of(point), Set.of(new Part(Part.Kind.GRID, "L" + i)));
      }
      grids.add(grid.build());
      now.put(new Part(Part.Kind.GRID, "L" + i), Set.of(new Part(Part.Kind.GRID, "L" + i)));
    }
    List<Part> lows = ImmutableList.copyOf(now.keySet());
    List<Post> posts = new ArrayList<>();
    List<Appointment> appointments = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(5); i++) {
      Part part = new Part(Part.Kind.POST, "P" + i);
      Set<Part> on = new LinkedHashSet<>(Set.of(any(lows)));
      on.add(any(lows));
      Post.Builder post = Post.builder().id(PostId.of("P" + i)).type(PostTypeId.of("worker"));
      on.forEach(grid -> post.addGrids(GridId.of(grid.id())));
      for (int h = random.nextInt(3); h > 0; h--) {
        post.addHouseholds(HouseholdId.of("H" + i + "-" + h));
      }
      posts.add(post.build());
      appointments.add(new Appointment(PostId.of("P" + i), PersonId.of("p" + i), Period.ALWAYS));
      now.put(part, Set.of(part));
      serves.put(part, on);
    }
    PostType worker =
        PostType.builder()
            .id(PostTypeId.of("worker"))
            .title(Text.same("worker"))
            .on(LOW)
            .clause(ClauseRef.of("X-1"))
            .serves(new Count(1, 99))
            .build();
    return Staffing.of(
            StaffingFacts.builder()
                .organisation(
                    Organisation.of(new Ladder(List.of(TOP, LOW)), grids, List.of()).orThrow())
                .zone(ZoneOffset.UTC)
                .addPostTypes(worker)
                .addAllPosts(posts)
                .addAllAppointments(appointments)
                .build())
        .orThrow();
  }

  private static Grid.Builder grid(String id, LevelId level) {
    return Grid.builder().id(GridId.of(id)).title(Text.same(id)).level(level);
  }

  private <T> T any(Iterable<T> items) {
    List<T> all = ImmutableList.copyOf(items);
    return all.get(random.nextInt(all.size()));
  }

  private List<Part> living(Part.Kind kind) {
    return now.values().stream()
        .flatMap(Set::stream)
        .filter(part -> part.kind() == kind)
        .distinct()
        .toList();
  }

  private void replace(Part old, Set<Part> by) {
    now.replaceAll((start, parts) -> replaced(parts, old, by));
  }

  private static Set<Part> replaced(Set<Part> parts, Part old, Set<Part> by) {
    Set<Part> all = new LinkedHashSet<>(parts);
    if (all.remove(old)) {
      all.addAll(by);
    }
    return all;
  }

  private Part fresh(Part.Kind kind) {
    return new Part(kind, "N" + fresh++);
  }

  private void step() {
    Part.Kind kind = random.nextBoolean() ? Part.Kind.GRID : Part.Kind.POST;
    List<Part> there = living(kind);
    if (there.isEmpty()) {
      return;
    }
    Part part = any(there);
    Part other = any(there);
    switch (random.nextInt(5)) {
      case 0 -> {
        Part to = fresh(kind);
        steps.add(new Step.Recode(part, to.id()));
        become(part, Set.of(to));
      }
      case 1 -> {
        steps.add(new Step.Close(part));
        become(part, Set.of());
      }
      case 2 -> {
        if (!part.equals(other)) {
          steps.add(new Step.Succeed(part, other));
          become(part, Set.of(other));
        }
      }
      case 3 -> {
        if (!part.equals(other) && kind == Part.Kind.GRID) {
          Part into = random.nextBoolean() ? other : fresh(kind);
          steps.add(new Step.Merge(List.of(part, other), into));
          become(part, Set.of(into));
          become(other, Set.of(into));
        }
      }
      default -> {
        if (kind == Part.Kind.GRID) {
          split(part);
        }
      }
    }
  }

  private void split(Part grid) {
    List<Part> shares = List.of(fresh(Part.Kind.GRID), fresh(Part.Kind.GRID));
    Map<Part, List<PostId>> posts =
        ImmutableMap.of(shares.get(0), new ArrayList<>(), shares.get(1), new ArrayList<>());
    serves.replaceAll(
        (post, grids) -> {
          if (!grids.contains(grid) || random.nextInt(3) == 0) {
            return replaced(grids, grid, Set.of());
          }
          Part share = any(shares);
          posts.get(share).add(PostId.of(post.id()));
          return replaced(grids, grid, Set.of(share));
        });
    Map<Part, List<AddressId>> points =
        ImmutableMap.of(shares.get(0), new ArrayList<>(), shares.get(1), new ArrayList<>());
    lies.replaceAll(
        (point, grids) -> {
          if (!grids.contains(grid) || random.nextInt(4) == 0) {
            return replaced(grids, grid, Set.of());
          }
          Part share = any(shares);
          points.get(share).add(AddressId.of(point.id()));
          return Set.of(share);
        });
    List<Share> made = new ArrayList<>();
    posts.forEach(
        (share, ids) ->
            made.add(
                Share.builder()
                    .addAllAddresses(points.get(share))
                    .id(GridId.of(share.id()))
                    .title(Text.same(share.id()))
                    .addAllPosts(ids)
                    .build()));
    steps.add(new Step.Split(GridId.of(grid.id()), made));
    replace(grid, new LinkedHashSet<>(shares));
  }

  /** A grid takes its posts with it; a post that ends serves nothing more. */
  private void become(Part part, Set<Part> by) {
    replace(part, by);
    if (part.kind() == Part.Kind.GRID) {
      serves.replaceAll((post, grids) -> replaced(grids, part, by));
      lies.replaceAll((point, grids) -> replaced(grids, part, by));
    } else {
      Set<Part> grids = serves.remove(part);
      boolean recoded = steps.get(steps.size() - 1) instanceof Step.Recode;
      if (recoded) {
        by.forEach(to -> serves.put(to, grids));
      }
    }
  }
}
