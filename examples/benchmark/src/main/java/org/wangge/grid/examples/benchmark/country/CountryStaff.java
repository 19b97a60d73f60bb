package org.wangge.grid.examples.benchmark.country;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.Absence;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.CoverStep;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.staffing.StaffingFacts;
import org.wangge.grid.examples.benchmark.country.CountryOrganisation.Village;
import org.wangge.grid.examples.benchmark.country.Divisions.Division;

/**
 * The posts of a country and who holds them.
 *
 * <p>Each town has a head. Each grid has a head, paired with the head of the other grid of the
 * village, two workers who are a pair, and a helper. One post in ten has changed hands, one person
 * in twenty is away at {@link #NOON}. Always the same.
 */
final class CountryStaff {

  /** The instant at which all questions are asked. */
  static final Instant NOON = Instant.parse("2026-06-01T04:00:00Z");

  private static final Instant START = Instant.parse("2022-12-31T16:00:00Z");
  private static final int DAYS = 1000;
  private static final int LONGEST = 14;
  private static final int ONE_AWAY_OF = 20;
  private static final int ONE_CHANGED_OF = 10;

  private static final PostTypeId TOWN_HEAD = PostTypeId.of("town-head");
  private static final PostTypeId HEAD = PostTypeId.of("grid-head");
  private static final PostTypeId WORKER = PostTypeId.of("worker");
  private static final PostTypeId HELPER = PostTypeId.of("helper");

  private final SplittableRandom random = new SplittableRandom(20_260_601);
  private final StaffingFacts.Builder facts = StaffingFacts.builder();
  private int persons;

  private CountryStaff() {}

  /** Sets the country up. */
  static StaffingFacts of(List<Division> divisions) {
    return new CountryStaff().facts(divisions);
  }

  private StaffingFacts facts(List<Division> divisions) {
    facts
        .zone(ZoneId.of("Asia/Shanghai"))
        .addPostTypes(type(TOWN_HEAD, "town").build())
        .addPostTypes(
            type(HEAD, "grid").superior(TOWN_HEAD).paired(ClauseRef.of("CN-2")).build(),
            type(WORKER, "grid").superior(HEAD).paired(ClauseRef.of("CN-3")).build(),
            type(HELPER, "grid").superior(HEAD).build());
    for (Division division : divisions) {
      if (division.level() == 4) {
        post(TOWN_HEAD, GridId.of(division.code()), "-head");
      }
    }
    return facts.organisation(CountryOrganisation.of(divisions, this::addPosts)).build();
  }

  private static PostType.Builder type(PostTypeId id, String level) {
    return PostType.builder()
        .id(id)
        .title(Text.same(id.id()))
        .on(CountryOrganisation.level(level))
        .clause(ClauseRef.of("CN-1"))
        .addCover(CoverStep.AB_PARTNER, CoverStep.SUPERIOR);
  }

  private void addPosts(Village village) {
    PostId[] heads = new PostId[village.grids().size()];
    for (int i = 0; i < heads.length; i++) {
      GridId grid = village.grids().get(i);
      heads[i] = post(HEAD, grid, "-head");
      facts.addPairs(new AbPair(post(WORKER, grid, "-a"), post(WORKER, grid, "-b")));
      post(HELPER, grid, "-help");
    }
    facts.addPairs(new AbPair(heads[0], heads[1]));
  }

  private PostId post(PostTypeId type, GridId grid, String ending) {
    PostId id = PostId.of(grid + ending);
    facts.addPosts(Post.builder().id(id).type(type).addGrids(grid).build());
    Instant since = START.plus(Duration.ofDays(random.nextInt(DAYS)));
    if (random.nextInt(ONE_CHANGED_OF) == 0) {
      facts.addAppointments(
          new Appointment(id, person(), new Period(START.minusSeconds(1), since)));
    }
    PersonId holder = person();
    facts.addAppointments(new Appointment(id, holder, Period.since(since)));
    if (random.nextInt(ONE_AWAY_OF) == 0) {
      Instant from = NOON.minus(Duration.ofDays(random.nextInt(LONGEST)));
      facts.addAbsences(new Absence(holder, new Period(from, from.plus(Duration.ofDays(LONGEST)))));
    }
    return id;
  }

  private PersonId person() {
    return PersonId.of("p-" + ++persons);
  }
}
