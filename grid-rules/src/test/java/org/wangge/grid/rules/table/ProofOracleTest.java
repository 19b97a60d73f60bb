package org.wangge.grid.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wangge.grid.rules.table.SmallWorld.Case;

/** What is proven of random tables over small worlds, of which every case is tried. */
class ProofOracleTest {

  @Property(tries = 150)
  void a_gap_is_named_exactly_where_some_case_has_no_row(@ForAll long seed) {
    Setting setting = Setting.of(seed, HitPolicy.values());
    boolean gap = setting.world().cases.stream().anyMatch(one -> setting.counting(one).isEmpty());

    List<Witness> gaps = setting.proof().gaps(3);

    assertThat(gaps.isEmpty()).isEqualTo(!gap);
    Predicate<Map<String, Object>> open =
        values -> setting.world().counting(setting.table(), values).isEmpty();
    gaps.stream().limit(1).forEach(first -> setting.world().assertSmallest(first, open));
    for (int i = 1; i < gaps.size(); i++) {
      assertThat(open.test(setting.world().values(gaps.get(i).facts()))).isTrue();
      assertThat(gaps.get(i).decisive().size())
          .isGreaterThanOrEqualTo(gaps.get(i - 1).decisive().size());
      assertThat(gaps.get(i)).isNotEqualTo(gaps.get(i - 1));
    }
  }

  @Property(tries = 120)
  void rows_conflict_exactly_where_both_count_and_contradict_each_other(@ForAll long seed) {
    Setting setting = Setting.of(seed, HitPolicy.values());
    Set<String> expected = new TreeSet<>();
    boolean all = setting.table().policy() == HitPolicy.UNIQUE;
    boolean some = setting.table().policy() == HitPolicy.PRIORITY;
    for (Case one : setting.world().cases) {
      List<Integer> counting = setting.counting(one);
      for (int first : counting) {
        for (int second : counting) {
          String mine = setting.table().rows().get(first - 1).output();
          boolean differ = !mine.equals(setting.table().rows().get(second - 1).output());
          if (first < second && (all || (some && differ))) {
            expected.add(first + " and " + second);
          }
        }
      }
    }

    List<TableProof.Conflict> conflicts = setting.proof().conflicts();

    assertThat(conflicts.stream().map(pair -> pair.first() + " and " + pair.second()).toList())
        .containsExactlyElementsOf(expected);
    assertThat(setting.proof().conflicts(2)).isEqualTo(conflicts.stream().limit(2).toList());
    for (TableProof.Conflict pair : conflicts) {
      setting
          .world()
          .assertSmallest(
              pair.witness(),
              values ->
                  setting
                      .world()
                      .counting(setting.table(), values)
                      .containsAll(List.of(pair.first(), pair.second())));
    }
  }

  @Property(tries = 150)
  void a_row_is_hidden_exactly_where_it_holds_but_never_counts(@ForAll long seed) {
    Setting setting = Setting.of(seed, HitPolicy.FIRST, HitPolicy.FIRST, HitPolicy.PRIORITY);
    List<Integer> impossible = new ArrayList<>();
    List<TableProof.Shadowed> shadowed = setting.proof().shadowed();
    List<Integer> hidden = new ArrayList<>();
    for (int number = 1; number <= setting.table().rows().size(); number++) {
      int row = number;
      List<Case> holding =
          setting.world().cases.stream().filter(one -> setting.holds(row, one.values())).toList();
      if (holding.isEmpty()) {
        impossible.add(row);
      } else if (holding.stream().noneMatch(one -> setting.counting(one).contains(row))) {
        hidden.add(row);
        Set<Integer> before = new TreeSet<>();
        holding.forEach(one -> before.addAll(setting.counting(one)));
        List<Integer> alone =
            before.stream()
                .filter(
                    other -> holding.stream().allMatch(one -> setting.holds(other, one.values())))
                .limit(1)
                .toList();
        TableProof.Shadowed said = shadowed.get(hidden.size() - 1);
        assertThat(said.behind()).isEqualTo(alone.isEmpty() ? List.copyOf(before) : alone);
        setting.world().assertSmallest(said.witness(), values -> setting.holds(row, values));
      }
    }
    assertThat(setting.proof().impossible()).isEqualTo(impossible);
    assertThat(setting.proof().hidden()).isEqualTo(hidden);
    assertThat(shadowed).extracting(TableProof.Shadowed::number).isEqualTo(hidden);
  }

  @Property(tries = 60)
  void an_output_is_unused_exactly_where_no_case_gives_it(@ForAll long seed) {
    Setting setting = Setting.of(seed, HitPolicy.values());
    Set<String> given = new TreeSet<>();
    for (Case one : setting.world().cases) {
      setting.counting(one).forEach(row -> given.add(setting.table().rows().get(row - 1).output()));
    }
    List<String> meant = List.of("o3", "o2", "o1", "o0", "other");

    assertThat(setting.proof().unused(meant))
        .isEqualTo(meant.stream().filter(output -> !given.contains(output)).toList());
  }
}
