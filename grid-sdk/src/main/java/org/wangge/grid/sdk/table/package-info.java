/**
 * Facts, conditions and rows of tables as a plan writes them.
 *
 * <p>Start with {@link org.wangge.grid.sdk.table.ConditionReader}, {@link
 * org.wangge.grid.sdk.table.DomainReader} and {@link org.wangge.grid.sdk.table.RowReader}.
 */
@NullMarked
package org.wangge.grid.sdk.table;

import org.jspecify.annotations.NullMarked;
