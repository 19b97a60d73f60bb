/**
 * Decision tables: rows with a condition, an output and a clause; made ready, decided, proven,
 * compared.
 *
 * <p>Start with {@link org.wangge.grid.rules.table.DecisionTable}, {@link
 * org.wangge.grid.rules.table.CompiledTable}, {@link org.wangge.grid.rules.table.Decided}, {@link
 * org.wangge.grid.rules.table.TableProof} and {@link org.wangge.grid.rules.table.TableDiff}.
 */
@NullMarked
package org.wangge.grid.rules.table;

import org.jspecify.annotations.NullMarked;
