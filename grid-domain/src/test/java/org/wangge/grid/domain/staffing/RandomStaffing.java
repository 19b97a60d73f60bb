package org.wangge.grid.domain.staffing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.Ladder;
import org.wangge.grid.domain.organisation.Ladders;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.organisation.LineId;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.organisation.Unit;
import org.wangge.grid.domain.organisation.UnitId;
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
import org.wangge.grid.domain.roster.Roster;
import org.wangge.grid.domain.roster.RosterId;
import org.wangge.grid.domain.roster.Shift;

/**
 * Small staffings with odd ladders: superiors in circles, deputies on any level, posts without
 * holders, branches that sit on grids, turns of duty, units that answer, pairs for a time, facts
 * that are recorded late and withdrawn. Time is counted in minutes 0 to {@link #MINUTES} from the
 * epoch, recorded time too.
 */
final class RandomStaffing {

  static final int MINUTES = 12;

  private static final int HALF = MINUTES / 2;
  private static final LocalDate EPOCH = LocalDate.EPOCH;

  private static final List<LevelId> LEVELS = levels("top", "middle", "low", "branch", "group");
  private static final Ladders LADDERS =
      new Ladders(
          new Ladder(LEVELS.subList(0, 3)),
          Map.of(LineId.of("party"), new Ladder(LEVELS.subList(3, 5))));
  private static final List<UnitId> UNITS = List.of(UnitId.of("u0"), UnitId.of("u1"));

  private final List<Grid> grids;
  private final Random random;

  private RandomStaffing(long seed) {
    this.random = new Random(seed);
    this.grids =
        List.of(
            grid("T", 0).build(),
            grid("A", 1).parent(GridId.of("T")).build(),
            grid("B", 1).parent(GridId.of("T")).build(),
            grid("A1", 2).parent(GridId.of("A")).build(),
            grid("A2", 2).parent(GridId.of("A")).build(),
            grid("P", 3).addSeats(GridId.of("A1")).build(),
            grid("P1", 4).parent(GridId.of("P")).build(),
            grid("Q", 3).addSeats(GridId.of("A2"), GridId.of("B")).build());
  }

  static StaffingFacts of(long seed) {
    return new RandomStaffing(seed).facts();
  }

  static Instant minute(int minute) {
    return Instant.ofEpochSecond(60L * minute);
  }

  private static List<LevelId> levels(String... ids) {
    return List.of(ids).stream().map(LevelId::of).toList();
  }

  private Grid.Builder grid(String id, int level) {
    Grid.Builder grid =
        Grid.builder().id(GridId.of(id)).title(Text.same(id)).level(LEVELS.get(level));
    if (random.nextInt(3) == 0) {
      grid.responsibleUnit(any(UNITS));
    }
    return grid;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
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
      posts.add(post(i, any(types)));
      for (int n = random.nextInt(4); n > 0; n--) {
        // One person may hold several posts, but not both of a pair: pairs join even and odd.
        PersonId person = PersonId.of("p" + (2 * random.nextInt(4) + i % 2));
        appointments.add(new Appointment(posts.get(i).id(), person, period(), recorded()));
      }
    }
    for (int n = random.nextInt(10); n > 0; n--) {
      absences.add(new Absence(PersonId.of("p" + random.nextInt(8)), period(), recorded()));
    }
    return StaffingFacts.builder()
        .organisation(Organisation.of(LADDERS, grids, units()).orThrow())
        .zone(ZoneOffset.UTC)
        .addAllPostTypes(types)
        .addAllPosts(posts)
        .addAllPairs(pairs(posts))
        .addAllAppointments(appointments)
        .addAllAbsences(absences)
        .putAllContacts(contacts(posts))
        .addAllRosters(rosters(posts))
        .build();
  }

  private static List<Unit> units() {
    return UNITS.stream().map(id -> Unit.of(id, Text.same(id.id()))).toList();
  }

  private Map<UnitId, PostId> contacts(List<Post> posts) {
    Map<UnitId, PostId> contacts = new LinkedHashMap<>();
    for (UnitId unit : UNITS) {
      if (random.nextInt(4) > 0) {
        contacts.put(unit, any(posts).id());
      }
    }
    return contacts;
  }

  /** The shifts leave gaps, or one of them runs over midnight. */
  private List<Roster> rosters(List<Post> posts) {
    List<List<String>> shifts =
        List.of(
            List.of(),
            List.of("00:00-00:04", "00:04-00:09"),
            List.of("00:03-00:05", "00:07-00:03"),
            List.of("00:10-00:10"));
    List<Roster> rosters = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Roster.Builder roster =
          Roster.builder()
              .id(RosterId.of("r" + i))
              .title(Text.same("r" + i))
              .on(any(grids).id())
              .from(EPOCH.plusDays(random.nextInt(7) - 5L))
              .turnDays(1 + random.nextInt(2));
      any(shifts).forEach(text -> roster.addShifts(Shift.parse(text).orElseThrow()));
      for (int n = 1 + random.nextInt(3); n > 0; n--) {
        roster.addPosts(any(posts).id());
      }
      rosters.add(roster.build());
    }
    return rosters;
  }

  private PostType type(int number) {
    PostType.Builder type =
        PostType.builder()
            .id(PostTypeId.of("t" + number))
            .title(Text.same("t" + number))
            .on(any(LEVELS))
            .clause(ClauseRef.of("X-1"))
            .serves(new Count(1, 2))
            .holders(9)
            .paired(ClauseRef.of("X-2"));
    if (random.nextInt(4) > 0) {
      type.superior(anyType());
    }
    if (random.nextInt(3) == 0) {
      type.unitFillsVacancy(ClauseRef.of("X-3"));
    }
    for (int n = random.nextInt(5); n > 0; n--) {
      type.addCover(
          switch (random.nextInt(6)) {
            case 0, 1 -> CoverStep.AB_PARTNER;
            case 2 -> CoverStep.SUPERIOR;
            case 3 -> CoverStep.DUTY_OFFICER;
            case 4 -> CoverStep.UNIT;
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
        grids.stream().filter(grid -> grid.level().equals(type.on())).map(Grid::id).toList();
    Post.Builder post = Post.builder().id(PostId.of("post" + number)).type(type.id());
    post.addGrids(any(there));
    if (random.nextInt(4) == 0) {
      post.addGrids(any(there));
    }
    if (random.nextInt(4) == 0) {
      post.sentBy(any(UNITS));
    }
    return post.build();
  }

  /** Each even post has one or two odd ones to itself: now the one, now the other. */
  private List<AbPair> pairs(List<Post> posts) {
    List<AbPair> pairs = new ArrayList<>();
    List<Post> odds = new ArrayList<>();
    for (int i = 1; i < posts.size(); i += 2) {
      odds.add(posts.get(i));
    }
    for (int i = 0; i < posts.size(); i += 2) {
      Post even = posts.get(i);
      List<PostId> partners =
          odds.stream()
              .filter(odd -> odd.type().equals(even.type()))
              .limit(1 + random.nextInt(2))
              .map(Post::id)
              .toList();
      odds.removeIf(odd -> partners.contains(odd.id()));
      if (!partners.isEmpty()) {
        pair(even.id(), partners, pairs);
      }
    }
    return pairs;
  }

  /** Either one pair of all time, or one for each half of the time, each of them put right once. */
  private void pair(PostId even, List<PostId> partners, List<AbPair> pairs) {
    if (random.nextInt(3) == 0) {
      pairs.add(new AbPair(even, any(partners)));
      return;
    }
    for (Period half : halves()) {
      for (Period known : halves()) {
        if (random.nextInt(4) > 0) {
          PostId odd = any(partners);
          pairs.add(
              random.nextBoolean()
                  ? new AbPair(even, odd, half, known)
                  : new AbPair(odd, even, half, known));
        }
      }
    }
  }

  private static List<Period> halves() {
    return List.of(new Period(Instant.MIN, minute(HALF)), Period.since(minute(HALF)));
  }

  private Period recorded() {
    return switch (random.nextInt(6)) {
      case 0 -> Period.since(minute(random.nextInt(MINUTES)));
      case 1 -> period();
      default -> Period.ALWAYS;
    };
  }

  private Period period() {
    int from = random.nextInt(MINUTES);
    return new Period(minute(from), minute(from + 1 + random.nextInt(MINUTES - from)));
  }
}
