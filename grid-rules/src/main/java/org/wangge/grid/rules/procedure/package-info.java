/**
 * Procedures by name: which a case is in, and at which stage.
 *
 * <p>Start with {@link org.wangge.grid.rules.procedure.Procedure} and {@link
 * org.wangge.grid.rules.procedure.Handling}.
 */
@NullMarked
package org.wangge.grid.rules.procedure;

import org.jspecify.annotations.NullMarked;
