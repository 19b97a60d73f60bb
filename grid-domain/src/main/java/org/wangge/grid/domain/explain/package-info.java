/**
 * Reasons and texts: every decision says why, in Chinese and in English.
 *
 * <p>Start with {@link org.wangge.grid.domain.explain.Reason}, {@link
 * org.wangge.grid.domain.explain.Explanation}, {@link org.wangge.grid.domain.explain.Text} and
 * {@link org.wangge.grid.domain.explain.ClauseRef}.
 */
@NullMarked
package org.wangge.grid.domain.explain;

import org.jspecify.annotations.NullMarked;
