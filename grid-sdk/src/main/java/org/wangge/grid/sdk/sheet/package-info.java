/**
 * Tables of a plan as spreadsheets: one row a rule, both ways.
 *
 * <p>Start with {@link org.wangge.grid.sdk.sheet.TableSheet}; {@link
 * org.wangge.grid.sdk.sheet.SheetFiles} puts the sheets that a plan names in their places.
 */
@NullMarked
package org.wangge.grid.sdk.sheet;

import org.jspecify.annotations.NullMarked;
