/**
 * Organisations as tables, what a new import would change, and organisation files written anew.
 *
 * <p>The way of an import: {@link org.wangge.grid.sdk.exchange.ImportTables} (a folder of CSV
 * files) → {@link org.wangge.grid.sdk.exchange.OrganisationImport} (the tables laid over the
 * organisation that is known) → {@link org.wangge.grid.sdk.exchange.OrganisationDiff} (what
 * changes). {@link org.wangge.grid.sdk.exchange.TableWriter} gives the first tables, {@link
 * org.wangge.grid.sdk.exchange.YamlText} the new organisation file. Nothing here writes a file.
 */
@NullMarked
package org.wangge.grid.sdk.exchange;

import org.jspecify.annotations.NullMarked;
