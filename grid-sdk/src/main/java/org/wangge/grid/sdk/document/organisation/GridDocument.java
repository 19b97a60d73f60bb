package org.wangge.grid.sdk.document.organisation;

import java.util.Map;
import java.util.Optional;
import org.wangge.grid.sdk.document.TextDocument;
import org.wangge.grid.sdk.json.OptionalKey;

/**
 * A grid.
 *
 * @param title its name
 * @param level its level
 * @param parent the grid it lies in
 * @param responsibleUnit the unit that takes it
 * @param measures its figures
 */
public record GridDocument(
    TextDocument title,
    String level,
    Optional<String> parent,
    Optional<String> responsibleUnit,
    @OptionalKey Map<String, Long> measures) {}
