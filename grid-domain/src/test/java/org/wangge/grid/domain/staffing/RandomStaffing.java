package org.wangge.grid.domain.staffing;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.Ladder;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.Absence;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.Count;
import org.wangge.grid.domain.post.CoverStep;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.post.PostTypeId;

/**
 * Small staffings with odd ladders: superiors in circles, deputies on any level, posts without
 * holders. Time is counted in minutes 0 to {@link #MINUTES} from the epoch.
 */
final class RandomStaffing {

  static final int MINUTES = 12;

  private static final List<LevelId> LEVELS =
      List.of("top", "middle", "low").stream().map(LevelId::of).toList();
  private static final List<Grid> GRIDS =
      List.of(
          grid("T", 0).build(),
          grid("A", 1).parent(GridId.of("T")).build(),
          grid("B", 1).parent(GridId.of("T")).build(),
          grid("A1", 2).parent(GridId.of("A")).build(),
          grid("A2", 2).parent(GridId.of("A")).build());

  private final Random random;

  private RandomStaffing(long seed) {
    this.random = new Random(seed);
  }

  static StaffingFacts of(long seed) {
    return new RandomStaffing(seed).facts();
  }

  static Instant minute(int minute) {
    return Instant.ofEpochSecond(60L * minute);
  }

  private static Grid.Builder grid(String id, int level) {
    return Grid.builder().id(GridId.of(id)).title(Text.same(id)).level(LEVELS.get(level));
  }

  private StaffingFacts facts() {
    List<PostType> types = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      types.add(type(i));
    }
    List<Post> posts = new ArrayList<>();
    List<Appointment> appointments = new ArrayList<>();
    List<Absence> absences = new ArrayList<>();
    int count = 2 + random.nextInt(9);
    for (int i = 0; i < count; i++) {
      posts.add(post(i, types.get(random.nextInt(types.size()))));
      for (int n = random.nextInt(4); n > 0; n--) {
        // One person may hold several posts, but not both of a pair: pairs join even and odd.
        PersonId person = PersonId.of("p" + (2 * random.nextInt(4) + i % 2));
        appointments.add(new Appointment(posts.get(i).id(), person, period()));
      }
    }
    for (int n = random.nextInt(10); n > 0; n--) {
      absences.add(new Absence(PersonId.of("p" + random.nextInt(8)), period()));
    }
    return StaffingFacts.builder()
        .organisation(Organisation.of(new Ladder(LEVELS), GRIDS, List.of()).orThrow())
        .zone(ZoneOffset.UTC)
        .addAllPostTypes(types)
        .addAllPosts(posts)
        .addAllPairs(pairs(posts))
        .addAllAppointments(appointments)
        .addAllAbsences(absences)
        .build();
  }

  private PostType type(int number) {
    PostType.Builder type =
        PostType.builder()
            .id(PostTypeId.of("t" + number))
            .title(Text.same("t" + number))
            .on(LEVELS.get(random.nextInt(LEVELS.size())))
            .clause(ClauseRef.of("X-1"))
            .serves(new Count(1, 2))
            .holders(9)
            .paired(ClauseRef.of("X-2"));
    if (random.nextInt(4) > 0) {
      type.superior(anyType());
    }
    for (int n = random.nextInt(5); n > 0; n--) {
      type.addCover(
          switch (random.nextInt(3)) {
            case 0 -> CoverStep.AB_PARTNER;
            case 1 -> CoverStep.SUPERIOR;
            default -> new CoverStep.OfType(anyType());
          });
    }
    return type.build();
  }

  private PostTypeId anyType() {
    return PostTypeId.of("t" + random.nextInt(4));
  }

  private Post post(int number, PostType type) {
    List<GridId> there =
        GRIDS.stream().filter(grid -> grid.level().equals(type.on())).map(Grid::id).toList();
    Post.Builder post = Post.builder().id(PostId.of("post" + number)).type(type.id());
    post.addGrids(there.get(random.nextInt(there.size())));
    if (random.nextInt(4) == 0) {
      post.addGrids(there.get(random.nextInt(there.size())));
    }
    return post.build();
  }

  private static List<AbPair> pairs(List<Post> posts) {
    ImmutableList.Builder<AbPair> pairs = ImmutableList.builder();
    List<Post> evens = new ArrayList<>();
    List<Post> odds = new ArrayList<>();
    for (int i = 0; i < posts.size(); i++) {
      (i % 2 == 0 ? evens : odds).add(posts.get(i));
    }
    for (Post even : evens) {
      odds.stream()
          .filter(odd -> odd.type().equals(even.type()))
          .findFirst()
          .ifPresent(
              odd -> {
                pairs.add(new AbPair(even.id(), odd.id()));
                odds.remove(odd);
              });
    }
    return pairs.build();
  }

  private Period period() {
    int from = random.nextInt(MINUTES);
    return new Period(minute(from), minute(from + 1 + random.nextInt(MINUTES - from)));
  }
}
