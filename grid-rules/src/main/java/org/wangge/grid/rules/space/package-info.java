/**
 * The facts of a table cut into classes that its conditions cannot tell apart, and conditions as
 * boxes of such classes. Internal: not exported.
 *
 * <p>Start with {@link org.wangge.grid.rules.space.Space}, {@link org.wangge.grid.rules.space.Axis}
 * and {@link org.wangge.grid.rules.space.Box}.
 */
@NullMarked
package org.wangge.grid.rules.space;

import org.jspecify.annotations.NullMarked;
