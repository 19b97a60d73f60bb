package org.wangge.grid.sdk.document;

import java.util.List;
import org.wangge.grid.sdk.json.OptionalKey;

/**
 * A function that each grid must have filled.
 *
 * @param title its name
 * @param on the level of the grids that must have it
 * @param filledBy the types of post that fill it
 * @param fromAbove whether a post of a grid above will do
 * @param clause the clause that asks for it
 */
public record FunctionDocument(
    TextDocument title,
    String on,
    List<String> filledBy,
    @OptionalKey(otherwise = "false") boolean fromAbove,
    String clause) {}
