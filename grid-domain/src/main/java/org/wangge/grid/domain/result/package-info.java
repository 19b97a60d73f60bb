/**
 * What a check answers: a value, or all the faults found, each with its place and a way out.
 *
 * <p>Start with {@link org.wangge.grid.domain.result.Result} and {@link
 * org.wangge.grid.domain.result.Finding}.
 */
@NullMarked
package org.wangge.grid.domain.result;

import org.jspecify.annotations.NullMarked;
