/**
 * Terms that run for a case.
 *
 * <p>Start with {@link org.wangge.grid.rules.clock.TermRule} and {@link
 * org.wangge.grid.rules.clock.TermStart}.
 */
@NullMarked
package org.wangge.grid.rules.clock;

import org.jspecify.annotations.NullMarked;
