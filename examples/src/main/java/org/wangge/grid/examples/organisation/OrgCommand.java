package org.wangge.grid.examples.organisation;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.examples.terminal.ExitCode;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.examples.view.Hanging;
import org.wangge.grid.examples.view.Names;
import org.wangge.grid.examples.view.OrganisationTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code org}: the tree of the grids with their posts, and who acts for each. */
@Command(
    name = "org",
    description = {
      "显示网格树、各岗位及在岗人；不是本人在岗的，写明理由。",
      "Shows the grids, their posts and who acts for each; and why, where that is not the holder."
    })
public final class OrgCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "PLAN_DIR",
      description = {"方案目录。", "The plan folder."})
  private Path directory;

  @Option(
      names = "--at",
      paramLabel = "T",
      description = {
        "时间，如2026-09-30T10:00；默认为现在。",
        "Moment such as 2026-09-30T10:00; now, if not given."
      })
  private String at = "";

  @Option(
      names = "--known-on",
      paramLabel = "T",
      description = {"按该时已登记的任职、缺勤和AB岗回答。", "By what had been recorded at that moment."})
  private String knownOn = "";

  @Option(
      names = "--under",
      paramLabel = "GRID",
      description = {"只显示该网格及其下级。", "Only this grid and what lies below it."})
  private String under = "";

  /**
   * The command.
   *
   * @param terminal what surrounds it
   */
  public OrgCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<OpenedPlan> plan = OpenedPlan.open(directory, terminal);
    if (plan.isEmpty()) {
      return ExitCode.UNUSABLE;
    }
    Instant when = plan.get().momentOrNow(at);
    Staffing staffing = plan.get().staffing(when, knownOn);
    Names names = plan.get().names();
    terminal.print(Hanging.heading(heading(plan.get(), when), terminal.style()));
    for (Grid top : tops(staffing.organisation())) {
      terminal.print(new OrganisationTree(names, staffing, when).under(top).lines(Terminal.WIDTH));
    }
    return ExitCode.OK;
  }

  private String heading(OpenedPlan plan, Instant when) {
    Names names = plan.names();
    String title = plan.jurisdiction().plan().plan().title().in(names.language());
    return knownOn.isEmpty()
        ? names.say("%s，%s", "%s, %s", title, names.moment(when))
        : names.say(
            "%s，%s（按%s所知）",
            "%s, %s, as known on %s",
            title,
            names.moment(when),
            names.moment(plan.moment(knownOn)));
  }

  private List<Grid> tops(Organisation organisation) {
    if (under.isEmpty()) {
      return organisation.grids().stream()
          .filter(grid -> grid.parent().isEmpty())
          .collect(ImmutableList.toImmutableList());
    }
    return ImmutableList.of(
        OpenedPlan.known(under, GridId::of, organisation::grid, Text.of("网格", "grid")));
  }
}
