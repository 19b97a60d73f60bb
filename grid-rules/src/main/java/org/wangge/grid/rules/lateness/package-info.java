/**
 * Late or on time: in fact, and in account.
 *
 * <p>Start with {@link org.wangge.grid.rules.lateness.Lateness}, {@link
 * org.wangge.grid.rules.lateness.Account} and {@link org.wangge.grid.rules.lateness.Verdict}.
 */
@NullMarked
package org.wangge.grid.rules.lateness;

import org.jspecify.annotations.NullMarked;
