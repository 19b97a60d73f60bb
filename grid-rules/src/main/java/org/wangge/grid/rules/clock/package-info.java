/**
 * What a plan sets for the clocks of a case: terms, when they begin, how they may be extended or
 * stand still, who is warned and told.
 *
 * <p>Start with {@link org.wangge.grid.rules.clock.TermRule} and {@link
 * org.wangge.grid.rules.clock.TermEvent}.
 */
@NullMarked
package org.wangge.grid.rules.clock;

import org.jspecify.annotations.NullMarked;
