/**
 * Tables as text: separated by comma, semicolon or tab, with or without quotes.
 *
 * <p>Start with {@link org.wangge.grid.sdk.csv.CsvReader}, which gives a {@link
 * org.wangge.grid.sdk.csv.CsvTable} whose cells know their lines; {@link
 * org.wangge.grid.sdk.csv.CsvWriter} writes what it reads. Nothing here knows what a column means.
 */
@NullMarked
package org.wangge.grid.sdk.csv;

import org.jspecify.annotations.NullMarked;
