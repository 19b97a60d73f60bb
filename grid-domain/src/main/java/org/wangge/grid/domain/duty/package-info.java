/**
 * Who is on duty by a roster at an instant, and why.
 *
 * <p>Start with {@link org.wangge.grid.domain.duty.Duty#of}; {@link
 * org.wangge.grid.domain.duty.DutyReason} says whose turn it is.
 */
@NullMarked
package org.wangge.grid.domain.duty;

import org.jspecify.annotations.NullMarked;
