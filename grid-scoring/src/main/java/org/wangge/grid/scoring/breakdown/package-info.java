/**
 * The result of an assessment, line by line, with parts that add up to the whole.
 *
 * <p>Start with {@link org.wangge.grid.scoring.breakdown.Breakdown}, {@link
 * org.wangge.grid.scoring.breakdown.Line} and {@link org.wangge.grid.scoring.breakdown.Verdict}.
 */
@NullMarked
package org.wangge.grid.scoring.breakdown;

import org.jspecify.annotations.NullMarked;
