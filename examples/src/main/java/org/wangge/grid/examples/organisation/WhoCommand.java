package org.wangge.grid.examples.organisation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.examples.terminal.ExitCode;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.examples.view.IncumbencyLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code who}: who acts for a post at an instant, and why. */
@Command(
    name = "who",
    description = {"某岗位某时由谁在岗，以及理由。", "Who acts for a post at a moment, and why."})
public final class WhoCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "PLAN_DIR",
      description = {"方案目录。", "The plan folder."})
  private Path directory;

  @Parameters(
      index = "1",
      paramLabel = "POST",
      description = {"岗位。", "The post."})
  private String post;

  @Option(
      names = "--at",
      required = true,
      paramLabel = "T",
      description = {"时间，如2026-09-30T10:00。", "Moment such as 2026-09-30T10:00."})
  private String at;

  @Option(
      names = "--known-on",
      paramLabel = "T",
      description = {"按该时已登记的任职、缺勤和AB岗回答。", "By what had been recorded at that moment."})
  private String knownOn = "";

  /**
   * The command.
   *
   * @param terminal what surrounds it
   */
  public WhoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<OpenedPlan> plan = OpenedPlan.open(directory, terminal);
    if (plan.isEmpty()) {
      return ExitCode.UNUSABLE;
    }
    Instant when = plan.get().moment(at);
    Staffing staffing = plan.get().staffing(when, knownOn);
    Post asked = OpenedPlan.known(post, PostId::of, staffing::post, Text.of("岗位", "post"));
    terminal.print(
        new IncumbencyLines(plan.get().names(), terminal.style())
            .lines(when, staffing.incumbent(asked.id(), when)));
    return ExitCode.OK;
  }
}
