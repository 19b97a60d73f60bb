/**
 * Code schemes: how official codes of places are made up, what a code says and which is free.
 *
 * <p>Start with {@link org.wangge.grid.domain.code.CodeScheme}, {@link
 * org.wangge.grid.domain.code.CodeSchemes}, {@link org.wangge.grid.domain.code.CodeReading} and
 * {@link org.wangge.grid.domain.code.CodeCheck}.
 */
@NullMarked
package org.wangge.grid.domain.code;

import org.jspecify.annotations.NullMarked;
