package org.wangge.grid.rules.sample;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.office.OfficeRules;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.KindId;
import org.wangge.grid.domain.organisation.Ladder;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.organisation.MeasureId;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.organisation.Unit;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.Absence;
import org.wangge.grid.domain.post.Among;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.Count;
import org.wangge.grid.domain.post.CoverStep;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.domain.staffing.StaffingFacts;

/**
 * A community after the pattern of Le'an, in order until a test changes it.
 *
 * <p>Community C01 has grid G03 (housing bureau) with the groups G031 (an AB pair and a group
 * leader) and G032 (two AB pairs), and grid G04 (no unit). Household H1 is allotted to the B worker
 * of G031. Every post {@code x} has been held by the person {@code p-x} since 2026.
 */
public final class SampleCommunity {

  public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  public static final List<String> LEVELS = List.of("county", "community", "grid", "grid-group");

  public final List<Grid> grids = new ArrayList<>();
  public final List<Unit> units = new ArrayList<>();
  public final List<PostType> types = new ArrayList<>();
  public final List<Post> posts = new ArrayList<>();
  public final List<AbPair> pairs = new ArrayList<>();
  public final List<Appointment> appointments = new ArrayList<>();
  public final List<Absence> absences = new ArrayList<>();
  public final Map<UnitId, PostId> contacts = new LinkedHashMap<>();
  public OfficeRules office = OfficeRules.NONE;

  public SampleCommunity() {
    units.add(Unit.of(UnitId.of("housing-bureau"), Text.same("housing-bureau")));
    units.add(Unit.of(UnitId.of("transport-bureau"), Text.same("transport-bureau")));
    grids.add(grid("LA", "county").build());
    grids.add(grid("C01", "community").parent(GridId.of("LA")).build());
    grids.add(
        grid("G03", "grid")
            .parent(GridId.of("C01"))
            .responsibleUnit(UnitId.of("housing-bureau"))
            .build());
    grids.add(grid("G031", "grid-group").parent(GridId.of("G03")).build());
    grids.add(grid("G032", "grid-group").parent(GridId.of("G03")).build());
    grids.add(grid("G04", "grid").parent(GridId.of("C01")).build());
    types.add(type("total-grid-head", "community", "LA-02").build());
    types.add(
        type("level-1-head", "community", "LA-04")
            .superior(PostTypeId.of("total-grid-head"))
            .addCover(CoverStep.SUPERIOR)
            .build());
    types.add(type("level-2-head", "grid", "LA-05").build());
    types.add(type("group-leader", "grid-group", "LA-13").build());
    types.add(type("part-time-worker", "grid-group", "LA-12").build());
    changeWorkers(Among.HOUSEHOLD, Among.A_POST);
    hold("total-c01", "total-grid-head", "C01");
    hold("level1-c01", "level-1-head", "C01");
    hold("level2-g03", "level-2-head", "G03");
    hold("worker-031-a", "part-time-worker", "G031");
    hold(
        post("worker-031-b", "part-time-worker", "G031")
            .addHouseholds(HouseholdId.of("H1"))
            .build());
    for (String worker : List.of("a", "b", "c", "d")) {
      hold("worker-032-" + worker, "part-time-worker", "G032");
    }
    hold("leader-031", "group-leader", "G031");
    pair("worker-031-a", "worker-031-b");
    pair("worker-032-a", "worker-032-b");
    pair("worker-032-c", "worker-032-d");
  }

  public static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(CHINA).toInstant();
  }

  public static Grid.Builder grid(String id, String level) {
    return Grid.builder().id(GridId.of(id)).title(Text.same(id)).level(LevelId.of(level));
  }

  public static PostType.Builder type(String id, String on, String clause) {
    return PostType.builder()
        .id(PostTypeId.of(id))
        .title(Text.same(id))
        .on(LevelId.of(on))
        .serves(new Count(1, 2))
        .clause(ClauseRef.of(clause));
  }

  public static Post.Builder post(String id, String type, String... grids) {
    Post.Builder post = Post.builder().id(PostId.of(id)).type(PostTypeId.of(type));
    for (String grid : grids) {
      post.addGrids(GridId.of(grid));
    }
    return post;
  }

  /** Says how to pick among several workers of one grid group. */
  public SampleCommunity changeWorkers(Among... among) {
    types.removeIf(type -> type.id().id().equals("part-time-worker"));
    types.add(
        type("part-time-worker", "grid-group", "LA-12")
            .superior(PostTypeId.of("level-2-head"))
            .paired(ClauseRef.of("LA-14"))
            .addCover(CoverStep.AB_PARTNER, CoverStep.SUPERIOR)
            .addAmong(among)
            .build());
    return this;
  }

  /** Gives a grid a figure. */
  public SampleCommunity measure(String grid, String measure, long value) {
    grids.replaceAll(old -> old.id().id().equals(grid) ? measured(old, measure, value) : old);
    return this;
  }

  private static Grid measured(Grid grid, String measure, long value) {
    Map<MeasureId, Long> measures = new LinkedHashMap<>(grid.measures());
    measures.put(MeasureId.of(measure), value);
    return Grid.builder()
        .id(grid.id())
        .title(grid.title())
        .level(grid.level())
        .parent(grid.parent())
        .responsibleUnit(grid.responsibleUnit())
        .putAllMeasures(measures)
        .build();
  }

  /** Says what kinds of grid a grid is. */
  public SampleCommunity kind(String grid, String... kinds) {
    grids.replaceAll(old -> old.id().id().equals(grid) ? ofKind(old, kinds) : old);
    return this;
  }

  private static Grid ofKind(Grid grid, String... kinds) {
    return Grid.builder()
        .id(grid.id())
        .title(grid.title())
        .level(grid.level())
        .parent(grid.parent())
        .responsibleUnit(grid.responsibleUnit())
        .addAllKinds(List.of(kinds).stream().map(KindId::of).toList())
        .build();
  }

  public SampleCommunity hold(String id, String type, String... grids) {
    return hold(post(id, type, grids).build());
  }

  public SampleCommunity hold(Post post) {
    posts.add(post);
    PersonId person = PersonId.of("p-" + post.id());
    appointments.add(new Appointment(post.id(), person, Period.since(at("2026-01-01T00:00"))));
    return this;
  }

  public SampleCommunity pair(String a, String b) {
    pairs.add(new AbPair(PostId.of(a), PostId.of(b)));
    return this;
  }

  public SampleCommunity contact(String unit, String post) {
    contacts.put(UnitId.of(unit), PostId.of(post));
    return this;
  }

  public SampleCommunity vacate(String... vacated) {
    for (String post : vacated) {
      appointments.removeIf(appointment -> appointment.post().id().equals(post));
    }
    return this;
  }

  /** The holders of some posts are away for the whole of October 2026. */
  public SampleCommunity awayInOctober(String... away) {
    Period october = new Period(at("2026-10-01T00:00"), at("2026-11-01T00:00"));
    for (String post : away) {
      absences.add(new Absence(PersonId.of("p-" + post), october));
    }
    return this;
  }

  public Staffing staffing() {
    Ladder ladder = new Ladder(LEVELS.stream().map(LevelId::of).toList());
    return Staffing.of(
            StaffingFacts.builder()
                .organisation(Organisation.of(ladder, grids, units).orThrow())
                .zone(CHINA)
                .addAllPostTypes(types)
                .addAllPosts(posts)
                .addAllPairs(pairs)
                .addAllAppointments(appointments)
                .addAllAbsences(absences)
                .putAllContacts(contacts)
                .officeRules(office)
                .build())
        .orThrow();
  }
}
