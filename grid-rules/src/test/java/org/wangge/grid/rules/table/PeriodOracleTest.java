package org.wangge.grid.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.MomentAtom;
import org.wangge.grid.rules.condition.MomentFact;

/** Rows with periods, over small worlds of which every case is tried. */
class PeriodOracleTest {

  private record Dated(LocalDate from, LocalDate to, boolean isDated, Row<String> row) {}

  private static Dated dated(SmallWorld world, Random random, LocalDate around, int priority) {
    LocalDate from = random.nextInt(3) == 0 ? LocalDate.MIN : around.plusDays(random.nextInt(4));
    LocalDate to = random.nextInt(2) == 0 ? LocalDate.MAX : around.plusDays(3 + random.nextInt(3));
    boolean isDated = !from.equals(LocalDate.MIN) || !to.equals(LocalDate.MAX);
    MomentFact at = (MomentFact) world.vocabulary.fact("at").orElseThrow();
    Condition rest = random.nextBoolean() ? Condition.always() : world.atom(random);
    List<Condition> parts = new ArrayList<>(List.of(rest));
    if (isDated) {
      parts.add(new MomentAtom.During(at, from, to));
    }
    // An atom of the world may itself speak of the date.
    if (rest instanceof MomentAtom.During during) {
      isDated = true;
      from = from.isAfter(during.from()) ? from : during.from();
      to = to.isBefore(during.to()) ? to : during.to();
    }
    Condition when = new Condition.Cited(new Condition.All(parts), ClauseRef.of("X-1"));
    return new Dated(from, to, isDated, new Row<>(when, "o", ClauseRef.of("X-1"), priority));
  }

  @Property(tries = 120)
  void a_row_is_hidden_by_periods_exactly_where_it_would_count_if_they_gave_way(@ForAll long seed) {
    Random random = new Random(seed);
    SmallWorld world = Worlds.TIMED.get(random.nextInt(Worlds.TIMED.size()));
    HitPolicy policy = random.nextInt(4) == 0 ? HitPolicy.PRIORITY : HitPolicy.FIRST;
    List<Dated> rows = new ArrayList<>();
    for (int n = 2 + random.nextInt(5); n > 0; n--) {
      rows.add(dated(world, random, Worlds.WEEK, random.nextInt(3)));
    }
    DecisionTable<String> table =
        new DecisionTable<>("t", policy, rows.stream().map(Dated::row).toList());
    TableProof proof = TableProof.of(CompiledTable.of(table, world.vocabulary)).orElseThrow();
    for (int hidden : proof.hidden()) {
      List<Integer> reaching = new ArrayList<>();
      List<Integer> others = new ArrayList<>();
      Dated own = rows.get(hidden - 1);
      for (int i = 0; i < rows.size(); i++) {
        Dated other = rows.get(i);
        boolean before =
            policy == HitPolicy.FIRST
                ? i < hidden - 1
                : other.row().priority() > own.row().priority();
        if (before && counts(world, rows, own, List.of(), other)) {
          boolean beyond =
              other.isDated()
                  && (other.from().isBefore(own.from()) || other.to().isAfter(own.to()));
          (beyond ? reaching : others).add(i + 1);
        }
      }
      List<Integer> expected = new ArrayList<>();
      if (counts(world, rows, own, others, own)) {
        for (int one : reaching) {
          List<Integer> rest = new ArrayList<>(others);
          reaching.stream().filter(other -> other != one).forEach(rest::add);
          if (expected.isEmpty() && counts(world, rows, own, rest, own)) {
            expected.add(one);
          }
        }
        expected.addAll(expected.isEmpty() ? reaching : List.of());
      }
      assertThat(proof.hiddenByPeriod(hidden)).isEqualTo(expected);
    }
  }

  /** Whether in some case a row and another hold, and none of those before. */
  private static boolean counts(
      SmallWorld world, List<Dated> rows, Dated own, List<Integer> before, Dated other) {
    return world.cases.stream()
        .anyMatch(
            one ->
                world.truth.holds(own.row().when(), one.values())
                    && world.truth.holds(other.row().when(), one.values())
                    && before.stream()
                        .noneMatch(
                            row ->
                                world.truth.holds(rows.get(row - 1).row().when(), one.values())));
  }
}
