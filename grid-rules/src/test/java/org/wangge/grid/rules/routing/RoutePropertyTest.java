package org.wangge.grid.rules.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.sample.SampleCommunity;
import org.wangge.grid.rules.sample.SampleRouting;

class RoutePropertyTest {

  private static final List<String> GRIDS = List.of("LA", "C01", "G03", "G031", "G032", "G04");
  private static final List<String> UNITS = List.of("housing-bureau", "transport-bureau");

  @Property(tries = 300)
  void the_order_in_which_facts_are_written_changes_no_route_and_no_reason(
      @ForAll long seed, @ForAll long order) {
    SampleCommunity community = randomCommunity(new Random(seed));
    SampleRouting routing =
        new SampleRouting()
            .helps(Condition.always(), "part-time-worker")
            .tells(Condition.always(), "responsible-unit");
    CaseState state = randomCase(new Random(seed + 1));
    Route before =
        routing.router().route(state, community.staffing(), SampleCommunity.at("2026-10-15T10:00"));

    Random random = new Random(order);
    Collections.shuffle(community.posts, random);
    Collections.shuffle(community.pairs, random);
    Collections.shuffle(community.appointments, random);
    Collections.shuffle(community.absences, random);
    Collections.shuffle(community.types, random);
    Collections.shuffle(community.grids, random);

    assertThat(
            routing
                .router()
                .route(state, community.staffing(), SampleCommunity.at("2026-10-15T10:00")))
        .isEqualTo(before);
    Statistics.collect(before.getClass().getSimpleName());
  }

  private static SampleCommunity randomCommunity(Random random) {
    SampleCommunity community = new SampleCommunity();
    List<String> posts = new ArrayList<>();
    community.posts.forEach(post -> posts.add(post.id().id()));
    for (String post : posts) {
      switch (random.nextInt(6)) {
        case 0 -> community.vacate(post);
        case 1, 2 -> community.awayInOctober(post);
        default -> {
          // Stays as it is.
        }
      }
    }
    if (random.nextBoolean()) {
      community.hold("level2-more", "level-2-head", "G03");
    }
    if (random.nextBoolean()) {
      community.pairs.removeIf(pair -> pair.a().equals(PostId.of("worker-032-c")));
    }
    UNITS.forEach(
        unit -> {
          if (random.nextBoolean()) {
            community.contact(unit, posts.get(random.nextInt(posts.size())));
          }
        });
    return community;
  }

  private static CaseState randomCase(Random random) {
    String grid = GRIDS.get(random.nextInt(GRIDS.size()));
    return switch (random.nextInt(4)) {
      case 0 -> SampleRouting.lampOn(grid);
      case 1 -> SampleRouting.lampOf("H1", grid);
      case 2 -> SampleRouting.lampUnsolvedBy(grid, "responsible-unit");
      default -> SampleRouting.lampWithSummoned(UNITS.get(random.nextInt(2)), grid);
    };
  }
}
