package org.wangge.grid.examples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.result.Severity;
import org.wangge.grid.examples.terminal.ExitCode;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.examples.terminal.UnusableException;
import org.wangge.grid.examples.view.FindingLines;
import org.wangge.grid.sdk.load.PlanFolder;
import org.wangge.grid.sdk.scenario.ScenarioRunner;
import org.wangge.grid.sdk.scenario.Scenarios;
import org.wangge.grid.sdk.scenario.Scenarios.Scenario;
import org.wangge.grid.sdk.scenario.Situation;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code explain}: the reasons of a decision of a scenario.
 *
 * <p>Without a case, a post or an assessment named it explains each that the scenario has an
 * expectation about.
 */
@Command(
    name = "explain",
    description = {
      "说明一个场景中某项决定的理由：主办、时限、在岗人或得分。",
      "Gives the reasons of a decision of a scenario: lead, deadlines, incumbent or score."
    })
final class ExplainCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "PLAN_DIR",
      description = {"方案目录。", "The plan folder."})
  private Path directory;

  @Option(
      names = "--scenario",
      required = true,
      paramLabel = "TITLE-PART",
      description = {"场景标题或其中一部分。", "Title of the scenario, or a part of it."})
  private String title;

  @Option(
      names = "--at",
      paramLabel = "T",
      description = {
        "时间，如2026-09-30T10:00；事项默认为最后一次事件的时间。",
        "Moment such as 2026-09-30T10:00; for a case the default is its last event."
      })
  private String at = "";

  @Option(
      names = "--scheme",
      paramLabel = "S",
      description = {"考核办法，与--assess连用。", "Score sheet, with --assess."})
  private String scheme = "";

  @Option(
      names = "--period",
      paramLabel = "2026-Q3",
      description = {"考核期，与--assess连用。", "Period, with --assess."})
  private String period = "";

  @ArgGroup private Subject subject = new Subject();

  /** What is asked about; one of the three at most. */
  static final class Subject {

    @Option(
        names = "--case",
        paramLabel = "C",
        description = {"事项。", "A case."})
    private String caseId = "";

    @Option(
        names = "--post",
        paramLabel = "P",
        description = {"岗位，须同时写--at。", "A post; needs --at."})
    private String post = "";

    @Option(
        names = "--assess",
        paramLabel = "P",
        description = {
          "考核某岗位，须同时写--scheme和--period。",
          "Assessment of a post; needs --scheme and --period."
        })
    private String assessed = "";
  }

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    PlanFolder folder = new PlanFolder(directory);
    Scenario scenario = pick(Scenarios.readEach(directory));
    Result<Situation> result = new ScenarioRunner(folder).situation(scenario);
    if (!(result instanceof Result.Passed<Situation> situation)) {
      FindingLines lines = new FindingLines(terminal.language(), terminal.style());
      result.findings().stream()
          .filter(finding -> finding.severity() == Severity.ERROR)
          .forEach(finding -> terminal.err().println(lines.line(finding)));
      return ExitCode.UNUSABLE;
    }
    Questions questions = new Questions(situation.value(), terminal.language(), terminal.style());
    terminal.print(ImmutableList.of(terminal.style().bold(scenario.document().scenario())));
    terminal.print(isWhole() ? questions.expected(scenario.document().then()) : answer(questions));
    return ExitCode.OK;
  }

  private boolean isWhole() {
    return (subject.caseId + subject.post + subject.assessed).isEmpty();
  }

  private List<String> answer(Questions questions) {
    if (!subject.caseId.isEmpty()) {
      return questions.ofCase(subject.caseId, at);
    }
    return subject.post.isEmpty()
        ? questions.ofScore(subject.assessed, scheme, period)
        : questions.ofPost(subject.post, at);
  }

  /** The scenario with exactly this title, else the only one that has it as a part. */
  private Scenario pick(List<Result<Scenario>> all) {
    String part = title.toLowerCase(Locale.ROOT);
    ImmutableList.Builder<Scenario> readable = ImmutableList.builder();
    for (Result<Scenario> one : all) {
      if (one instanceof Result.Passed<Scenario> passed) {
        if (passed.value().document().scenario().equals(title)) {
          return passed.value();
        }
        readable.add(passed.value());
      }
    }
    List<Scenario> scenarios = readable.build();
    List<Scenario> hits =
        scenarios.stream()
            .filter(s -> s.document().scenario().toLowerCase(Locale.ROOT).contains(part))
            .toList();
    if (hits.size() == 1) {
      return hits.get(0);
    }
    throw new UnusableException(
        hits.isEmpty()
            ? Text.format(
                "没有标题含有“%s”的场景，现有：%s",
                "No scenario has '%s' in its title; there are:%s", title, titles(scenarios))
            : Text.format(
                "有%s个场景的标题含有“%s”：%s",
                "%s scenarios have '%s' in their titles:%s", hits.size(), title, titles(hits)));
  }

  private static String titles(List<Scenario> scenarios) {
    StringBuilder titles = new StringBuilder();
    scenarios.forEach(scenario -> titles.append("\n  ").append(scenario.document().scenario()));
    return titles.toString();
  }
}
