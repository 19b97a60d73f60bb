/**
 * Whom a running term calls: warnings before its end, the end itself, and the ladder after it.
 *
 * <p>Start with {@link org.wangge.grid.rules.calls.Calls}, {@link org.wangge.grid.rules.calls.Call}
 * and {@link org.wangge.grid.rules.calls.CallSheet}.
 */
@NullMarked
package org.wangge.grid.rules.calls;

import org.jspecify.annotations.NullMarked;
