/**
 * What a plan says around its lead table, as data: exits, bounds, agreements.
 *
 * <p>Start with {@link org.wangge.grid.rules.routing.rule.Exit}, {@link
 * org.wangge.grid.rules.routing.rule.SizeBound} and {@link
 * org.wangge.grid.rules.routing.rule.Agreement}.
 */
@NullMarked
package org.wangge.grid.rules.routing.rule;

import org.jspecify.annotations.NullMarked;
