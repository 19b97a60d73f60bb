package org.wangge.grid.sdk.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.json.OptionalKey;

/**
 * A table of the plan beside routing.
 *
 * @param title its name
 * @param hit which of the rows that hold count: {@code first}, {@code unique}, {@code collect},
 *     {@code priority}
 * @param outputs what each row says, by name
 * @param mustAnswer whether there is an answer for all facts
 * @param rows the rows, in order
 */
public record PlanTableDocument(
    TextDocument title,
    String hit,
    Map<String, FactDocument> outputs,
    @OptionalKey(otherwise = "false") boolean mustAnswer,
    List<RowDocument> rows) {

  /**
   * A row.
   *
   * @param when facts and the values asked for; none for every other case
   * @param then a value for each output
   * @param clause the clause it comes from
   * @param from the first day on which it holds
   * @param until the last day on which it holds
   * @param priority under hit {@code priority}, the greatest counts
   */
  public record RowDocument(
      @OptionalKey Map<String, Node> when,
      Map<String, String> then,
      String clause,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      @OptionalKey(otherwise = "0") int priority) {}
}
