/**
 * The instant at which a term ends, explained day by day.
 *
 * <p>Start with {@link org.wangge.grid.rules.deadline.Deadlines} and {@link
 * org.wangge.grid.rules.deadline.Deadline}.
 */
@NullMarked
package org.wangge.grid.rules.deadline;

import org.jspecify.annotations.NullMarked;
