/**
 * Time as an office counts it: periods, working days, make-up days, office hours.
 *
 * <p>Start with {@link org.wangge.grid.domain.calendar.WorkCalendar}, {@link
 * org.wangge.grid.domain.calendar.ChinaStatutoryCalendar}, {@link
 * org.wangge.grid.domain.calendar.DayStatus}, {@link org.wangge.grid.domain.calendar.OfficeHours}
 * and {@link org.wangge.grid.domain.calendar.Period}.
 */
@NullMarked
package org.wangge.grid.domain.calendar;

import org.jspecify.annotations.NullMarked;
