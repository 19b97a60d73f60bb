package org.wangge.grid.examples.terminal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A tree drawn with lines.
 *
 * <p>Example: {@code Tree.of("社区", Tree.leaf("第一网格"), Tree.leaf("第二网格"))} is
 *
 * <pre>
 * 社区
 * ├─ 第一网格
 * └─ 第二网格
 * </pre>
 *
 * <p>A label that is too wide goes on below, inside its branch. Immutable.
 *
 * @param label what stands at the top
 * @param branches what hangs below, first to last
 */
public record Tree(String label, List<Tree> branches) {

  /** The narrowest a label may become, in columns of the terminal. */
  private static final int NARROWEST = 10;

  private static final int INDENT = 3;

  /** Copies the list. */
  public Tree {
    Objects.requireNonNull(label, "label");
    branches = ImmutableList.copyOf(branches);
  }

  /**
   * A label with nothing below.
   *
   * @param label the label
   * @return the tree
   */
  public static Tree leaf(String label) {
    return new Tree(label, ImmutableList.of());
  }

  /**
   * A label with branches.
   *
   * @param label the label
   * @param branches what hangs below, first to last
   * @return the tree
   */
  public static Tree of(String label, Tree... branches) {
    return new Tree(label, ImmutableList.copyOf(branches));
  }

  /**
   * The tree as lines.
   *
   * @param width the width of a line, in columns of the terminal; a label keeps at least 10
   * @return the lines, top to bottom
   */
  public List<String> lines(int width) {
    List<String> lines = new ArrayList<>(labelLines(width));
    for (int i = 0; i < branches.size(); i++) {
      boolean last = i == branches.size() - 1;
      String lead = last ? "└─ " : "├─ ";
      for (String line : branches.get(i).lines(width - INDENT)) {
        lines.add(lead + line);
        lead = last ? "   " : "│  ";
      }
    }
    return Collections.unmodifiableList(lines);
  }

  private List<String> labelLines(int width) {
    List<String> lines = Columns.wrap(label, Math.max(NARROWEST, width));
    if (branches.isEmpty()) {
      return lines;
    }
    List<String> joined = new ArrayList<>();
    for (String line : lines) {
      joined.add(joined.isEmpty() ? line : "│  " + line);
    }
    return joined;
  }
}
