package org.wangge.grid.sdk.document;

import java.util.List;

/**
 * A routing table.
 *
 * @param hit {@code first} or {@code collect}
 * @param rows the rows, in order
 */
public record TableDocument(String hit, List<RowDocument> rows) {}
