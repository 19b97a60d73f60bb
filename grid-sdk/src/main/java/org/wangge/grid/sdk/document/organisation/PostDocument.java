package org.wangge.grid.sdk.document.organisation;

import java.util.List;
import java.util.Optional;
import org.wangge.grid.sdk.json.OptionalKey;

/**
 * A post.
 *
 * @param type its type
 * @param grids the grids it serves
 * @param sentBy the unit that sends its holder
 * @param households households allotted to it: ids or ranges such as {@code 031-001..031-060}
 * @param trade the trade that it stands for in a crew
 */
public record PostDocument(
    String type,
    List<String> grids,
    Optional<String> sentBy,
    @OptionalKey List<String> households,
    Optional<String> trade) {}
