package org.wangge.grid.examples.view;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.staffing.Incumbency;
import org.wangge.grid.examples.terminal.Style;
import org.wangge.grid.examples.terminal.Terminal;

/**
 * Who acts for a post as lines: the answer, then each rung of the ladder.
 *
 * @param names what things are called
 * @param style how lines stand out
 */
public record IncumbencyLines(Names names, Style style) {

  /** Checks that both are there. */
  public IncumbencyLines {
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(style, "style");
  }

  /**
   * The whole answer.
   *
   * @param at the instant asked about
   * @param incumbency the answer
   * @return the lines
   */
  public List<String> lines(Instant at, Incumbency incumbency) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.addAll(
        Hanging.heading(
            names.say("岗位：%s，%s", "Post: %s, %s", names.post(incumbency.post()), names.moment(at)),
            style));
    lines.addAll(Hanging.lines(names.say("在岗：", "Acting: "), acting(incumbency), Terminal.WIDTH));
    lines.addAll(new ReasonLines(names.language(), style).lines(incumbency.explanation()));
    return lines.build();
  }

  private String acting(Incumbency incumbency) {
    if (!(incumbency instanceof Incumbency.Filled filled)) {
      return style.bad(names.say("无人", "nobody"));
    }
    List<String> persons = filled.persons().stream().map(PersonId::id).toList();
    return names.say("%s，%s", "%s, %s", names.post(filled.acting()), String.join(" ", persons));
  }
}
