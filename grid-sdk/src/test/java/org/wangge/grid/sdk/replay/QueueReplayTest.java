package org.wangge.grid.sdk.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.rules.decision.TableDecision;

/**
 * Real requests of three months, routed through a table that was read by hand from the first.
 *
 * <p>The table is part of the plan {@code replay/queues}: which queue takes which kind of request
 * in which district of public works. No row holds, or the kind is not known to the plan: unrouted;
 * more than one holds: ambiguous; else the queue of the one row is the one that took the request,
 * or another.
 */
class QueueReplayTest {

  private enum Answer {
    RIGHT,
    WRONG,
    UNROUTED,
    AMBIGUOUS
  }

  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final Path PLAN = Path.of("src", "test", "resources", "replay", "queues");

  private final Map<Answer, Integer> july = new EnumMap<>(Answer.class);
  private final Map<Answer, Integer> later = new EnumMap<>(Answer.class);
  private final Map<String, Integer> worst = new TreeMap<>();
  private final Map<String, Integer> newKinds = new LinkedHashMap<>();
  private int among;

  @BeforeAll
  static void the_data_is_beside_the_project() {
    assumeTrue(Files.exists(ServiceRequests.DATA), "the shared data is not here");
  }

  @Test
  void each_request_has_one_of_four_answers_and_they_are_as_counted() throws IOException {
    QueueTable table = QueueTable.load(PLAN);
    List<Map<String, String>> requests = ServiceRequests.requests();
    requests.forEach(request -> replay(table, request));

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
    // Kinds that July did not have are no values of the plan's categories, and said to be so.
    assertThat(newKinds).containsOnlyKeys("fact-not-a-value").containsValue(78);
  }

  private void replay(QueueTable table, Map<String, String> request) {
    String took = Names.code(request.get("queue"));
    LocalDateTime opened = LocalDateTime.parse(request.get("open_dt").replace(' ', 'T'));
    List<String> queues = new ArrayList<>();
    Result<TableDecision> said =
        table.queues(
            request.get("type"), request.get("pwd_district"), opened.atZone(ZONE).toInstant());
    if (said instanceof Result.Passed<TableDecision> passed) {
      passed.value().outcomes().forEach(row -> queues.add(row.values().get("queue")));
    }
    for (Finding finding : said.findings()) {
      newKinds.merge(finding.code(), 1, Integer::sum);
    }
    Answer answer = answer(queues, took);
    (opened.getMonthValue() == 7 ? july : later).merge(answer, 1, Integer::sum);
    among += answer == Answer.AMBIGUOUS && queues.contains(took) ? 1 : 0;
    if (answer != Answer.RIGHT) {
      worst.merge(answer + " " + request.get("type"), 1, Integer::sum);
    }
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
