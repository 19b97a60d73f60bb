package org.wangge.grid.examples;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.wangge.grid.examples.demo.Demo;
import org.wangge.grid.examples.terminal.ExitCode;
import org.wangge.grid.examples.terminal.Terminal;
import picocli.CommandLine.Command;

/** {@code demo}: the plan of Le'an county at work, one screen a topic. */
@Command(
    name = "demo",
    description = {
      "演示一个县的实施方案：组织、事项、时限、考核。",
      "Shows one county's plan at work: people, matters, deadlines, scores."
    })
final class DemoCommand implements Callable<Integer> {

  private final Terminal terminal;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    terminal.print(Demo.lines(terminal.language(), terminal.style()));
    return ExitCode.OK;
  }
}
