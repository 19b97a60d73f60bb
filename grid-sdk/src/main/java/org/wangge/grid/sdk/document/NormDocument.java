package org.wangge.grid.sdk.document;

import java.util.List;
import java.util.Optional;
import org.wangge.grid.sdk.json.OptionalKey;

/**
 * A size or staffing: one of a measure, posts per so many, a measure per post, grids inside.
 *
 * @param title its name
 * @param on the level of the grids it is set for
 * @param measure the measure looked at
 * @param posts the types of post counted
 * @param per so many of a measure for the posts, for example {@code 10000 residents}
 * @param perPost the type of post among which the measure is shared
 * @param within the band, for example {@code 300..500}
 * @param clause the clause that sets it
 * @param grids the level of the grids inside that are counted
 * @param kinds the kinds of grid it is set for; all where empty
 */
public record NormDocument(
    TextDocument title,
    String on,
    Optional<String> measure,
    @OptionalKey List<String> posts,
    Optional<String> per,
    Optional<String> perPost,
    String within,
    String clause,
    Optional<String> grids,
    @OptionalKey List<String> kinds) {}
