package org.wangge.grid.sdk.document;

import java.util.Optional;

/**
 * A kind of matter.
 *
 * @param title its name
 * @param parent the category it belongs to
 */
public record CategoryDocument(TextDocument title, Optional<String> parent) {}
