package org.wangge.grid.examples.routing;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.examples.organisation.OpenedPlan;
import org.wangge.grid.examples.terminal.ExitCode;
import org.wangge.grid.examples.terminal.Json;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.examples.view.DecisionLines;
import org.wangge.grid.examples.view.Hanging;
import org.wangge.grid.examples.view.Names;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.routing.Route;
import org.wangge.grid.sdk.Decision;
import org.wangge.grid.sdk.plan.CheckedPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code route}: where a matter goes that is reported at an instant, and why; also why a row of a
 * table does not count. That nobody leads ends with {@link ExitCode#FAULTS}.
 */
@Command(
    name = "route",
    description = {
      "某事项由谁主办、协办，告知谁，哪些时限开始计算，并逐条说明依据。",
      "Who leads, helps and is told of a matter, which terms run, and why, clause by clause."
    })
public final class RouteCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "PLAN_DIR",
      description = {"方案目录。", "The plan folder."})
  private Path directory;

  @Option(
      names = "--at",
      paramLabel = "T",
      description = {
        "反映时间，如2026-09-30T10:00；默认为现在。",
        "Moment of the report such as 2026-09-30T10:00; now, if not given."
      })
  private String at = "";

  @Mixin private Matter matter;

  @Option(
      names = "--why-not",
      paramLabel = "[TABLE:]ROW",
      description = {
        "说明主办表（或TABLE表）的该行为何不适用，须改变什么才适用；可多次给出。",
        "Why that row of the lead table (or of TABLE) does not count, and what would have to"
            + " change; may be repeated."
      })
  private List<String> whyNot = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = {"输出格式，默认text。", "Form of the output; default: text."})
  private Form form;

  /**
   * The command.
   *
   * @param terminal what surrounds it
   */
  public RouteCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<OpenedPlan> opened = OpenedPlan.open(directory, terminal);
    if (opened.isEmpty()) {
      return ExitCode.UNUSABLE;
    }
    CheckedPlan plan = opened.get().jurisdiction().plan();
    List<AskedRow> rows = whyNot.stream().map(row -> AskedRow.parse(row, plan)).toList();
    Instant when = opened.get().momentOrNow(at);
    Question question = new Question(opened.get().jurisdiction(), when);
    Report report = question.report(matter);
    Decision decision = opened.get().jurisdiction().route(report);
    Optional<Facts> facts = question.facts(report);
    if (form == Form.JSON) {
      RouteJson json = new RouteJson(report, opened.get().jurisdiction().staffing().zone());
      terminal.out().print(Json.write(json.document(decision, facts.stream().toList(), rows)));
    } else {
      print(report, decision, opened.get().names());
      rows.forEach(row -> print(row, facts.stream().toList(), opened.get().names()));
    }
    return decision.route() instanceof Route.Unrouted ? ExitCode.FAULTS : ExitCode.OK;
  }

  private void print(Report report, Decision decision, Names names) {
    String heading =
        names.say(
            "%s，%s，%s",
            "%s, %s, %s",
            names.category(report.category()),
            names.grid(report.grid()),
            names.moment(report.at()));
    terminal.print(Hanging.heading(heading, terminal.style()));
    terminal.print(new DecisionLines(names, terminal.style()).answer(report.at(), decision));
    terminal.print(clauses(decision, names));
  }

  /** What the clauses say that the route rests on, each once. */
  private List<String> clauses(Decision decision, Names names) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    decision.explanation().reasons().stream()
        .map(Reason::clause)
        .flatMap(Optional::stream)
        .distinct()
        .forEach(
            clause ->
                lines.addAll(
                    Hanging.lines(clause + "  ", names.ofPlan().clause(clause), Terminal.WIDTH)));
    List<String> listed = lines.build();
    return listed.isEmpty()
        ? listed
        : ImmutableList.<String>builder()
            .addAll(Hanging.heading(names.say("所依据的条款", "By these clauses"), terminal.style()))
            .addAll(listed)
            .build();
  }

  private void print(AskedRow row, List<Facts> facts, Names names) {
    if (facts.isEmpty()) {
      terminal.print(
          Hanging.lines(
              "",
              names.say("未问到任何表，理由见上", "No table was asked; the reason is above"),
              Terminal.WIDTH));
    } else {
      terminal.print(row.lines(facts.get(0), names.ofPlan(), terminal.style()));
    }
  }
}
