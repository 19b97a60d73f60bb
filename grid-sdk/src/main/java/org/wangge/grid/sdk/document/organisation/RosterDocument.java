package org.wangge.grid.sdk.document.organisation;

import java.time.LocalDate;
import java.util.List;
import org.wangge.grid.sdk.document.TextDocument;
import org.wangge.grid.sdk.json.OptionalKey;

/**
 * A duty roster.
 *
 * @param title its name
 * @param on the grid it serves
 * @param posts the posts, in the order of their turns
 * @param from the first day of the first turn
 * @param every how long a turn lasts, for example {@code 1 week}
 * @param shifts the shifts of a day, for example {@code 08:00-20:00}
 */
public record RosterDocument(
    TextDocument title,
    String on,
    List<String> posts,
    LocalDate from,
    String every,
    @OptionalKey List<String> shifts) {}
