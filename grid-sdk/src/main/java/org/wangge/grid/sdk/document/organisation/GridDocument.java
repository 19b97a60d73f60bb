package org.wangge.grid.sdk.document.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.sdk.document.TextDocument;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.json.OptionalKey;

/**
 * A grid.
 *
 * @param title its name
 * @param level its level
 * @param parent the grid it lies in
 * @param responsibleUnit the unit that takes it
 * @param measures its figures
 * @param kinds what kinds of grid it is
 * @param neighbours grids beside it
 * @param seat of a node of another line, the grids where it sits
 * @param map where it is drawn: a text, or a mapping (GeoJSON) that is kept and not read
 * @param addresses points of territory, ids or ranges
 * @param households households, ids or ranges
 * @param code its official code
 */
public record GridDocument(
    TextDocument title,
    String level,
    Optional<String> parent,
    Optional<String> responsibleUnit,
    @OptionalKey Map<String, Long> measures,
    @OptionalKey List<String> kinds,
    @OptionalKey List<String> neighbours,
    @OptionalKey List<String> seat,
    Optional<Node> map,
    @OptionalKey List<String> addresses,
    @OptionalKey List<String> households,
    Optional<String> code) {}
