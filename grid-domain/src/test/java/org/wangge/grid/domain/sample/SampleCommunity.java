package org.wangge.grid.domain.sample;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.office.OfficeRules;
import org.wangge.grid.domain.office.PersonFacts;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.Ladder;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.organisation.Unit;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.Absence;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.domain.staffing.StaffingFacts;

/**
 * A community after the pattern of Le'an, in order until a test changes it.
 *
 * <p>Community C01 has the grids G03 (housing bureau), with the groups G031 and G032, and G04
 * (transport bureau), without groups. Every post {@code x} has been held by the person {@code p-x}
 * since {@link #START}. The B worker of G031 serves household H1, the group leader too.
 */
public final class SampleCommunity {

  public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  public static final Instant START = at("2026-01-01T00:00");
  public static final Ladder LADDER =
      new Ladder(
          List.of("county", "community", "grid", "grid-group").stream().map(LevelId::of).toList());

  public final List<Grid> grids = new ArrayList<>();
  public final List<Unit> units = new ArrayList<>();
  public final List<PostType> types = new ArrayList<>(SamplePostTypes.all());
  public final List<Post> posts = new ArrayList<>();
  public final List<AbPair> pairs = new ArrayList<>();
  public final List<Appointment> appointments = new ArrayList<>();
  public final List<Absence> absences = new ArrayList<>();
  public final Map<UnitId, PostId> contacts = new LinkedHashMap<>();
  public final Map<PersonId, PersonFacts> persons = new LinkedHashMap<>();
  public OfficeRules officeRules = OfficeRules.NONE;

  public SampleCommunity() {
    unit("housing-bureau", "住建局");
    unit("transport-bureau", "交通局");
    grids.add(grid("LA", "county").build());
    grids.add(grid("C01", "community").parent(GridId.of("LA")).build());
    grids.add(
        grid("G03", "grid")
            .parent(GridId.of("C01"))
            .responsibleUnit(UnitId.of("housing-bureau"))
            .build());
    grids.add(grid("G031", "grid-group").parent(GridId.of("G03")).build());
    grids.add(grid("G032", "grid-group").parent(GridId.of("G03")).build());
    grids.add(
        grid("G04", "grid")
            .parent(GridId.of("C01"))
            .responsibleUnit(UnitId.of("transport-bureau"))
            .build());
    hold("total-c01", "total-grid-head", "C01");
    hold("deputy-c01", "deputy-total-grid-head", "C01");
    hold("level1-c01", "level-1-head", "C01");
    hold("level2-g03", "level-2-head", "G03");
    hold("level2-g04", "level-2-head", "G04");
    hold("level3-g031", "level-3-head", "G031");
    hold("level3-g032", "level-3-head", "G032");
    hold("desk-c01", "full-time-worker", "G03", "G04");
    hold("worker-031-a", "part-time-worker", "G031");
    hold(
        post("worker-031-b", "part-time-worker", "G031")
            .addHouseholds(HouseholdId.of("H1"))
            .build());
    hold("worker-032-a", "part-time-worker", "G032");
    hold("worker-032-b", "part-time-worker", "G032");
    hold(post("leader-031", "group-leader", "G031").addHouseholds(HouseholdId.of("H1")).build());
    pair("worker-031-a", "worker-031-b");
    pair("worker-032-a", "worker-032-b");
  }

  /** The instant of a wall clock in China. */
  public static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(CHINA).toInstant();
  }

  /** A period between two wall clocks in China. */
  public static Period between(String from, String to) {
    return new Period(at(from), at(to));
  }

  public static PostId id(String post) {
    return PostId.of(post);
  }

  public static PersonId person(String person) {
    return PersonId.of(person);
  }

  public static Grid.Builder grid(String id, String level) {
    return Grid.builder().id(GridId.of(id)).title(Text.same(id)).level(LevelId.of(level));
  }

  public static Post.Builder post(String id, String type, String... grids) {
    Post.Builder post = Post.builder().id(PostId.of(id)).type(SamplePostTypes.id(type));
    for (String grid : grids) {
      post.addGrids(GridId.of(grid));
    }
    return post;
  }

  public SampleCommunity unit(String id, String zh) {
    units.add(Unit.of(UnitId.of(id), Text.of(zh, id)));
    return this;
  }

  /** Replaces the grid of the same id. */
  public SampleCommunity change(Grid grid) {
    grids.replaceAll(old -> old.id().equals(grid.id()) ? grid : old);
    return this;
  }

  /** Replaces the post of the same id. */
  public SampleCommunity change(Post post) {
    posts.replaceAll(old -> old.id().equals(post.id()) ? post : old);
    return this;
  }

  /** Replaces the type of the same id. */
  public SampleCommunity change(PostType type) {
    types.replaceAll(old -> old.id().equals(type.id()) ? type : old);
    return this;
  }

  /** Adds a post with a holder. */
  public SampleCommunity hold(String id, String type, String... grids) {
    return hold(post(id, type, grids).build());
  }

  /** Adds a post with a holder. */
  public SampleCommunity hold(Post post) {
    posts.add(post);
    appointments.add(
        new Appointment(post.id(), PersonId.of("p-" + post.id()), Period.since(START)));
    return this;
  }

  public SampleCommunity appoint(String post, String person, Period period) {
    appointments.add(new Appointment(id(post), person(person), period));
    return this;
  }

  /** Takes all appointments of some posts away. */
  public SampleCommunity vacate(String... vacated) {
    for (String post : vacated) {
      appointments.removeIf(appointment -> appointment.post().equals(id(post)));
    }
    return this;
  }

  /** The holder of a post is away from one wall clock to another. */
  public SampleCommunity away(String post, String from, String to) {
    absences.add(new Absence(person("p-" + post), between(from, to)));
    return this;
  }

  /** The holders of some posts are away for the whole of October 2026. */
  public SampleCommunity awayInOctober(String... away) {
    for (String post : away) {
      away(post, "2026-10-01T00:00", "2026-11-01T00:00");
    }
    return this;
  }

  public SampleCommunity pair(String a, String b) {
    pairs.add(new AbPair(id(a), id(b)));
    return this;
  }

  public SampleCommunity unpair(String a) {
    pairs.removeIf(pair -> pair.a().equals(id(a)));
    return this;
  }

  public StaffingFacts facts() {
    return StaffingFacts.builder()
        .organisation(Organisation.of(LADDER, grids, units).orThrow())
        .zone(CHINA)
        .addAllPostTypes(types)
        .addAllPosts(posts)
        .addAllPairs(pairs)
        .addAllAppointments(appointments)
        .addAllAbsences(absences)
        .putAllContacts(contacts)
        .officeRules(officeRules)
        .putAllPersons(persons)
        .build();
  }

  public Staffing staffing() {
    return Staffing.of(facts()).orThrow();
  }

  /** All findings on the posts. */
  public List<Finding> findings() {
    return Staffing.of(facts()).findings();
  }
}
