package org.wangge.grid.examples.view;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.reorganisation.Change;
import org.wangge.grid.domain.reorganisation.Part;
import org.wangge.grid.domain.reorganisation.Preview;
import org.wangge.grid.domain.reorganisation.Reorganisation;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.examples.terminal.Style;
import org.wangge.grid.examples.terminal.Terminal;

/**
 * A preview as lines: the change, what becomes of its parts, what moves, what is wrong.
 *
 * <p>Things of one kind that go the same way share a line: {@code household 031-001, 031-002, …
 * (200): post worker-1a → post worker-1b}.
 *
 * @param language the language
 * @param style how lines stand out
 */
public record PreviewLines(Language language, Style style) {

  private static final int SHOWN = 4;
  private static final String INDENT = "  ";

  /** Checks that both are there. */
  public PreviewLines {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(style, "style");
  }

  /**
   * The preview without its findings.
   *
   * @param preview the preview
   * @return the lines
   */
  public List<String> lines(Preview preview) {
    Reorganisation change = preview.reorganisation();
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    String clause = change.clause().map(ClauseRef::id).map(id -> " [" + id + "]").orElse("");
    lines.addAll(
        Hanging.heading(
            say(
                "%s：%s，自%s起%s",
                "%s: %s, from %s%s", change.id(), change.title(), change.from(), clause),
            style));
    List<String> parts = new ArrayList<>();
    ImmutableListMultimap.Builder<Way, Part> moved = ImmutableListMultimap.builder();
    for (Change one : preview.changes()) {
      if (one instanceof Change.Moved move) {
        moved.put(new Way(move.item().kind(), move.from(), move.to()), move.item());
      } else {
        parts.add(one.text().in(language));
      }
    }
    section(lines, say("变动", "What changes"), parts);
    List<String> goes = new ArrayList<>();
    List<String> ends = new ArrayList<>();
    moved
        .build()
        .asMap()
        .forEach((way, items) -> (way.to().isEmpty() ? ends : goes).add(line(way, items)));
    section(lines, say("随之转移", "What moves"), goes);
    section(lines, say("终止或无处可归", "What ends or is left behind"), ends);
    if (preview.changes().isEmpty()) {
      lines.add(INDENT + say("没有变动。", "Nothing changes."));
    }
    return lines.build();
  }

  private void section(ImmutableList.Builder<String> lines, String title, List<String> content) {
    if (!content.isEmpty()) {
      lines.add(title);
      content.forEach(line -> lines.addAll(Hanging.lines(INDENT, line, Terminal.WIDTH)));
    }
  }

  /** Things of one kind that go the same way. */
  private record Way(Part.Kind kind, Part from, List<Part> to) {}

  private String line(Way way, Iterable<Part> items) {
    List<Part> all = ImmutableList.copyOf(items);
    String ids = Text.list(all.stream().limit(SHOWN).map(Part::id).toList()).in(language);
    String more = all.size() > SHOWN ? say("等%s项", " … (%s)", all.size()) : "";
    Text to = Text.list(way.to().stream().map(Part::text).toList());
    return way.to().isEmpty()
        ? say("%s %s%s（%s）", "%s %s%s (%s)", way.kind().title(), ids, more, way.from().text())
        : say(
            "%s %s%s：%s → %s",
            "%s %s%s: %s → %s", way.kind().title(), ids, more, way.from().text(), to);
  }

  /**
   * What is wrong, each with what can be done.
   *
   * @param findings the findings, with their lines
   * @return the lines; one that says so if nothing is wrong
   */
  public List<String> findings(List<Finding> findings) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    if (findings.isEmpty()) {
      return lines.add(say("没有问题，可以实施。", "Nothing is wrong; it can be done.")).build();
    }
    lines.add(say("问题", "Findings"));
    FindingLines form = new FindingLines(language, style);
    for (Finding finding : findings) {
      lines.add(form.line(finding));
      lines.addAll(form.wayOut(finding));
    }
    return lines.build();
  }

  private String say(String zh, String en, Object... arguments) {
    return Text.format(zh, en, arguments).in(language);
  }
}
