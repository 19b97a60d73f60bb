/**
 * Scores one subject by one sheet, and says why in reasons that show the arithmetic.
 *
 * <p>Start with {@link org.wangge.grid.scoring.assess.Assessor}; its reasons are {@link
 * org.wangge.grid.scoring.assess.Awarded}, {@link org.wangge.grid.scoring.assess.Rebased}, {@link
 * org.wangge.grid.scoring.assess.GradeReached} and the like.
 */
@NullMarked
package org.wangge.grid.scoring.assess;

import org.jspecify.annotations.NullMarked;
