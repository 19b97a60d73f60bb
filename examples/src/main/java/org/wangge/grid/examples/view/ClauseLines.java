package org.wangge.grid.examples.view;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.sdk.plan.Clause;

/**
 * How many clauses of a plan its scenarios exercise: {@code post 7/9} for each tag, then the
 * clauses left out.
 *
 * @param clauses the clauses of the plan, in its order
 * @param exercised the clauses that passing scenarios name
 */
public record ClauseLines(Map<ClauseRef, Clause> clauses, Set<ClauseRef> exercised) {

  /** Copies both. */
  public ClauseLines {
    clauses = ImmutableMap.copyOf(clauses);
    exercised = ImmutableSet.copyOf(exercised);
  }

  /**
   * Counts and list.
   *
   * @param language the language of the text
   * @return the lines; the counts are the same in both languages
   */
  public List<String> lines(Language language) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(Text.of("通过的场景所涉及的条款：", "Clauses exercised by scenarios that pass:").in(language));
    for (String tag : Clause.TAGS) {
      List<Clause> tagged = clauses.values().stream().filter(c -> c.tag().equals(tag)).toList();
      if (!tagged.isEmpty()) {
        lines.add(tag + " " + count(tagged));
      }
    }
    lines.add(Text.of("合计", "all").in(language) + " " + count(clauses.values()));
    lines.addAll(leftOut(language));
    return lines.build();
  }

  private String count(Collection<Clause> among) {
    return among.stream().filter(c -> exercised.contains(c.id())).count() + "/" + among.size();
  }

  private List<String> leftOut(Language language) {
    List<Clause> left = clauses.values().stream().filter(c -> !exercised.contains(c.id())).toList();
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(
        left.isEmpty()
            ? Text.of("没有未涉及的条款", "No clause is left out").in(language)
            : Text.of("未涉及的条款：", "Not exercised:").in(language));
    for (Clause clause : left) {
      lines.addAll(
          Hanging.lines("  " + clause.id() + "  ", clause.text().in(language), Terminal.WIDTH));
    }
    return lines.build();
  }
}
