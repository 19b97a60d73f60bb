/**
 * Score sheets as definitions, and the check that a sheet can be scored without guessing.
 *
 * <p>Start with {@link org.wangge.grid.scoring.scheme.Scheme}, {@link
 * org.wangge.grid.scoring.scheme.Grade}, {@link org.wangge.grid.scoring.scheme.SchemeCheck} and
 * {@link org.wangge.grid.scoring.scheme.CheckedScheme}.
 */
@NullMarked
package org.wangge.grid.scoring.scheme;

import org.jspecify.annotations.NullMarked;
