package org.wangge.grid.rules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.wangge.grid.rules.condition.Limit;
import org.wangge.grid.rules.condition.MomentAtom;
import org.wangge.grid.rules.condition.MomentFact;
import org.wangge.grid.rules.condition.OrderedFact;
import org.wangge.grid.rules.condition.Scale;
import org.wangge.grid.rules.condition.Vocabulary;

class TableCheckTest {

  private static final Fact.OneCode MATTER =
      new Fact.OneCode(
          "matter",
          Text.of("事项", "the matter"),
          CodeTree.flat(
              ImmutableMap.of(
                  "lamp", Text.of("路灯", "a lamp"),
                  "noise", Text.of("噪声", "noise"),
                  "leak", Text.of("漏水", "a leak"))));
  private static final OrderedFact.Amount PERSONS =
      new OrderedFact.Amount(
          "persons", Text.of("人数", "persons"), Scale.count(1, 500, Text.of("人", "people")));
  private static final MomentFact AT =
      new MomentFact(
          "at",
          Text.of("上报时间", "the report"),
          WorkTime.of(ChinaStatutoryCalendar.with(OfficeHours.parse("09:00-17:00").orElseThrow())));
  private static final Fact.ManyCodes SEEN =
      new Fact.ManyCodes("seen", Text.of("发现", "what was seen"), MATTER.codes());
  private static final Vocabulary VOCABULARY =
      Vocabulary.of(MATTER, PERSONS, SEEN).withUnknowable(AT);

  private static final Condition LAMP = new Condition.Within(MATTER, List.of("lamp"));

  private static Condition all(Condition... parts) {
    return new Condition.All(List.of(parts));
  }

  private static Condition from(String day) {
    return new MomentAtom.During(AT, LocalDate.parse(day), LocalDate.MAX);
  }

  private static Condition during(String day, String last) {
    return new MomentAtom.During(AT, LocalDate.parse(day), LocalDate.parse(last));
  }

  private static Condition moreThan(int persons) {
    return new Limit.From<>(PERSONS, BigDecimal.valueOf(persons), false);
  }

  private static DecisionTable<String> table(HitPolicy policy, Condition... conditions) {
    List<Row<String>> rows = new ArrayList<>();
    for (Condition condition : conditions) {
      rows.add(new Row<>(condition, "row" + (rows.size() + 1), ClauseRef.of("X-1")));
    }
    return new DecisionTable<>("lead", policy, rows);
  }

  private static List<Finding> findings(DecisionTable<String> table) {
    return TableCheck.findings(CompiledTable.of(table, VOCABULARY), "routing/lead", false);
  }

  private static Finding only(DecisionTable<String> table) {
    List<Finding> findings = findings(table);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  @Test
  void a_new_row_behind_an_old_one_that_never_ends_is_hidden_by_its_period() {
    Finding finding =
        only(table(HitPolicy.FIRST, all(from("2024-01-01"), LAMP), all(from("2026-01-01"), LAMP)));

    assertThat(finding.code()).isEqualTo("row-shadowed-in-its-period");
    assertThat(finding.place().path()).isEqualTo("routing/lead/rows/1");
    assertThat(finding.message().zh())
        .isEqualTo("表lead第2行（自2026-01-01起有效）永远不会用到：第1行（自2024-01-01起有效）在此期间仍然有效，且先适用");
    assertThat(finding.message().en())
        .isEqualTo(
            "Row 2 of table lead (in force from 2026-01-01) is never reached: row 1 (in force from"
                + " 2024-01-01) is still in force then and applies first");
    assertThat(finding.wayOut().zh()).isEqualTo("请让第1行的有效期在这一行开始之前结束，或删去这一行。");
  }

  @Test
  void an_old_row_that_ends_hides_nothing() {
    assertThat(
            findings(
                table(
                    HitPolicy.FIRST,
                    all(during("2024-01-01", "2025-12-31"), LAMP),
                    all(from("2026-01-01"), LAMP))))
        .isEmpty();
  }

  @Test
  void rows_of_one_period_are_a_matter_of_order() {
    Finding finding =
        only(table(HitPolicy.FIRST, from("2026-01-01"), all(from("2026-01-01"), LAMP)));

    assertThat(finding.code()).isEqualTo("row-shadowed");
  }

  @Test
  void a_row_without_period_behind_two_that_follow_each_other_is_a_matter_of_order() {
    Condition old = new MomentAtom.During(AT, LocalDate.MIN, LocalDate.parse("2025-12-31"));
    Condition known =
        new Condition.None(List.of(new Condition.Any(List.of(old, from("2026-01-01")))));

    // With no instant known neither of the two holds, so that the third still counts.
    assertThat(findings(table(HitPolicy.FIRST, old, from("2026-01-01"), LAMP))).isEmpty();
    assertThat(only(table(HitPolicy.FIRST, old, from("2026-01-01"), known)).code())
        .isEqualTo("row-never-holds");
  }

  @Test
  void two_periods_that_both_reach_in_are_both_named() {
    Finding finding =
        only(
            table(
                HitPolicy.FIRST,
                all(from("2023-01-01"), moreThan(5)),
                all(from("2024-01-01"), LAMP),
                all(during("2026-01-01", "2026-12-31"), LAMP, moreThan(9))));

    assertThat(finding.message().en())
        .isEqualTo(
            "Row 3 of table lead (in force from 2026-01-01 to 2026-12-31) is never reached: the rows"
                + " 1, 2 are still in force then and apply first");
  }

  @Test
  void a_row_hidden_by_several_together_names_them() {
    Finding finding =
        only(
            table(
                HitPolicy.FIRST,
                moreThan(50),
                new Limit.To<>(PERSONS, BigDecimal.valueOf(50), true),
                LAMP));

    assertThat(finding.message().zh()).isEqualTo("表lead第3行永远不会用到：第1、2行（例如事项为路灯时）先适用");
    assertThat(finding.message().en())
        .isEqualTo(
            "Row 3 of table lead is never reached: each time one of the rows 1, 2 (for one where"
                + " the matter is a lamp) applies first");
  }

  @Test
  void an_output_that_is_listed_but_never_given_is_said() {
    CompiledTable<String> table =
        CompiledTable.of(table(HitPolicy.FIRST, Condition.always(), LAMP), VOCABULARY);

    List<Finding> findings =
        TableCheck.findings(table, "tables/t", true, List.of("row1", "row2", "row3"));

    assertThat(findings)
        .extracting(Finding::code)
        .containsExactly("row-shadowed", "output-never-given", "output-never-given");
    assertThat(findings.get(2).message())
        .isEqualTo(Text.of("表lead在任何情形下都不会给出“row3”", "Table lead never gives 'row3'"));
    assertThat(findings.get(2).place().path()).isEqualTo("tables/t");
  }

  @Test
  void of_very_many_findings_the_first_fifty_are_listed() {
    List<Condition> conditions = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      conditions.add(moreThan(i));
    }
    Condition[] all = conditions.toArray(new Condition[0]);

    // 40 rows of which each pair overlaps: 40 × 39 / 2 = 780 pairs; 39 are hidden behind the first.
    List<Finding> unique = findings(table(HitPolicy.UNIQUE, all));
    assertThat(unique).filteredOn(x -> x.code().equals("rows-conflict")).hasSize(50);
    assertThat(unique.get(50).code()).isEqualTo("table-has-more-findings");
    assertThat(unique.get(50).message().zh()).isEqualTo("表lead的问题较多，同一类只列出前50处");
    assertThat(findings(table(HitPolicy.FIRST, all))).hasSize(39);
  }

  @Test
  void a_table_too_large_is_said_with_its_figures() {
    CompiledTable<String> table =
        CompiledTable.of(table(HitPolicy.FIRST, LAMP, moreThan(3)), VOCABULARY, 0);

    assertThat(TableProof.of(table)).isEmpty();
    assertThat(TableCheck.findings(table, "x", true))
        .extracting(finding -> finding.code() + ": " + finding.message().en())
        .containsExactly(
            "table-too-large-to-prove: Table lead has 2 rows over 2 facts, too many to be proven (a"
                + " diagram may take 4000000 numbers); it decides as always, but gaps and conflicts"
                + " are not proven");
  }

  @Test
  void a_gap_is_shown_by_the_facts_that_come_first_to_mind() {
    Condition seen = new Condition.AnyWithin(SEEN, List.of("lamp", "noise"));
    CompiledTable<String> table =
        CompiledTable.of(table(HitPolicy.FIRST, seen, moreThan(10)), VOCABULARY);

    List<Witness> gaps = TableProof.of(table).orElseThrow().gaps(5);

    assertThat(gaps).hasSize(1);
    // Nothing was seen, rather than a leak; the least number of persons.
    assertThat(gaps.get(0).values()).isEqualTo(ImmutableMap.of("persons", "1", "seen", ""));
    assertThat(gaps.get(0).text().zh()).isEqualTo("人数为1人，且发现为无");
  }

  @Test
  void the_nearest_rows_say_what_is_missing() {
    CompiledTable<String> table =
        CompiledTable.of(
            table(
                HitPolicy.FIRST,
                all(LAMP, moreThan(10), from("2026-01-01")),
                all(LAMP, moreThan(3))),
            VOCABULARY);

    List<CloseRow<String>> nearest =
        table.nearest(
            VOCABULARY.facts().with(MATTER, "lamp").with(PERSONS, BigDecimal.valueOf(2)).build(),
            5);

    assertThat(nearest).extracting(CloseRow::number).containsExactly(2, 1);
    assertThat(nearest.get(0).text())
        .isEqualTo(
            Text.of(
                "第2行还差：人数为4人（现为：人数为2人）",
                "Row 2 would need: persons is 4 people (now: persons is 2 people)"));
    assertThat(nearest.get(1).changes()).hasSize(2);
    assertThat(nearest.get(1).row().output()).isEqualTo("row1");
  }

  @Test
  void facts_of_another_vocabulary_are_refused_even_if_it_reads_the_same() {
    CompiledTable<String> table = CompiledTable.of(table(HitPolicy.FIRST, LAMP), VOCABULARY);
    Vocabulary same = Vocabulary.of(MATTER, PERSONS, SEEN).withUnknowable(AT);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                table.decide(
                    same.facts().with(MATTER, "lamp").with(PERSONS, BigDecimal.ONE).build()))
        .withMessageContaining("lead")
        .withMessageContaining("[matter, persons, seen, at]");
  }

  @Test
  void a_fact_without_any_value_leaves_nothing_to_prove() {
    Fact.OneCode none =
        new Fact.OneCode("none", Text.same("none"), CodeTree.flat(ImmutableMap.of()));
    Vocabulary vocabulary = Vocabulary.of(none, MATTER);

    assertThat(
            TableCheck.findings(
                CompiledTable.of(table(HitPolicy.UNIQUE, LAMP, LAMP), vocabulary), "x", true))
        .isEmpty();
  }

  @Test
  void the_example_of_the_documentation_has_the_findings_that_it_shows() throws IOException {
    CompiledTable<String> table =
        CompiledTable.of(
            table(
                HitPolicy.FIRST,
                all(LAMP, moreThan(50)),
                new Condition.Within(MATTER, List.of("lamp", "noise")),
                all(LAMP, moreThan(100))),
            VOCABULARY);
    String english = Files.readString(Path.of("doc", "tables.md"));
    String chinese = Files.readString(Path.of("doc", "tables.zh-CN.md"));

    List<Finding> findings = TableCheck.findings(table, "lead", true);

    assertThat(findings).hasSize(2);
    for (Finding finding : findings) {
      assertThat(english).contains("- " + finding.message().en() + "\n");
      assertThat(chinese).contains("- " + finding.message().zh() + "\n");
    }
  }
}
