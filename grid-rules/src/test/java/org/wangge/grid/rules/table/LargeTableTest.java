package org.wangge.grid.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.calendar.ChinaStatutoryCalendar;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.worktime.WorkTime;
import org.wangge.grid.rules.condition.CodeTree;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.Limit;
import org.wangge.grid.rules.condition.MomentAtom;
import org.wangge.grid.rules.condition.MomentFact;
import org.wangge.grid.rules.condition.OrderedFact;
import org.wangge.grid.rules.condition.Scale;
import org.wangge.grid.rules.condition.Vocabulary;

/**
 * Tables of thousands of rows, some made to be hard: the answers of a plain scan, in bounded time.
 */
class LargeTableTest {

  private static final Text NAME = Text.same("name");
  private static final int ROWS = 6_000;
  private static final int MOST = 1_000_000;

  private static final Fact.OneCode CATEGORY = new Fact.OneCode("category", NAME, codes(40));
  private static final Fact.OneCode LEVEL = new Fact.OneCode("level", NAME, codes(4));
  private static final Fact.Flag URGENT = new Fact.Flag("urgent", NAME, NAME);
  private static final Fact.ManyCodes SEEN = new Fact.ManyCodes("seen", NAME, codes(70));
  private static final OrderedFact.Amount PERSONS = amount("persons");
  private static final OrderedFact.Amount METRES = amount("metres");
  private static final MomentFact AT =
      new MomentFact(
          "at",
          NAME,
          WorkTime.of(
              ChinaStatutoryCalendar.with(
                  OfficeHours.parse("08:00-12:00,14:00-18:00").orElseThrow())));
  private static final Vocabulary VOCABULARY =
      Vocabulary.of(CATEGORY, SEEN, PERSONS, METRES).withUnknowable(LEVEL, URGENT, AT);

  private static CodeTree codes(int count) {
    Map<String, Text> titles = new LinkedHashMap<>();
    Map<String, String> parents = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      titles.put("c" + i, NAME);
      if (i >= 10) {
        parents.put("c" + i, "c" + i / 10);
      }
    }
    return new CodeTree(titles, parents);
  }

  private static OrderedFact.Amount amount(String name) {
    return new OrderedFact.Amount(name, NAME, Scale.count(0, MOST, Text.of("", "")));
  }

  private static Condition within(Random random, Fact.OneCode fact, int of) {
    return new Condition.Within(
        fact,
        List.of("c" + random.nextInt(of), "c" + random.nextInt(of), "c" + random.nextInt(of)));
  }

  private static Condition seen(Random random) {
    return new Condition.AnyWithin(
        SEEN, List.of("c" + random.nextInt(70), "c" + random.nextInt(70)));
  }

  private static Condition from(Random random, OrderedFact.Amount fact) {
    return new Limit.From<>(fact, BigDecimal.valueOf(random.nextInt(MOST)), true);
  }

  private static Condition to(Random random, OrderedFact.Amount fact) {
    return new Limit.To<>(fact, BigDecimal.valueOf(random.nextInt(MOST)), false);
  }

  private static Condition during(Random random) {
    LocalDate day = LocalDate.of(2007, 1, 1).plusDays(random.nextInt(7_000));
    return new MomentAtom.During(AT, day, day.plusDays(random.nextInt(200)));
  }

  private static Condition all(Condition... parts) {
    return new Condition.All(List.of(parts));
  }

  private static DecisionTable<Integer> table(
      HitPolicy policy, int rows, Function<Random, Condition> when) {
    Random random = new Random(rows);
    List<Row<Integer>> made = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      made.add(new Row<>(when.apply(random), i % 9, ClauseRef.of("X-1"), random.nextInt(20)));
    }
    return new DecisionTable<>("t", policy, made);
  }

  private static Facts facts(Random random) {
    List<String> seen = new ArrayList<>();
    for (int n = random.nextInt(4); n > 0; n--) {
      seen.add("c" + random.nextInt(70));
    }
    Facts.Builder facts =
        VOCABULARY
            .facts()
            .with(CATEGORY, "c" + random.nextInt(40))
            .with(SEEN, seen)
            .with(PERSONS, BigDecimal.valueOf(random.nextInt(MOST)))
            .with(METRES, BigDecimal.valueOf(random.nextInt(MOST)));
    if (random.nextInt(9) > 0) {
      long minutes = random.nextInt(20 * 365 * 1440);
      facts
          .with(LEVEL, "c" + random.nextInt(4))
          .with(URGENT, random.nextBoolean())
          .with(AT, Instant.parse("2007-01-01T00:00:00Z").plusSeconds(minutes * 60));
    }
    return facts.build();
  }

  private static List<Integer> scan(DecisionTable<Integer> table, Facts facts) {
    List<Integer> counting = new ArrayList<>();
    int priority = Integer.MIN_VALUE;
    for (int i = 0; i < table.rows().size(); i++) {
      Row<Integer> row = table.rows().get(i);
      if (row.when().test(facts)) {
        if (table.policy() == HitPolicy.FIRST) {
          return List.of(i + 1);
        }
        if (table.policy() == HitPolicy.PRIORITY && row.priority() != priority) {
          if (row.priority() < priority) {
            continue;
          }
          priority = row.priority();
          counting.clear();
        }
        counting.add(i + 1);
      }
    }
    return counting;
  }

  /** Makes a table ready and checked within bounds; it has a diagram or not, and answers right. */
  private static CompiledTable<Integer> checked(DecisionTable<Integer> table, boolean isProven) {
    CompiledTable<Integer> made = CompiledTable.of(table, VOCABULARY);
    assertThat(made.size().isPresent()).isEqualTo(isProven);
    List<Finding> findings = TableCheck.findings(made, "x", true);
    assertThat(findings).hasSizeLessThanOrEqualTo(3 * 50 + 1 + 5);
    assertThat(findings.stream().anyMatch(x -> x.code().equals("table-too-large-to-prove")))
        .isEqualTo(!isProven);
    Random random = new Random(1);
    for (int i = 0; i < 60; i++) {
      Facts facts = facts(random);
      Decided<Integer> decided = made.decide(facts);
      assertThat(decided.hits())
          .extracting(DecisionTable.Hit::number)
          .isEqualTo(scan(table, facts));
      if (i < 2) {
        List<CloseRow<Integer>> nearest = made.nearest(facts, 3);
        assertThat(nearest).allSatisfy(row -> assertThat(row.row().when().test(facts)).isFalse());
      }
    }
    return made;
  }

  @Test
  void rows_over_codes_and_flags_are_proven_under_each_policy() {
    for (HitPolicy policy : HitPolicy.values()) {
      CompiledTable<Integer> made =
          checked(
              table(
                  policy,
                  ROWS,
                  random ->
                      all(
                          within(random, CATEGORY, 40),
                          within(random, LEVEL, 4),
                          new Condition.Holds(URGENT, random.nextBoolean()))),
              true);
      assertThat(made.size().orElseThrow()).isLessThan(50_000);
    }
  }

  @Test
  void any_of_many_codes_that_overlap_everywhere_are_decided_by_the_index() {
    for (HitPolicy policy : List.of(HitPolicy.COLLECT)) {
      checked(table(policy, ROWS, random -> all(seen(random), seen(random), seen(random))), false);
    }
  }

  @Test
  void hundreds_of_ranges_of_one_figure_are_proven() {
    checked(
        table(HitPolicy.FIRST, 900, random -> all(from(random, PERSONS), to(random, PERSONS))),
        true);
  }

  @Test
  void thousands_of_ranges_of_two_figures_are_decided_by_the_index() {
    checked(
        table(HitPolicy.PRIORITY, 4_000, random -> all(from(random, PERSONS), to(random, METRES))),
        false);
  }

  @Test
  void thousands_of_periods_are_proven_and_with_hours_decided_by_the_index() {
    checked(
        table(HitPolicy.FIRST, 2_000, random -> all(during(random), within(random, LEVEL, 4))),
        true);
    // Ten thousand stretches of dates by four kinds of work are more classes than the bound.
    checked(
        table(
            HitPolicy.FIRST,
            ROWS,
            random ->
                random.nextInt(9) > 0
                    ? during(random)
                    : all(
                        during(random),
                        new MomentAtom.InWorkingTime(AT, true),
                        new MomentAtom.OnWorkingDay(AT, true))),
        false);
  }

  @Test
  void rows_of_more_cases_than_the_bound_are_tried_one_by_one() {
    checked(
        table(
            HitPolicy.COLLECT,
            300,
            random -> {
              List<Condition> parts = new ArrayList<>();
              for (int i = 0; i < 4; i++) {
                parts.add(
                    new Condition.Any(
                        List.of(
                            within(random, CATEGORY, 40),
                            seen(random),
                            from(random, PERSONS),
                            new Condition.None(List.of(seen(random), to(random, METRES))))));
              }
              return new Condition.All(parts);
            }),
        false);
  }

  @Test
  void where_all_rows_always_hold_the_findings_are_bounded() {
    for (HitPolicy policy : HitPolicy.values()) {
      checked(table(policy, ROWS, random -> Condition.always()), true);
    }
  }

  @Test
  void a_condition_of_a_hundred_levels_is_read_like_any_other() {
    checked(
        table(
            HitPolicy.FIRST,
            20,
            random -> {
              Condition deep = within(random, CATEGORY, 40);
              for (int i = 0; i < 100; i++) {
                deep =
                    switch (random.nextInt(3)) {
                      case 0 -> all(deep, new Condition.Holds(URGENT, true));
                      case 1 -> new Condition.Any(List.of(deep, new Condition.Holds(URGENT, true)));
                      default -> new Condition.None(List.of(deep));
                    };
              }
              return deep;
            }),
        true);
  }
}
