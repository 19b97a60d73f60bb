/**
 * Facts with declared domains, and conditions over them that can say themselves; what is not known
 * is neither true nor false.
 *
 * <p>Start with {@link org.wangge.grid.rules.condition.Fact}, {@link
 * org.wangge.grid.rules.condition.Vocabulary}, {@link org.wangge.grid.rules.condition.Facts} and
 * {@link org.wangge.grid.rules.condition.Condition}.
 */
@NullMarked
package org.wangge.grid.rules.condition;

import org.jspecify.annotations.NullMarked;
