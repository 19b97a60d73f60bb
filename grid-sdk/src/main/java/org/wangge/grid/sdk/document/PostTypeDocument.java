package org.wangge.grid.sdk.document;

import java.util.List;
import java.util.Optional;
import org.wangge.grid.sdk.json.OptionalKey;

/**
 * A kind of post.
 *
 * @param title its name
 * @param on the level of the grids it serves
 * @param perGrid how many posts each grid of that level has, for example {@code 1} or {@code 1..}
 * @param serves how many grids one post may serve
 * @param holders how many persons hold one post at most
 * @param superior the type of the superior post
 * @param tenure for how long a holder is not changed, for example {@code 1 year}
 * @param paired the clause that pairs the posts as A and B
 * @param sentByUnit the clause by which the responsible unit sends the holder
 * @param unitFillsVacancy the clause by which the unit fills a vacancy
 * @param cover who acts while the holder is away, in this order
 * @param among how to pick among several posts on one grid
 * @param clause the clause that sets it up
 */
public record PostTypeDocument(
    TextDocument title,
    String on,
    Optional<String> perGrid,
    Optional<String> serves,
    Optional<String> holders,
    Optional<String> superior,
    Optional<String> tenure,
    Optional<String> paired,
    Optional<String> sentByUnit,
    Optional<String> unitFillsVacancy,
    @OptionalKey List<String> cover,
    @OptionalKey List<String> among,
    String clause) {}
