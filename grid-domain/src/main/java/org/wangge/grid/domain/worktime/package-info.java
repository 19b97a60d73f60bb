/**
 * Working days and working time reckoned over a calendar: next and previous, so many days or hours
 * on or back, how much lies between.
 *
 * <p>Start with {@link org.wangge.grid.domain.worktime.WorkTime} and {@link
 * org.wangge.grid.domain.worktime.Answer}.
 */
@NullMarked
package org.wangge.grid.domain.worktime;

import org.jspecify.annotations.NullMarked;
