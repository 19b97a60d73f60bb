package org.wangge.grid.sdk.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.result.Severity;
import org.wangge.grid.sdk.calendar.CalendarFile;
import org.wangge.grid.sdk.plan.CheckedPlan;
import org.wangge.grid.sdk.scenario.Scenarios;

/**
 * Each file under {@code wrong} has one mistake that an author makes. A comment at the end of a
 * line says what has to be found there: {@code # <- code}. Nothing else may be found.
 */
class WrongFilesTest {

  private static final String MARK = "# <- ";

  /** JSON has no comments; what has to be found there, by file. */
  private static final Map<String, List<String>> MARKS_OF_JSON =
      Map.of(
          "organisation/comma-too-many.json", List.of("14 syntax-error"),
          "organisation/grid-parent-unknown.json", List.of("9 unknown-grid"),
          "scenarios/date-that-is-none.json", List.of("5 not-a-date"));

  /** Feeds have no comments either; what has to be found in the feed that a calendar names. */
  private static final Map<String, List<String>> MARKS_OF_FEEDS =
      Map.of(
          "ical-events-left-out.yaml",
          List.of("7 event-left-out", "11 event-left-out", "16 event-left-out"),
          "ical-ambiguous.yaml",
          List.of("7 event-ambiguous"),
          "ical-date-off-and-worked.yaml",
          List.of("7 date-off-and-worked"),
          "ical-recurring.yaml",
          List.of("3 event-not-understood"),
          "ical-timed.yaml",
          List.of("3 event-not-understood"),
          "ical-end-before-start.yaml",
          List.of("3 event-not-understood"),
          "ical-cut-off.yaml",
          List.of("3 bad-ical"),
          "ical-not-a-line.yaml",
          List.of("5 bad-ical"),
          "ical-outside-a-calendar.yaml",
          List.of("1 bad-ical"));

  /** What is wrong with the shape of a value is said by its place; there is no value to carry. */
  private static final Set<String> SHAPE = Set.of("null-value", "wrong-type");

  private static final PlanFolder GOOD = new PlanFolder(SampleFiles.good());
  private static final PlanFolder WRONG = new PlanFolder(SampleFiles.wrong());

  @Test
  void the_good_plan_and_its_organisation_have_no_findings_at_all() throws IOException {
    Result<CheckedPlan> plan = GOOD.plan();
    assertThat(plan.findings()).isEmpty();
    assertThat(GOOD.organisation(plan.orThrow()).findings()).isEmpty();
  }

  @Test
  void there_are_more_than_forty_wrong_files() {
    assertThat(SampleFiles.files("plan")).hasSizeGreaterThan(40);
    assertThat(SampleFiles.files("organisation")).hasSizeGreaterThan(40);
  }

  static List<Path> plans() {
    return names("plan");
  }

  static List<Path> organisations() {
    return names("organisation");
  }

  private static List<Path> names(String folder) {
    return SampleFiles.files(folder).stream().map(SampleFiles.wrong()::relativize).toList();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void a_wrong_plan_gives_the_marked_findings(Path file) throws IOException {
    compare(file, WRONG.plan(file.toString()).findings());
  }

  @ParameterizedTest
  @MethodSource("organisations")
  void a_wrong_organisation_gives_the_marked_findings(Path file) throws IOException {
    CheckedPlan plan = GOOD.plan().orThrow();
    compare(file, WRONG.organisation(plan, file.toString()).findings());
  }

  static List<Path> calendars() {
    return names("calendars").stream().filter(file -> file.toString().endsWith(".yaml")).toList();
  }

  @ParameterizedTest
  @MethodSource("calendars")
  void a_wrong_calendar_gives_the_marked_findings(Path file) throws IOException {
    List<Finding> findings =
        CalendarFile.read(SampleFiles.wrong().resolve(file)).findings().stream()
            .map(f -> f.at(inFolder(file, f.place())))
            .toList();
    List<String> ofFeed = MARKS_OF_FEEDS.getOrDefault(file.getFileName().toString(), List.of());
    assertThat(findings)
        .filteredOn(f -> !f.place().source().equals(file.toString()))
        .allSatisfy(f -> assertThat(carries(f.message())).as("%s", f.message()).isTrue())
        .extracting(f -> f.place().line() + " " + f.code())
        .containsExactlyInAnyOrderElementsOf(ofFeed);
    if (ofFeed.isEmpty()) {
      compare(file, findings);
    }
  }

  private static Place inFolder(Path file, Place place) {
    String source = file.resolveSibling(place.source()).toString();
    return new Place(source, place.line(), place.path());
  }

  @Test
  void wrong_scenarios_give_the_marked_findings() throws IOException {
    List<Finding> findings = Scenarios.read(SampleFiles.wrong()).findings();
    for (Path file : names("scenarios")) {
      compare(
          file, findings.stream().filter(f -> f.place().source().equals(file.toString())).toList());
    }
  }

  private static void compare(Path file, List<Finding> findings) {
    String text = SampleFiles.read(SampleFiles.wrong().resolve(file));
    List<String> marked = MARKS_OF_JSON.getOrDefault(file.toString(), marks(text));
    List<String> found =
        findings.stream()
            .filter(f -> f.severity() != Severity.INFO)
            .map(f -> f.place().line() + " " + f.code())
            .toList();
    assertThat(marked).isNotEmpty();
    assertThat(found).as("%s", findings).containsExactlyInAnyOrderElementsOf(marked);
    for (Finding finding : findings) {
      assertThat(finding.place().source()).isEqualTo(file.toString());
      assertThat(List.of(finding.message(), finding.wayOut()))
          .allMatch(t -> !t.zh().isBlank() && !t.en().isBlank());
      assertThat(SHAPE.contains(finding.code()) || carries(finding.message()))
          .as("%s", finding.message())
          .isTrue();
    }
  }

  private static List<String> marks(String text) {
    List<String> marks = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int mark = lines.get(i).indexOf(MARK);
      if (mark >= 0) {
        int line = i + 1;
        String codes = lines.get(i).substring(mark + MARK.length());
        Arrays.stream(codes.split(", ", -1)).forEach(code -> marks.add(line + " " + code.strip()));
      }
    }
    return marks;
  }

  /** Whether a message names the same thing or figure in both languages. */
  private static boolean carries(Text message) {
    List<String> english = words(message.en());
    return words(message.zh()).stream().anyMatch(english::contains) || quotesTheSame(message);
  }

  /** Whether both quote the same, which need not be in Latin letters. */
  private static boolean quotesTheSame(Text message) {
    int open = message.zh().indexOf('“');
    int close = message.zh().indexOf('”');
    return open >= 0 && message.en().contains(message.zh().substring(open + 1, close));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[^A-Za-z0-9]+", -1)).filter(w -> !w.isEmpty()).toList();
  }
}
