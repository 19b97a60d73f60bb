package org.wangge.grid.examples.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.examples.terminal.Style;
import org.wangge.grid.sdk.exchange.OrganisationDiff;

/**
 * What an import changes, one record a line, and their number.
 *
 * @param language the language
 * @param style how additions and removals stand out
 */
record ImportLines(Language language, Style style) {

  /** Checks that both are there. */
  ImportLines {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(style, "style");
  }

  /**
   * The lines of a comparison.
   *
   * @param diff what differs
   * @return a line for each record, then one with the sums; none where nothing differs
   */
  public List<String> diff(OrganisationDiff diff) {
    List<String> lines = new ArrayList<>();
    int added = 0;
    int changed = 0;
    for (OrganisationDiff.Line line : diff.lines()) {
      String text = line.text().in(language);
      if (line instanceof OrganisationDiff.Added) {
        lines.add(style.good("+ " + text));
        added++;
      } else if (line instanceof OrganisationDiff.Removed) {
        lines.add(style.bad("- " + text));
      } else {
        lines.add("~ " + text);
        changed++;
      }
    }
    if (!lines.isEmpty()) {
      int removed = lines.size() - added - changed;
      Text sums =
          Text.format(
              "新增%s项，变更%s项，删除%s项", "%s added, %s changed, %s removed", added, changed, removed);
      lines.add(sums.in(language));
    }
    return lines;
  }
}
