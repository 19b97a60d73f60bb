/**
 * A reorganisation as one planned change: what it moves, what it would leave behind, and where each
 * old code leads afterwards.
 *
 * <p>Start with {@link org.wangge.grid.domain.reorganisation.Reorganisation}, {@link
 * org.wangge.grid.domain.reorganisation.Step}, {@link
 * org.wangge.grid.domain.reorganisation.Preview} and {@link
 * org.wangge.grid.domain.reorganisation.History}.
 */
@NullMarked
package org.wangge.grid.domain.reorganisation;

import org.jspecify.annotations.NullMarked;
