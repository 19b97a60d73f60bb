/**
 * Calendars from files: YAML or JSON of our own, and days from iCalendar files.
 *
 * <p>Start with {@link org.wangge.grid.sdk.calendar.CalendarFile}; its wire record is {@link
 * org.wangge.grid.sdk.document.CalendarDocument}, what it gives a {@link
 * org.wangge.grid.domain.calendar.WorkCalendar}.
 */
@NullMarked
package org.wangge.grid.sdk.calendar;

import org.jspecify.annotations.NullMarked;
