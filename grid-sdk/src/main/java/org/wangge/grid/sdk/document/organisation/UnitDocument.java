package org.wangge.grid.sdk.document.organisation;

import java.util.Optional;
import org.wangge.grid.sdk.document.TextDocument;

/**
 * A unit.
 *
 * @param title its name
 * @param contact the post that answers for it outside its own grids
 */
public record UnitDocument(TextDocument title, Optional<String> contact) {}
