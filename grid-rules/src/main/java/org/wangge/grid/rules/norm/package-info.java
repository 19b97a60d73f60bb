/**
 * Sizes and staffing that a plan sets, compared with what an organisation has.
 *
 * <p>Start with {@link org.wangge.grid.rules.norm.Norm} and {@link
 * org.wangge.grid.rules.norm.NormCheck}.
 */
@NullMarked
package org.wangge.grid.rules.norm;

import org.jspecify.annotations.NullMarked;
