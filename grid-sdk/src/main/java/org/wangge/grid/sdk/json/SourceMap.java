package org.wangge.grid.sdk.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;

/**
 * Finds the line of a path in a document, so that checks need to know paths only.
 *
 * <p>Rules: (1) a path joins keys and list positions (from 0) by {@code /}; (2) the line of a key
 * is where the key stands, that of a list item where the item begins; (3) a path that the document
 * does not have gets the line of the nearest thing above it that it has, so a missing {@code
 * grids/G01/level} is shown at {@code G01}; (4) a key may itself have a {@code /}: of several ways
 * to read a path the one that reaches deepest is taken, and of those the first. A lookup walks the
 * document and holds no index. Immutable.
 */
public final class SourceMap {

  private final Document document;

  SourceMap(Document document) {
    this.document = document;
  }

  /**
   * The line of a path.
   *
   * @param path the path; the empty path is the whole document
   * @return its line, or that of its nearest ancestor, from 1
   */
  public int lineOf(String path) {
    Walk walk = new Walk(path, document.root().line());
    walk.into(document.root(), 0);
    return walk.line;
  }

  /**
   * Gives a finding its file and line.
   *
   * @param finding a finding that knows its path
   * @return the finding at its place; unchanged if it has a file already
   */
  public Finding locate(Finding finding) {
    Place place = finding.place();
    return place.source().isEmpty()
        ? finding.at(new Place(document.source(), lineOf(place.path()), place.path()))
        : finding;
  }

  /**
   * Gives each finding its file and line.
   *
   * @param findings findings that know their paths
   * @return the findings at their places, in the same order
   */
  public List<Finding> locate(List<Finding> findings) {
    return findings.stream().map(this::locate).collect(ImmutableList.toImmutableList());
  }

  /** Follows one path; every node has one way from the root, so it is entered once at most. */
  private static final class Walk {
    private final String path;
    private int line;
    private int reached;

    Walk(String path, int line) {
      this.path = path;
      this.line = line;
    }

    /** Goes on in a node that the path has reached, with the rest of the path from an offset. */
    void into(Node node, int from) {
      if (from > path.length() || reached == path.length()) {
        return;
      }
      if (node instanceof Node.MapNode map) {
        for (Node.Entry entry : map.entries()) {
          step(entry.key(), entry.line(), entry.value(), from);
        }
      } else if (node instanceof Node.ListNode list) {
        int slash = path.indexOf('/', from);
        String step = path.substring(from, slash < 0 ? path.length() : slash);
        int position = position(step, list.items().size());
        if (position >= 0) {
          Node item = list.items().get(position);
          step(step, item.line(), item, from);
        }
      }
    }

    private void step(String step, int stepLine, Node next, int from) {
      int to = from + step.length();
      boolean fits = path.startsWith(step, from) && (to == path.length() || path.charAt(to) == '/');
      if (fits) {
        if (to > reached) {
          reached = to;
          line = stepLine;
        }
        into(next, to + 1);
      }
    }

    private static int position(String step, int size) {
      boolean digits =
          !step.isEmpty() && step.length() < 9 && step.chars().allMatch(c -> c >= '0' && c <= '9');
      int position = digits ? Integer.parseInt(step) : size;
      return position < size ? position : -1;
    }
  }
}
