/**
 * Running terms as ledgers: what was recorded of a clock, and the end that follows from it.
 *
 * <p>Start with {@link org.wangge.grid.rules.ledger.Ledger}, {@link
 * org.wangge.grid.rules.ledger.ClockEntry}, {@link org.wangge.grid.rules.ledger.Clock}, {@link
 * org.wangge.grid.rules.ledger.Round} and {@link org.wangge.grid.rules.ledger.Recomputation}.
 */
@NullMarked
package org.wangge.grid.rules.ledger;

import org.jspecify.annotations.NullMarked;
