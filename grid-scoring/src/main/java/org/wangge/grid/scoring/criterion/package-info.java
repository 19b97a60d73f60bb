/**
 * The lines of a score sheet as definitions: what is measured and how it turns into points.
 *
 * <p>Start with {@link org.wangge.grid.scoring.criterion.Criterion}, {@link
 * org.wangge.grid.scoring.criterion.Shape} and {@link org.wangge.grid.scoring.criterion.WhenNone}.
 */
@NullMarked
package org.wangge.grid.scoring.criterion;

import org.jspecify.annotations.NullMarked;
