package org.wangge.grid.sdk.exchange;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;

/**
 * Lines of several files counted on in one row, so that one tree can come from all of them.
 *
 * <p>Example: after a file {@code a} of 3 lines, line 2 of file {@code b} is line 5.
 */
final class SourceLines {

  /** The name of the tree that comes from all files; {@link #located} puts the files in. */
  static final String ALL = "tables";

  private final List<String> sources = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  /** The same files, to which others can be added. */
  SourceLines copy() {
    SourceLines copy = new SourceLines();
    copy.sources.addAll(sources);
    copy.ends.addAll(ends);
    return copy;
  }

  /** Adds a file; answers what its line numbers are raised by. */
  int add(String source, int lines) {
    int offset = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
    sources.add(source);
    ends.add(offset + Math.max(1, lines));
    return offset;
  }

  Place place(int line, String path) {
    int offset = 0;
    for (int i = 0; i < sources.size(); i++) {
      if (line <= ends.get(i)) {
        return new Place(sources.get(i), Math.max(1, line - offset), path);
      }
      offset = ends.get(i);
    }
    return new Place("", 0, path);
  }

  /** Findings about the common tree, at the file and line where they belong. */
  List<Finding> located(List<Finding> findings) {
    return findings.stream()
        .map(
            f ->
                f.place().source().equals(ALL)
                    ? f.at(place(f.place().line(), f.place().path()))
                    : f)
        .collect(ImmutableList.toImmutableList());
  }
}
