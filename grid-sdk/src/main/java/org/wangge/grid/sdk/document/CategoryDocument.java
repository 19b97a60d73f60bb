package org.wangge.grid.sdk.document;

import java.util.Optional;

/**
 * A kind of matter.
 *
 * @param title its name
 * @param parent the category it belongs to
 * @param trade the trade whose members deal with it; where none is said, that of its parent
 */
public record CategoryDocument(
    TextDocument title, Optional<String> parent, Optional<String> trade) {}
