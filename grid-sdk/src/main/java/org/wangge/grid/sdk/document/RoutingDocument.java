package org.wangge.grid.sdk.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.json.OptionalKey;

/**
 * The routing tables and the rules around them.
 *
 * @param unitAnswersBy the type of post that answers for a unit on its grid
 * @param lead who leads
 * @param help who helps
 * @param tell who is told
 * @param clocks which terms run
 * @param exitsTo the ways out of the grids, by id
 * @param exits which matters go out
 * @param handling in which procedure and stage a matter is handled
 * @param bounds how far up matters may go
 * @param stepAside that whoever a matter is about steps aside
 * @param firstAsked that the first receiver is accountable
 */
public record RoutingDocument(
    Optional<String> unitAnswersBy,
    TableDocument lead,
    Optional<TableDocument> help,
    Optional<TableDocument> tell,
    Optional<TableDocument> clocks,
    @OptionalKey Map<String, ExitDocument> exitsTo,
    Optional<ExitsDocument> exits,
    Optional<HandlingDocument> handling,
    @OptionalKey List<BoundDocument> bounds,
    Optional<StepAsideDocument> stepAside,
    Optional<FirstAskedDocument> firstAsked) {

  /**
   * A way out of the grids.
   *
   * @param title the right channel, as the reporter is told
   * @param refuse whether the matter is refused, not passed on
   */
  public record ExitDocument(
      TextDocument title, @OptionalKey(otherwise = "false") boolean refuse) {}

  /**
   * The table of exits.
   *
   * @param hit {@code first}
   * @param rows the rows, in order
   */
  public record ExitsDocument(String hit, List<ExitRowDocument> rows) {}

  /**
   * A row of the table of exits.
   *
   * @param when facts and the values asked for
   * @param exit the way out
   * @param clause the clause it comes from
   */
  public record ExitRowDocument(@OptionalKey Map<String, Node> when, String exit, String clause) {}

  /**
   * The table of handling.
   *
   * @param hit {@code first}
   * @param rows the rows, in order
   */
  public record HandlingDocument(String hit, List<HandlingRowDocument> rows) {}

  /**
   * A row of the table of handling.
   *
   * @param when facts and the values asked for
   * @param procedure the procedure
   * @param stage the stage of it
   * @param clause the clause it comes from
   */
  public record HandlingRowDocument(
      @OptionalKey Map<String, Node> when, String procedure, String stage, String clause) {}

  /**
   * A bound.
   *
   * @param when facts and the values asked for
   * @param notBeyond the highest level that may lead
   * @param boundedTo the post type that keeps what would go beyond
   * @param clause the clause it comes from
   */
  public record BoundDocument(
      @OptionalKey Map<String, Node> when,
      String notBeyond,
      Optional<String> boundedTo,
      String clause) {}

  /**
   * Stepping aside.
   *
   * @param clause the clause it comes from
   * @param to {@code superior}
   */
  public record StepAsideDocument(String clause, @OptionalKey(otherwise = "superior") String to) {}

  /**
   * First-asked responsibility.
   *
   * @param clause the clause it comes from
   */
  public record FirstAskedDocument(String clause) {}
}
