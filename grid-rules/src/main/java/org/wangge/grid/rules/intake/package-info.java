/**
 * Reports that come in through several channels: the same case again, or a new one that may be like
 * another.
 *
 * <p>Start with {@link org.wangge.grid.rules.intake.Intake}, {@link
 * org.wangge.grid.rules.intake.Arrival} and {@link org.wangge.grid.rules.intake.Likeness}.
 */
@NullMarked
package org.wangge.grid.rules.intake;

import org.jspecify.annotations.NullMarked;
