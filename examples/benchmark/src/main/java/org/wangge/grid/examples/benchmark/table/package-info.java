/**
 * Decision tables of 60 to 6,000 rows, the library beside other ways of deciding them.
 *
 * <p>Start with {@link org.wangge.grid.examples.benchmark.table.TableDecisions}, which times single
 * decisions with JMH, and {@link org.wangge.grid.examples.benchmark.table.TableCost}, which prints
 * what it costs to compile the largest table and to keep it.
 */
@NullMarked
package org.wangge.grid.examples.benchmark.table;

import org.jspecify.annotations.NullMarked;
