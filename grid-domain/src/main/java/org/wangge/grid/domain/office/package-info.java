/**
 * Who may hold which posts, for how long and together with what; crews of trades; functions that
 * each grid must have filled.
 *
 * <p>Start with {@link org.wangge.grid.domain.office.OfficeRules}, which has the {@link
 * org.wangge.grid.domain.office.HolderRules} of each post type, and {@link
 * org.wangge.grid.domain.office.Eligibility}; {@link org.wangge.grid.domain.office.OfficeCheck}
 * holds the rules against {@link org.wangge.grid.domain.office.Holdings}.
 */
@NullMarked
package org.wangge.grid.domain.office;

import org.jspecify.annotations.NullMarked;
