package org.wangge.grid.sdk.document;

/**
 * Working days and office hours of a plan.
 *
 * @param base the calendar of working days: {@code cn}
 * @param officeHours the sessions of a working day, for example {@code 08:00-12:00,14:00-18:00}
 */
public record CalendarDocument(String base, String officeHours) {}
