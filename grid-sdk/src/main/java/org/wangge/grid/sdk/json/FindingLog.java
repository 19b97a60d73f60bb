package org.wangge.grid.sdk.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;

/** Collects findings up to a number, so that a hostile text cannot fill the memory with them. */
final class FindingLog {

  private final int max;
  private final List<Finding> findings = new ArrayList<>();
  private boolean overflown;

  FindingLog(int max) {
    this.max = max;
  }

  void add(Finding finding) {
    if (findings.size() < max) {
      findings.add(finding);
    } else if (!overflown) {
      overflown = true;
      findings.add(
          Finding.error(
              "more-findings",
              finding.place(),
              Text.format(
                  "问题超过%s条，其余没有列出", "There are more than %s findings; the rest is not listed", max),
              Text.of("先改正已列出的问题，再检查一遍", "Put right what is listed and check again")));
    }
  }

  boolean isOverflown() {
    return overflown;
  }

  boolean isEmpty() {
    return findings.isEmpty();
  }

  /** By line; findings of one line in the order in which they were found. */
  List<Finding> inSourceOrder() {
    return ImmutableList.sortedCopyOf(
        Comparator.comparingInt((Finding f) -> f.place().line()), findings);
  }
}
