/**
 * Tables of a plan beside routing: facts in, typed outputs out, with reasons.
 *
 * <p>Start with {@link org.wangge.grid.rules.decision.NamedTable}, {@link
 * org.wangge.grid.rules.decision.Output}, {@link org.wangge.grid.rules.decision.Outcome} and {@link
 * org.wangge.grid.rules.decision.TableDecision}.
 */
@NullMarked
package org.wangge.grid.rules.decision;

import org.jspecify.annotations.NullMarked;
