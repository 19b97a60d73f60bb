/**
 * Amounts of time that a plan allows, with one text form each.
 *
 * <p>Start with {@link org.wangge.grid.domain.term.Term} and {@link
 * org.wangge.grid.domain.term.TermUnit}.
 */
@NullMarked
package org.wangge.grid.domain.term;

import org.jspecify.annotations.NullMarked;
