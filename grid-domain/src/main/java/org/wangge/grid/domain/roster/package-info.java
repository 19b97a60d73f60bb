/**
 * Duty rosters: posts that take turns, by plain arithmetic on dates.
 *
 * <p>Start with {@link org.wangge.grid.domain.roster.Roster}; {@link
 * org.wangge.grid.domain.roster.Shift} divides a day, {@link org.wangge.grid.domain.roster.Turn} is
 * whose turn it is and how long.
 */
@NullMarked
package org.wangge.grid.domain.roster;

import org.jspecify.annotations.NullMarked;
