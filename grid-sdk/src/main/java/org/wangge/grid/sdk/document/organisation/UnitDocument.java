package org.wangge.grid.sdk.document.organisation;

import java.util.List;
import java.util.Optional;
import org.wangge.grid.sdk.document.TextDocument;
import org.wangge.grid.sdk.json.OptionalKey;

/**
 * A unit.
 *
 * @param title its name
 * @param contact the post that answers for it outside its own grids
 * @param kind what kind of unit it is
 * @param parent the unit that it belongs to
 * @param code its official code
 * @param serves the grids whose territory it serves
 */
public record UnitDocument(
    TextDocument title,
    Optional<String> contact,
    Optional<String> kind,
    Optional<String> parent,
    Optional<String> code,
    @OptionalKey List<String> serves) {}
