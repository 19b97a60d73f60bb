package org.wangge.grid.examples.demo;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import org.wangge.grid.examples.terminal.Style;
import org.wangge.grid.examples.terminal.Table;
import org.wangge.grid.examples.terminal.Table.Column;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.examples.view.Hanging;
import org.wangge.grid.examples.view.Names;
import org.wangge.grid.sdk.RunningTerm;

/** The terms of all matters, and how the last one is counted. */
record DeadlineLines(Names names, Style style) {

  List<String> lines(List<Matter> matters) {
    Table table =
        Table.of(
            Column.left(names.say("事项", "no.")),
            Column.left(names.say("届满", "due")),
            Column.left(names.say("时限", "term")));
    for (Matter matter : matters) {
      for (RunningTerm clock : matter.clocks()) {
        table = table.row(String.valueOf(matter.number()), due(clock), term(clock));
      }
    }
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.addAll(table.lines(style, Terminal.WIDTH));
    Matter last = Iterables.getLast(matters);
    RunningTerm clock = last.clocks().get(0);
    lines.add(
        style.bold(
            names.say(
                "%s %s：%s自%s起如何计算",
                "%s %s: how %s is counted from %s",
                last.number(),
                title(last),
                clock.rule().title(),
                names.moment(clock.start()))));
    for (String reason : clock.explanation().lines(names.language())) {
      lines.addAll(Hanging.lines("  ", reason, Terminal.WIDTH));
    }
    return lines.build();
  }

  private String due(RunningTerm clock) {
    return clock.due().map(names::moment).orElse(names.say("无法确定", "not known"));
  }

  private String title(Matter matter) {
    return names.category(matter.report().category());
  }

  private String term(RunningTerm clock) {
    return names.say(
        "%s，%s [%s]",
        "%s, %s [%s]", clock.rule().title(), clock.rule().term().text(), clock.rule().clause());
  }
}
