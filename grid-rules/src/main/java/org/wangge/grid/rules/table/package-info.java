/**
 * Decision tables: rows with a condition, an output and a clause; evaluated and checked.
 *
 * <p>Start with {@link org.wangge.grid.rules.table.DecisionTable}, {@link
 * org.wangge.grid.rules.table.Row} and {@link org.wangge.grid.rules.table.TableCheck}.
 */
@NullMarked
package org.wangge.grid.rules.table;

import org.jspecify.annotations.NullMarked;
