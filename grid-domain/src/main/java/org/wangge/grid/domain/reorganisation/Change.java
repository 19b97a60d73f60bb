package org.wangge.grid.domain.reorganisation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;

/**
 * One line of a preview. What no line names stays as it is.
 *
 * <p>Example: grid {@code G02} merged into {@code G01} gives {@code Became(grid G02, [grid G01])}
 * and for its post {@code Moved(post worker-2a, grid G02, [grid G01])}.
 */
public sealed interface Change extends Reason {

  /**
   * A grid, unit or post went over into others.
   *
   * @param part what was
   * @param successors what it is now; none if it ended without a successor
   */
  record Became(Part part, List<Part> successors) implements Change {

    /** Copies the list. */
    public Became {
      Objects.requireNonNull(part, "part");
      successors = ImmutableList.copyOf(successors);
    }

    @Override
    public String code() {
      return successors.isEmpty() ? "ended" : "became";
    }

    @Override
    public Text text() {
      return successors.isEmpty()
          ? Text.format("%s撤销，没有后继", "%s ends without a successor", part.text())
          : Text.format("%s → %s", "%s → %s", part.text(), texts(successors));
    }
  }

  /**
   * Something that hung on one part hangs on others.
   *
   * @param item what hung there: a post, pair, appointment, household, case, duty, score base, grid
   * @param from the part it hung on
   * @param to the parts it hangs on now; none if it is left behind or ends
   */
  record Moved(Part item, Part from, List<Part> to) implements Change {

    /** Copies the list. */
    public Moved {
      Objects.requireNonNull(item, "item");
      Objects.requireNonNull(from, "from");
      to = ImmutableList.copyOf(to);
    }

    @Override
    public String code() {
      return to.isEmpty() ? "left" : "moved";
    }

    @Override
    public Text text() {
      return to.isEmpty()
          ? Text.format("%s（%s）无处可归", "%s (%s) goes nowhere", item.text(), from.text())
          : Text.format("%s：%s → %s", "%s: %s → %s", item.text(), from.text(), texts(to));
    }
  }

  /**
   * A grid, post or pair that was not there before.
   *
   * @param part what is new
   */
  record Begun(Part part) implements Change {

    /** Checks that it is there. */
    public Begun {
      Objects.requireNonNull(part, "part");
    }

    @Override
    public String code() {
      return "begun";
    }

    @Override
    public Text text() {
      return Text.format("新设%s", "%s is new", part.text());
    }
  }

  private static Text texts(List<Part> parts) {
    return Text.list(parts.stream().map(Part::text).toList());
  }
}
