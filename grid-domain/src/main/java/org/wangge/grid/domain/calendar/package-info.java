/**
 * Time as an office counts it: periods, working days, make-up days, office hours.
 *
 * <p>Start with {@link org.wangge.grid.domain.calendar.Period}.
 */
@NullMarked
package org.wangge.grid.domain.calendar;

import org.jspecify.annotations.NullMarked;
