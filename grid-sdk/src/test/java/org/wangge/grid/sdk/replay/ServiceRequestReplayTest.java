package org.wangge.grid.sdk.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.ClockEvent;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.sdk.Jurisdiction;
import org.wangge.grid.sdk.RunningTerm;

/**
 * Real requests with the targets that their city set, replayed through a plan file that says how
 * the city counted.
 */
class ServiceRequestReplayTest {

  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final Duration TOLERANCE = Duration.ofSeconds(60);

  @TempDir private static Path folder;
  private static final Map<String, String> CATEGORIES = new LinkedHashMap<>();
  private static Jurisdiction city;

  @BeforeAll
  static void the_plan_says_how_the_city_counted() throws IOException {
    assumeTrue(Files.exists(ServiceRequests.DATA), "the shared data is not here");
    StringBuilder plan = new StringBuilder(resource("plan.yaml"));
    StringBuilder rows = new StringBuilder();
    Set<String> terms = new LinkedHashSet<>();
    plan.append("categories:\n");
    for (Map<String, String> kind : ServiceRequests.terms()) {
      String category = "kind-" + (CATEGORIES.size() + 1);
      CATEGORIES.put(kind.get("type"), category);
      plan.append("  " + category + ": {title: {zh: " + category + ", en: " + category + "}}\n");
      String term = kind.get("amount") + "-" + kind.get("unit") + "s";
      terms.add(term);
      rows.append("      - {when: {category: " + category + "}, clock: " + term);
      rows.append(", clause: C-01}\n");
    }
    plan.append("terms:\n");
    for (String term : terms) {
      String amount = term.substring(0, term.indexOf('-'));
      boolean working = term.endsWith("working-days");
      plan.append("  " + term + ": {title: {zh: " + term + ", en: " + term + "}, term: ");
      plan.append(amount + (working ? " working-days" : " days") + ", counting: ");
      plan.append(working ? "working-days-same-clock" : "days-same-clock");
      plan.append(", from: report, clause: C-01}\n");
    }
    plan.append("routing:\n  lead:\n    hit: first\n    rows:\n");
    plan.append("      - {lead: desk, clause: C-01}\n");
    plan.append("  clocks:\n    hit: collect\n    rows:\n").append(rows);
    Files.writeString(folder.resolve("plan.yaml"), plan);
    Files.writeString(folder.resolve("organisation.yaml"), resource("organisation.yaml"));
    city = Jurisdiction.load(folder).orThrow();
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream =
        ServiceRequestReplayTest.class.getResourceAsStream("/replay/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void the_targets_are_given_back_and_on_time_is_what_the_city_said() throws IOException {
    int targets = 0;
    int given = 0;
    int closed = 0;
    Map<String, Integer> worst = new TreeMap<>();
    List<String> otherwise = new ArrayList<>();
    for (Map<String, String> row : ServiceRequests.requests()) {
      if (row.get("target_dt").isEmpty()) {
        continue;
      }
      targets++;
      Instant target = moment(row.get("target_dt"));
      List<CaseEvent> events = new ArrayList<>();
      boolean back = false;
      if (CATEGORIES.containsKey(row.get("type"))) {
        events.add(new CaseEvent.Reported(report(row, CATEGORIES.get(row.get("type")))));
        Instant due = clock(events).due().orElseThrow();
        back = Duration.between(due, target).abs().compareTo(TOLERANCE) <= 0;
      }
      given += back ? 1 : 0;
      if (!back) {
        worst.merge(row.get("type"), 1, Integer::sum);
      }
      if (!row.get("closed_dt").isEmpty() && !events.isEmpty()) {
        closed++;
        if (onTime(events, row, back, target) != row.get("ontime").equals("ONTIME")) {
          otherwise.add(row.get("case_id"));
        }
      }
    }

    System.out.println(
        "Targets given back: " + given + " of " + targets + "; closed rows judged: " + closed);
    worst.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(5)
        .forEach(kind -> System.out.println("  " + kind.getValue() + " not: " + kind.getKey()));
    assertThat(1000L * given).isGreaterThanOrEqualTo(985L * targets);
    assertThat(otherwise).isEmpty();
  }

  /** A target that does not follow from the rule was set by hand, and is kept as such. */
  private static boolean onTime(
      List<CaseEvent> reported, Map<String, String> row, boolean byRule, Instant target) {
    List<CaseEvent> events = new ArrayList<>(reported);
    CaseId id = events.get(0).caseId();
    Instant opened = events.get(0).at();
    Instant closed = moment(row.get("closed_dt"));
    if (!byRule) {
      events.add(new ClockEvent.DueFixed(id, opened, clock(events).rule().id(), target));
    }
    events.add(new CaseEvent.Completed(id, closed.isBefore(opened) ? opened : closed));
    return !clock(events).verdict(closed).countsAsLate();
  }

  private static RunningTerm clock(List<CaseEvent> events) {
    return city.route(events, events.get(events.size() - 1).at()).clocks().get(0);
  }

  private static Report report(Map<String, String> row, String category) {
    return Report.builder()
        .caseId(CaseId.of("c" + row.get("case_id")))
        .at(moment(row.get("open_dt")))
        .grid(GridId.of("city"))
        .category(CategoryId.of(category))
        .build();
  }

  /** A time that the clocks show twice or not at all does not occur in these months. */
  private static Instant moment(String text) {
    return LocalDateTime.parse(text.replace(' ', 'T')).atZone(ZONE).toInstant();
  }
}
