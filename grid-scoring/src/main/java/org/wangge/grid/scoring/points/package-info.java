/**
 * Exact points and the few ways to round them.
 *
 * <p>Start with {@link org.wangge.grid.scoring.points.Points} and {@link
 * org.wangge.grid.scoring.points.Rounding}.
 */
@NullMarked
package org.wangge.grid.scoring.points;

import org.jspecify.annotations.NullMarked;
