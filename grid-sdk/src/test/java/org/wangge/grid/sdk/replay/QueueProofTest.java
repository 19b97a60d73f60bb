package org.wangge.grid.sdk.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.decision.Outcome;
import org.wangge.grid.rules.table.CompiledTable;
import org.wangge.grid.rules.table.Decided;
import org.wangge.grid.rules.table.DecisionTable;
import org.wangge.grid.rules.table.Row;
import org.wangge.grid.rules.table.TableProof;
import org.wangge.grid.rules.table.Witness;
import org.wangge.grid.sdk.Jurisdiction;

/** What is proven of the table of queues, against all facts tried one after another. */
class QueueProofTest {

  private static final Path PLAN = Path.of("src", "test", "resources", "replay", "queues");
  // Each yard meets bicycles and general requests, 13 + 13; graffiti; highways in two districts;
  // potholes in three; street lights, sidewalks, new signs, complaints.
  private static final int MEETINGS = 26 + 1 + 2 + 3 + 4;

  private static List<Facts> all;
  private static CompiledTable<Outcome> unique;
  private static QueueTable queues;

  @BeforeAll
  static void the_plan_is_read() throws IOException {
    queues = QueueTable.load(PLAN);
    all = queues.all();
    unique = queues.unique();
  }

  @Test
  void the_table_made_ready_says_what_its_rows_say() {
    // 118 kinds, the group of street work among them, in 13 districts or one that is not known.
    assertThat(all).hasSize(118 * 14);
    for (Facts facts : all) {
      List<Row<Outcome>> holding =
          queues.table().table().rows().stream().filter(row -> row.when().test(facts)).toList();
      assertThat(counting(queues.table().compiled().decide(facts))).isEqualTo(holding);
      assertThat(counting(unique.decide(facts))).as(facts.toString()).isEqualTo(holding);
      assertThat(unique.decide(facts).status() == Decided.Status.AMBIGUOUS)
          .isEqualTo(holding.size() > 1);
    }
  }

  private static List<Row<Outcome>> counting(Decided<Outcome> decided) {
    return decided.hits().stream().map(DecisionTable.Hit::row).toList();
  }

  @Test
  void the_rows_that_were_meant_to_meet_do_and_no_others() {
    Set<List<Integer>> meeting = new LinkedHashSet<>();
    all.stream().map(QueueProofTest::rows).filter(rows -> rows.size() > 1).forEach(meeting::add);
    List<TableProof.Conflict> conflicts = proof().conflicts();

    assertThat(conflicts).hasSize(MEETINGS);
    assertThat(conflicts.stream().map(pair -> List.of(pair.first(), pair.second())))
        .containsExactlyInAnyOrderElementsOf(meeting);
    assertThat(conflicts)
        .allSatisfy(
            pair -> assertThat(rows(pair.witness().facts())).contains(pair.first(), pair.second()));
    assertThat(conflicts.stream().map(pair -> clause(pair.second())).distinct())
        .containsExactlyInAnyOrder("R-03", "R-04");
    assertThat(proof().impossible()).isEmpty();
    assertThat(proof().shadowed()).isEmpty();
  }

  @Test
  void a_plan_that_lets_no_two_rows_hold_is_refused_with_each_meeting(@TempDir Path folder)
      throws IOException {
    for (String name : List.of("plan.yaml", "organisation.yaml", "queues.csv")) {
      String text = Files.readString(PLAN.resolve(name));
      Files.writeString(folder.resolve(name), text.replace("hit: collect", "hit: unique"));
    }
    List<Finding> findings = Jurisdiction.load(folder).findings();

    assertThat(findings).extracting(Finding::code).containsOnly("rows-conflict");
    assertThat(findings).hasSize(MEETINGS);
  }

  @Test
  void the_kinds_without_a_row_and_those_that_need_their_district_are_named() {
    // Sixteen kinds have no row, ada first. The others have one everywhere but where it depends on
    // the district, which is not known: at the yards, ten kinds of street work and their group, of
    // street lights and of sidewalks.
    assertThat(proof().gaps(100).stream().map(Witness::values))
        .contains(
            Map.of("category", "ada"),
            Map.of("category", "street-work", "district", "unknown"),
            Map.of("category", "highway-maintenance", "district", "unknown"),
            Map.of("category", "request-for-pothole-repair", "district", "unknown"));
    assertThat(proof().gaps(100)).allSatisfy(gap -> assertThat(rows(gap.facts())).isEmpty());
    assertThat(all.stream().filter(facts -> rows(facts).isEmpty())).hasSize(16 * 14 + 11 + 2);
  }

  private static TableProof proof() {
    return TableProof.of(unique).orElseThrow();
  }

  private static List<Integer> rows(Facts facts) {
    return unique.decide(facts).hits().stream().map(DecisionTable.Hit::number).toList();
  }

  private static String clause(int row) {
    return unique.table().rows().get(row - 1).clause().id();
  }
}
