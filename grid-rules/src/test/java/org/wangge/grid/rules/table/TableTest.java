package org.wangge.grid.rules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.rules.sample.SampleRouting.holds;
import static org.wangge.grid.rules.sample.SampleRouting.unsolved;
import static org.wangge.grid.rules.sample.SampleRouting.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Severity;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.sample.SampleCommunity;
import org.wangge.grid.rules.sample.SampleRouting;

class TableTest {

  private static final Condition LAMP = within("category", "street-lamp");
  private static final Condition MUNICIPAL = within("category", "municipal");

  private static DecisionTable<String> table(HitPolicy policy, Condition... conditions) {
    List<Row<String>> rows = new ArrayList<>();
    for (Condition condition : conditions) {
      rows.add(new Row<>(condition, "row" + rows.size(), ClauseRef.of("LA-09")));
    }
    return new DecisionTable<>("lead", policy, rows);
  }

  private static <O> CompiledTable<O> compiled(DecisionTable<O> table) {
    return CompiledTable.of(table, SampleRouting.FACTS.vocabulary());
  }

  private static List<Finding> findings(DecisionTable<?> table) {
    return TableCheck.findings(compiled(table), "routing/lead", false);
  }

  private static Facts lampOnGrid() {
    return SampleRouting.FACTS.of(SampleRouting.lampOn("G03"), new SampleCommunity().staffing());
  }

  private static List<Integer> hits(DecisionTable<?> table) {
    return compiled(table).decide(lampOnGrid()).hits().stream().map(hit -> hit.number()).toList();
  }

  @Test
  void the_first_row_that_holds_is_hit() {
    assertThat(hits(table(HitPolicy.FIRST, within("category", "pipe"), LAMP, MUNICIPAL)))
        .containsExactly(2);
  }

  @Test
  void all_rows_that_hold_are_collected_in_their_order() {
    assertThat(hits(table(HitPolicy.COLLECT, MUNICIPAL, within("category", "pipe"), LAMP, LAMP)))
        .containsExactly(1, 3, 4);
  }

  @Test
  void no_hit_is_an_answer() {
    assertThat(hits(table(HitPolicy.FIRST, within("category", "pipe")))).isEmpty();
    assertThat(hits(table(HitPolicy.FIRST))).isEmpty();
    assertThat(hits(table(HitPolicy.COLLECT))).isEmpty();
  }

  @Test
  void a_hit_carries_its_row() {
    DecisionTable<String> table = table(HitPolicy.FIRST, LAMP);

    assertThat(compiled(table).decide(lampOnGrid()).hits())
        .containsExactly(new DecisionTable.Hit<>(1, table.rows().get(0)));
  }

  @Test
  void a_policy_has_one_text() {
    for (HitPolicy policy : HitPolicy.values()) {
      assertThat(HitPolicy.parse(policy.toString())).contains(policy);
    }
    assertThat(HitPolicy.parse("any")).isEmpty();
  }

  @Test
  void a_row_behind_a_wider_one_is_never_reached() {
    List<Finding> findings =
        findings(table(HitPolicy.FIRST, within("level", "grid"), MUNICIPAL, LAMP));

    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.code()).isEqualTo("row-shadowed");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.place().path()).isEqualTo("routing/lead/rows/2");
    assertThat(finding.message().zh()).isEqualTo("表lead第3行永远不会用到：第2行（类别为municipal）先适用");
    assertThat(finding.message().en())
        .isEqualTo(
            "Row 3 of table lead is never reached: row 2 (the category is municipal) applies"
                + " first");
  }

  @Test
  void a_row_in_front_of_a_wider_one_is_in_order() {
    assertThat(findings(table(HitPolicy.FIRST, LAMP, MUNICIPAL, Condition.always()))).isEmpty();
  }

  @Test
  void where_all_rows_are_collected_none_hides_another() {
    assertThat(findings(table(HitPolicy.COLLECT, Condition.always(), LAMP, LAMP))).isEmpty();
  }

  @Test
  void a_row_with_more_conditions_hides_nothing_wider() {
    Condition narrow = new Condition.All(List.of(LAMP, holds("household", true)));

    assertThat(findings(table(HitPolicy.FIRST, narrow, LAMP))).isEmpty();
    assertThat(findings(table(HitPolicy.FIRST, LAMP, narrow)))
        .extracting(Finding::code)
        .containsExactly("row-shadowed");
  }

  @Test
  void two_conditions_on_one_fact_count_together() {
    // Municipal works other than pipes: only municipal itself and street lamps are left.
    Condition notPipes = within("category", "street-lamp", "dispute");
    Condition lamps = new Condition.All(List.of(notPipes, MUNICIPAL));

    assertThat(findings(table(HitPolicy.FIRST, LAMP, lamps)))
        .extracting(Finding::code)
        .containsExactly("row-shadowed");
  }

  @Test
  void conditions_that_exclude_each_other_never_hold() {
    Condition both =
        new Condition.All(List.of(holds("household", true), holds("household", false)));
    Condition twoCategories = new Condition.All(List.of(LAMP, within("category", "dispute")));

    List<Finding> findings = findings(table(HitPolicy.FIRST, both, LAMP, twoCategories));

    assertThat(findings)
        .extracting(finding -> finding.code() + " " + finding.place().path())
        .containsExactly(
            "row-never-holds routing/lead/rows/0", "row-never-holds routing/lead/rows/2");
    assertThat(findings.get(0).message().zh()).isEqualTo("表lead第1行的条件互相排斥，永远不成立：涉及具体住户，且不涉及具体住户");
    assertThat(findings.get(0).message().en())
        .isEqualTo(
            "The conditions of row 1 of table lead exclude each other: a household is named and"
                + " no household is named");
    assertThat(findings(table(HitPolicy.COLLECT, both)))
        .extracting(Finding::code)
        .containsExactly("row-never-holds");
  }

  @Test
  void two_parties_may_both_have_left_it_unsolved() {
    Condition both =
        new Condition.All(List.of(unsolved("responsible-unit"), unsolved("level-1-head")));

    assertThat(findings(table(HitPolicy.FIRST, both, unsolved("level-1-head")))).isEmpty();
  }

  @Test
  void a_table_that_must_answer_names_facts_that_no_row_takes() {
    List<Finding> findings =
        TableCheck.findings(compiled(table(HitPolicy.FIRST, LAMP)), "routing/lead", true);

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).code()).isEqualTo("table-gap");
    assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(findings.get(0).place().path()).isEqualTo("routing/lead");
    assertThat(findings.get(0).message().zh()).isEqualTo("表lead有空缺：类别为municipal时，没有适用的行");
    assertThat(
            TableCheck.findings(
                compiled(table(HitPolicy.FIRST, LAMP, Condition.always())), "x", true))
        .isEmpty();
  }

  @Test
  void a_row_for_every_level_always_holds() {
    Condition anyLevel = within("level", "county", "community", "grid", "grid-group");

    assertThat(TableCheck.findings(compiled(table(HitPolicy.FIRST, LAMP, anyLevel)), "x", true))
        .isEmpty();
  }
}
