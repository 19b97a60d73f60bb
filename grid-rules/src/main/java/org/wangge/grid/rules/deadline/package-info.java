/**
 * Terms and the instants at which they end, counted by law and explained day by day.
 *
 * <p>Start with {@link org.wangge.grid.rules.deadline.Term}, {@link
 * org.wangge.grid.rules.deadline.Countings}, {@link org.wangge.grid.rules.deadline.Deadlines} and
 * {@link org.wangge.grid.rules.deadline.Deadline}.
 */
@NullMarked
package org.wangge.grid.rules.deadline;

import org.jspecify.annotations.NullMarked;
