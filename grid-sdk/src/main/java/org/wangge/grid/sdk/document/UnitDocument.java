package org.wangge.grid.sdk.document;

import java.util.Optional;

/**
 * A unit.
 *
 * @param title its name
 * @param contact the post that answers for it outside its own grids
 */
public record UnitDocument(TextDocument title, Optional<String> contact) {}
