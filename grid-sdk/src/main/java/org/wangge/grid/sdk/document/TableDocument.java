package org.wangge.grid.sdk.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.json.OptionalKey;

/**
 * A routing table.
 *
 * @param hit {@code first} or {@code collect}
 * @param rows the rows, in order
 */
public record TableDocument(String hit, List<RowDocument> rows) {

  /**
   * A row of a routing table; it has the one output key of its table.
   *
   * @param when facts and the values asked for; none for every other case
   * @param lead the party that leads
   * @param help the party that helps
   * @param tell the party that is told
   * @param clock the term that runs
   * @param clause the clause it comes from
   * @param from the first day on which it holds
   * @param until the last day on which it holds
   * @param priority means nothing in these tables
   */
  public record RowDocument(
      @OptionalKey Map<String, Node> when,
      Optional<String> lead,
      Optional<String> help,
      Optional<String> tell,
      Optional<String> clock,
      String clause,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      @OptionalKey(otherwise = "0") int priority) {}
}
