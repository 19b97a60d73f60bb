/**
 * Lists of millions of things found by id and by group, in a few arrays. Not exported: the inside
 * of the organisation and the staffing.
 *
 * <p>Start with {@link org.wangge.grid.domain.index.Positions} and {@link
 * org.wangge.grid.domain.index.Groups}.
 */
@NullMarked
package org.wangge.grid.domain.index;

import org.jspecify.annotations.NullMarked;
