package org.wangge.grid.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.KindId;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.organisation.MeasureId;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Severity;
import org.wangge.grid.rules.sample.SampleCommunity;

class NormCheckTest {

  private static final MeasureId HOUSEHOLDS = MeasureId.of("households");
  private static final MeasureId RESIDENTS = MeasureId.of("residents");
  private static final PostTypeId HEAD = PostTypeId.of("level-2-head");
  private static final PostTypeId WORKER = PostTypeId.of("part-time-worker");

  private final SampleCommunity community = new SampleCommunity();

  private static Norm norm(String on, Quantity quantity, String within) {
    return Norm.builder()
        .id("norm")
        .title(Text.of("标准", "the norm"))
        .on(LevelId.of(on))
        .quantity(quantity)
        .within(Band.parse(within).orElseThrow())
        .clause(ClauseRef.of("LA-01"))
        .build();
  }

  private static Norm householdsOnGrid(String within) {
    return norm("grid", new Quantity.OfMeasure(HOUSEHOLDS), within);
  }

  private static Norm workersPer10000(String within) {
    return norm(
        "community", new Quantity.PostsPer(List.of(HEAD, WORKER), 10_000, RESIDENTS), within);
  }

  private List<Finding> findings(Norm... norms) {
    return NormCheck.findings(List.of(norms), community.staffing());
  }

  private List<String> found(Norm... norms) {
    return findings(norms).stream()
        .map(finding -> finding.code() + " " + finding.place().path())
        .toList();
  }

  @Test
  void a_large_grid_has_300_to_500_households_both_included() {
    community.measure("G03", "households", 300).measure("G04", "households", 500);
    assertThat(findings(householdsOnGrid("300..500"))).isEmpty();

    community.measure("G03", "households", 299).measure("G04", "households", 501);
    assertThat(found(householdsOnGrid("300..500")))
        .containsExactly("norm-missed grids/G03", "norm-missed grids/G04");
    Finding finding = findings(householdsOnGrid("300..500")).get(0);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message().zh()).isEqualTo("网格G03不符合标准（LA-01）：households为299，规定为300..500");
    assertThat(finding.message().en())
        .isEqualTo("Grid G03 misses 'the norm' (LA-01): households is 299, the plan says 300..500");
  }

  @Test
  void a_figure_that_is_not_given_is_not_zero() {
    community.measure("G03", "households", 0);

    assertThat(found(householdsOnGrid("..500")))
        .containsExactly("norm-not-measured grids/G04/measures");
    assertThat(findings(householdsOnGrid("..500")).get(0).message().zh())
        .isEqualTo("网格G04没有households，无法判断标准（LA-01）");
    assertThat(findings(householdsOnGrid("..500")).get(0).wayOut().zh())
        .isEqualTo("请在 measures 中写明 households。");
  }

  @Test
  void eighteen_workers_for_ten_thousand_residents_are_counted_on_the_grid_and_below() {
    // C01: one level-2 head and six workers, 7 posts. 7 / 3,888 × 10,000 = 18.004…;
    // 7 / 3,889 × 10,000 = 17.999….
    community.measure("C01", "residents", 3_888);
    assertThat(findings(workersPer10000("18.."))).isEmpty();

    community.measure("C01", "residents", 3_889);
    assertThat(found(workersPer10000("18.."))).containsExactly("norm-missed grids/C01");
    assertThat(findings(workersPer10000("18..")).get(0).message().zh())
        .isEqualTo(
            "网格C01不符合标准（LA-01）：每10000residents的level-2-head、part-time-worker为7个岗位 / 3889，规定为18..");
    assertThat(findings(workersPer10000("18..")).get(0).message().en())
        .contains("level-2-head, part-time-worker per 10000 residents is 7 posts / 3889");
  }

  @Test
  void a_post_that_serves_two_grids_counts_once_above_and_once_on_each() {
    community.hold("desk", "level-2-head", "G03", "G04");
    community
        .measure("C01", "households", 1_000)
        .measure("G03", "households", 500)
        .measure("G04", "households", 500);
    Quantity heads = new Quantity.PostsPer(List.of(HEAD), 1, HOUSEHOLDS);

    // With the head of G03 there are two posts on C01 and on G03, and one on G04.
    assertThat(findings(norm("community", heads, "1..")).get(0).message().zh())
        .contains("为2个岗位 / 1000");
    assertThat(findings(norm("grid", heads, "1..")))
        .extracting(finding -> finding.message().zh())
        .satisfiesExactly(
            g03 -> assertThat(g03).contains("为2个岗位 / 500"),
            g04 -> assertThat(g04).contains("为1个岗位 / 500"));
  }

  @Test
  void nobody_needs_no_posts() {
    community.measure("C01", "residents", 0);

    assertThat(findings(workersPer10000("18.."))).isEmpty();
  }

  @Test
  void each_worker_serves_so_many_households() {
    Norm share = norm("grid-group", new Quantity.MeasurePerPost(HOUSEHOLDS, WORKER), "40..50");
    // G031 has two workers, G032 four: 80 / 2 = 40 and 200 / 4 = 50.
    community.measure("G031", "households", 80).measure("G032", "households", 200);
    assertThat(findings(share)).isEmpty();

    community.measure("G031", "households", 79).measure("G032", "households", 201);
    assertThat(found(share)).containsExactly("norm-missed grids/G031", "norm-missed grids/G032");
    assertThat(findings(share).get(0).message().zh())
        .isEqualTo("网格G031不符合标准（LA-01）：每个part-time-worker的households为79 / 2个岗位，规定为40..50");
  }

  @Test
  void households_without_any_worker_are_missed_and_nothing_to_share_is_not() {
    Norm share = norm("grid", new Quantity.MeasurePerPost(HOUSEHOLDS, WORKER), "..1000");
    community.measure("G03", "households", 100).measure("G04", "households", 1);
    assertThat(found(share)).containsExactly("norm-missed grids/G04");

    community.measure("G04", "households", 0);
    assertThat(findings(share)).isEmpty();
  }

  @Test
  void findings_come_by_norm_and_then_by_grid() {
    community.measure("G03", "households", 1);

    assertThat(found(householdsOnGrid("2.."), householdsOnGrid("..0")))
        .containsExactly(
            "norm-missed grids/G03",
            "norm-not-measured grids/G04/measures",
            "norm-missed grids/G03",
            "norm-not-measured grids/G04/measures");
  }

  @Test
  void grids_inside_a_grid_are_counted_at_any_depth() {
    // C01 has G03 and G04; G03 has G031 and G032, G04 has none.
    Quantity groups = new Quantity.GridsBelow(LevelId.of("grid-group"));
    assertThat(findings(norm("community", groups, "2"))).isEmpty();
    assertThat(found(norm("grid", groups, "2"))).containsExactly("norm-missed grids/G04");
    assertThat(found(norm("community", groups, "3"))).containsExactly("norm-missed grids/C01");
    assertThat(findings(norm("community", groups, "3")).get(0).message().zh())
        .isEqualTo("网格C01不符合标准（LA-01）：grid-group数量为2，规定为3");
    assertThat(findings(norm("community", groups, "3")).get(0).message().en())
        .isEqualTo(
            "Grid C01 misses 'the norm' (LA-01): number of grids of level grid-group is 2,"
                + " the plan says 3");
  }

  @Test
  void a_grid_is_not_inside_itself() {
    assertThat(findings(norm("grid", new Quantity.GridsBelow(LevelId.of("grid")), "0"))).isEmpty();
  }

  @Test
  void a_norm_for_rural_grids_leaves_the_others_alone() {
    Quantity groups = new Quantity.GridsBelow(LevelId.of("grid-group"));
    Norm rural =
        Norm.builder()
            .id("rural")
            .title(Text.of("农村标准", "the rural norm"))
            .on(LevelId.of("grid"))
            .addKinds(KindId.of("rural"), KindId.of("mountain"))
            .quantity(groups)
            .within(Band.parse("5..").orElseThrow())
            .clause(ClauseRef.of("LA-01"))
            .build();
    assertThat(findings(rural)).isEmpty();

    // Both grids have fewer than five groups; one of the kinds is enough.
    community.kind("G04", "dedicated", "mountain").kind("G03", "dedicated");
    assertThat(found(rural)).containsExactly("norm-missed grids/G04");
  }

  @Test
  void posts_per_nothing_are_a_programmers_error() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quantity.PostsPer(List.of(), 1, RESIDENTS));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quantity.PostsPer(List.of(HEAD), 0, RESIDENTS));
  }

  @Provide
  Arbitrary<Long> figures() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(1, 60), Arbitraries.longs().between(1, Long.MAX_VALUE));
  }

  @Property(tries = 300)
  void posts_for_a_measure_are_compared_as_a_decimal_division_says(
      @ForAll @IntRange(max = 6) int posts,
      @ForAll("figures") long per,
      @ForAll("figures") long residents,
      @ForAll @LongRange(max = 20) long least,
      @ForAll @LongRange(max = 20) long more) {
    SampleCommunity small = new SampleCommunity().measure("C01", "residents", residents);
    small.pairs.clear();
    small.appointments.clear();
    small.posts.clear();
    for (int i = 0; i < posts; i++) {
      small.hold("head-" + i, "level-2-head", "G04");
    }
    Norm norm =
        norm(
            "community",
            new Quantity.PostsPer(List.of(HEAD), per, RESIDENTS),
            new Band(least, least + more).toString());

    BigDecimal[] ratio =
        BigDecimal.valueOf(posts)
            .multiply(BigDecimal.valueOf(per))
            .divideAndRemainder(BigDecimal.valueOf(residents));
    boolean enough = ratio[0].compareTo(BigDecimal.valueOf(least)) >= 0;
    int toMost = ratio[0].compareTo(BigDecimal.valueOf(least + more));
    boolean notTooMany = toMost < 0 || (toMost == 0 && ratio[1].signum() == 0);

    assertThat(NormCheck.findings(List.of(norm), small.staffing()).isEmpty())
        .isEqualTo(enough && notTooMany);
    Statistics.collect(enough, notTooMany);
  }
}
