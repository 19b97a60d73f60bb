package org.wangge.grid.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.wangge.grid.domain.post.PostId;

class IncumbentPropertyTest {

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static Map<PostId, Incumbency> all(StaffingFacts facts, Instant at) {
    Staffing staffing = Staffing.of(facts).orThrow();
    Map<PostId, Incumbency> all = new LinkedHashMap<>();
    facts.posts().forEach(post -> all.put(post.id(), staffing.incumbent(post.id(), at)));
    return all;
  }

  private static String plain(Incumbency incumbency) {
    return incumbency instanceof Incumbency.Filled filled
        ? filled.acting() + " " + filled.persons()
        : "nobody";
  }

  @Property(tries = 1000)
  void the_incumbent_is_the_one_whom_a_plain_reading_of_the_ladder_finds(
      @ForAll long seed, @ForAll @IntRange(max = RandomStaffing.MINUTES) int minute) {
    StaffingFacts facts = RandomStaffing.of(seed);
    Instant at = RandomStaffing.minute(minute);
    PlainIncumbent reference = new PlainIncumbent(facts);

    all(facts, at)
        .forEach(
            (post, incumbency) -> {
              assertThat(plain(incumbency)).as("%s", post).isEqualTo(reference.actingFor(post, at));
              List<String> codes = incumbency.explanation().codes();
              Statistics.label("last reason").collect(codes.get(codes.size() - 1));
            });
  }

  @Property(tries = 300)
  void the_order_in_which_facts_are_written_changes_no_incumbent_and_no_reason(
      @ForAll long seed,
      @ForAll long order,
      @ForAll @IntRange(max = RandomStaffing.MINUTES) int minute) {
    StaffingFacts facts = RandomStaffing.of(seed);
    Random random = new Random(order);
    StaffingFacts other =
        StaffingFacts.builder()
            .organisation(facts.organisation())
            .zone(facts.zone())
            .addAllPostTypes(shuffled(facts.postTypes(), random))
            .addAllPosts(shuffled(facts.posts(), random))
            .addAllPairs(shuffled(facts.pairs(), random))
            .addAllAppointments(shuffled(facts.appointments(), random))
            .addAllAbsences(shuffled(facts.absences(), random))
            .build();
    Instant at = RandomStaffing.minute(minute);

    // Maps compare without their order.
    assertThat(all(other, at)).isEqualTo(all(facts, at));
  }
}
