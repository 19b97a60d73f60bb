package org.wangge.grid.sdk.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.table.Decided;
import org.wangge.grid.rules.table.DecisionTable;
import org.wangge.grid.rules.table.Row;
import org.wangge.grid.rules.table.TableProof;
import org.wangge.grid.rules.table.Witness;

/**
 * Real requests of three months, routed through a table that was read by hand from the first.
 *
 * <p>The table is {@code replay/queues}: which queue takes which kind of request in which district
 * of public works. No row holds: unrouted; more than one: ambiguous; else the queue of the one row
 * is the one that took the request, or another.
 */
class QueueReplayTest {

  private enum Answer {
    RIGHT,
    WRONG,
    UNROUTED,
    AMBIGUOUS
  }

  private static final Path PLAN = Path.of("src", "test", "resources", "replay", "queues");
  private static QueueTable table;

  @BeforeAll
  static void the_table_is_read() throws IOException {
    table = QueueTable.load(PLAN);
  }

  @Test
  void each_request_has_one_of_four_answers_and_they_are_as_counted() throws IOException {
    assumeTrue(Files.exists(ServiceRequests.DATA), "the shared data is not here");
    List<Map<String, String>> requests = ServiceRequests.requests();
    Map<Answer, Integer> july = new EnumMap<>(Answer.class);
    Map<Answer, Integer> later = new EnumMap<>(Answer.class);
    Map<String, Integer> worst = new TreeMap<>();
    int among = 0;
    for (Map<String, String> request : requests) {
      List<String> queues =
          table
              .decide(request.get("type"), request.get("pwd_district"))
              .map(QueueReplayTest::queues)
              .orElse(List.of());
      String took = Names.code(request.get("queue"));
      Answer answer = answer(queues, took);
      (request.get("open_dt").startsWith("2011-07") ? july : later).merge(answer, 1, Integer::sum);
      among += answer == Answer.AMBIGUOUS && queues.contains(took) ? 1 : 0;
      if (answer != Answer.RIGHT) {
        worst.merge(answer + " " + request.get("type"), 1, Integer::sum);
      }
    }

    print("July, from which the table was read", july);
    print("August and September", later);
    System.out.println("  of the ambiguous, one of the queues named took it: " + among);
    worst.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(8)
        .forEach(kind -> System.out.println("  " + kind.getValue() + " " + kind.getKey()));
    // Counted apart from this project, by a script over the two files: 9,854 and 21,974 requests.
    assertThat(july).isEqualTo(answers(8_525, 485, 148, 696));
    assertThat(later).isEqualTo(answers(18_473, 1_389, 428, 1_684));
    assertThat(among).isEqualTo(617 + 1_496);
    assertThat(sum(july) + sum(later)).isEqualTo(31_828).isEqualTo(requests.size());
  }

  @Test
  void the_table_made_ready_says_what_its_rows_say() {
    // 118 kinds, the group of street work among them, in 13 districts or one that is not known.
    assertThat(table.all()).hasSize(118 * 14);
    for (Facts facts : table.all()) {
      List<Row<String>> rows = table.table().table().rows();
      List<Row<String>> holding = rows.stream().filter(row -> row.when().test(facts)).toList();
      Decided<String> decided = table.table().decide(facts);
      assertThat(decided.hits().stream().map(DecisionTable.Hit::row).toList())
          .as(facts.toString())
          .isEqualTo(holding);
      assertThat(decided.status() == Decided.Status.AMBIGUOUS).isEqualTo(holding.size() > 1);
    }
  }

  @Test
  void the_proof_finds_the_rows_that_were_meant_to_meet_and_no_others() {
    Set<List<Integer>> meeting = new LinkedHashSet<>();
    for (Facts facts : table.all()) {
      if (rows(facts).size() > 1) {
        meeting.add(rows(facts));
      }
    }
    List<TableProof.Conflict> conflicts = proof().conflicts();

    // Each yard with bicycles and with general requests, 13 + 13; graffiti; highways in two
    // districts; potholes in three; street lights, sidewalks, new signs, complaints: 36 pairs.
    assertThat(conflicts).hasSize(26 + 1 + 2 + 3 + 4);
    assertThat(conflicts.stream().map(pair -> List.of(pair.first(), pair.second())))
        .containsExactlyInAnyOrderElementsOf(meeting);
    assertThat(conflicts)
        .allSatisfy(pair -> assertThat(rows(pair.witness())).contains(pair.first(), pair.second()));
    assertThat(conflicts.stream().map(pair -> clause(pair.second())).distinct())
        .containsExactlyInAnyOrder("R-03", "R-04");
    assertThat(proof().impossible()).isEmpty();
    assertThat(proof().shadowed()).isEmpty();
  }

  @Test
  void the_proof_names_the_kinds_without_a_row_and_those_that_need_their_district() {
    // Sixteen kinds have no row, ada first. The others have one everywhere but where it depends on
    // the district, which is not known: at the yards, ten kinds of street work and their group, of
    // street lights and of sidewalks.
    assertThat(proof().gaps(100).stream().map(Witness::values))
        .contains(
            Map.of("category", "ada"),
            Map.of("category", "street-work", "district", "unknown"),
            Map.of("category", "highway-maintenance", "district", "unknown"),
            Map.of("category", "request-for-pothole-repair", "district", "unknown"));
    assertThat(proof().gaps(100)).allSatisfy(gap -> assertThat(rows(gap)).isEmpty());
    assertThat(table.all().stream().filter(facts -> rows(facts).isEmpty()))
        .hasSize(16 * 14 + 11 + 2);
  }

  private static TableProof proof() {
    return TableProof.of(table.table()).orElseThrow();
  }

  private static List<Integer> rows(Witness witness) {
    return rows(witness.facts());
  }

  private static List<Integer> rows(Facts facts) {
    return table.table().decide(facts).hits().stream().map(DecisionTable.Hit::number).toList();
  }

  private static String clause(int row) {
    return table.table().table().rows().get(row - 1).clause().id();
  }

  private static List<String> queues(Decided<String> decided) {
    return decided.hits().stream().map(hit -> hit.row().output()).toList();
  }

  private static Answer answer(List<String> queues, String took) {
    if (queues.size() != 1) {
      return queues.isEmpty() ? Answer.UNROUTED : Answer.AMBIGUOUS;
    }
    return queues.contains(took) ? Answer.RIGHT : Answer.WRONG;
  }

  private static Map<Answer, Integer> answers(int right, int wrong, int unrouted, int ambiguous) {
    return Map.of(
        Answer.RIGHT, right,
        Answer.WRONG, wrong,
        Answer.UNROUTED, unrouted,
        Answer.AMBIGUOUS, ambiguous);
  }

  private static int sum(Map<Answer, Integer> answers) {
    return answers.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static void print(String months, Map<Answer, Integer> answers) {
    StringBuilder line = new StringBuilder(months + ", " + sum(answers) + " requests:");
    for (Map.Entry<Answer, Integer> answer : answers.entrySet()) {
      int perMille = (1000 * answer.getValue() + sum(answers) / 2) / sum(answers);
      line.append(' ').append(answer.getKey()).append(' ').append(answer.getValue());
      line.append(" (").append(perMille / 10).append('.').append(perMille % 10).append(" %)");
    }
    System.out.println(line);
  }
}
