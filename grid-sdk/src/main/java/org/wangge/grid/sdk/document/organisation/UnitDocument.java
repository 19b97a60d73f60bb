package org.wangge.grid.sdk.document.organisation;

import java.util.Optional;
import org.wangge.grid.sdk.document.TextDocument;

/**
 * A unit.
 *
 * @param title its name
 * @param contact the post that answers for it outside its own grids
 * @param kind what kind of unit it is
 * @param parent the unit that it belongs to
 * @param code its official code
 */
public record UnitDocument(
    TextDocument title,
    Optional<String> contact,
    Optional<String> kind,
    Optional<String> parent,
    Optional<String> code) {}
