/**
 * How terms are counted: explicit policies, with presets named after the law they come from.
 *
 * <p>Start with {@link org.wangge.grid.rules.counting.Counting} and {@link
 * org.wangge.grid.rules.counting.Countings}.
 */
@NullMarked
package org.wangge.grid.rules.counting;

import org.jspecify.annotations.NullMarked;
