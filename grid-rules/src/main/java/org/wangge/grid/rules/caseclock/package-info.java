/**
 * The clocks of a case: what its events do to the terms of a plan.
 *
 * <p>Start with {@link org.wangge.grid.rules.caseclock.CaseClocks} and {@link
 * org.wangge.grid.rules.caseclock.CaseClock}.
 */
@NullMarked
package org.wangge.grid.rules.caseclock;

import org.jspecify.annotations.NullMarked;
