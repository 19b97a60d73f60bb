/**
 * Matters from report on, kept as events.
 *
 * <p>Start with {@link org.wangge.grid.domain.cases.Report}, {@link
 * org.wangge.grid.domain.cases.CaseEvent} and {@link org.wangge.grid.domain.cases.CaseState}.
 */
@NullMarked
package org.wangge.grid.domain.cases;

import org.jspecify.annotations.NullMarked;
