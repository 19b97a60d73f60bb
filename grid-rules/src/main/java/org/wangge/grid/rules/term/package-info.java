/**
 * Amounts of time that a plan allows, with one text form each.
 *
 * <p>Start with {@link org.wangge.grid.rules.term.Term} and {@link
 * org.wangge.grid.rules.term.TermUnit}.
 */
@NullMarked
package org.wangge.grid.rules.term;

import org.jspecify.annotations.NullMarked;
