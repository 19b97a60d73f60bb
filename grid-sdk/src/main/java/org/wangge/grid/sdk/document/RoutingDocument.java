package org.wangge.grid.sdk.document;

import java.util.Optional;

/**
 * The routing tables.
 *
 * @param unitAnswersBy the type of post that answers for a unit on its grid
 * @param lead who leads
 * @param help who helps
 * @param tell who is told
 * @param clocks which terms run
 */
public record RoutingDocument(
    Optional<String> unitAnswersBy,
    TableDocument lead,
    Optional<TableDocument> help,
    Optional<TableDocument> tell,
    Optional<TableDocument> clocks) {}
