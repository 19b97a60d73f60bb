package org.wangge.grid.sdk.document;

import java.util.List;
import java.util.Optional;
import org.wangge.grid.sdk.json.OptionalKey;

/**
 * A kind of matter.
 *
 * @param title its name
 * @param parent the category it belongs to
 * @param trade the trade whose members deal with it; where none is said, that of its parent
 * @param needs the facts without which no report of it is taken
 */
public record CategoryDocument(
    TextDocument title,
    Optional<String> parent,
    Optional<String> trade,
    @OptionalKey List<String> needs) {}
