/**
 * Time as an office counts it: periods, working days, make-up days, office hours.
 *
 * <p>Start with {@link org.wangge.grid.domain.calendar.WorkCalendar}, {@link
 * org.wangge.grid.domain.calendar.OfficeCalendar}, {@link
 * org.wangge.grid.domain.calendar.ChinaStatutoryCalendar}, {@link
 * org.wangge.grid.domain.calendar.PublishedDays}, {@link org.wangge.grid.domain.calendar.DayStatus}
 * and {@link org.wangge.grid.domain.calendar.OfficeHours}.
 */
@NullMarked
package org.wangge.grid.domain.calendar;

import org.jspecify.annotations.NullMarked;
