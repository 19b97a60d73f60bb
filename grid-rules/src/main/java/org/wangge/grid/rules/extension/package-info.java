/**
 * Requests for more time, decided by the rule of a term and the ledger of its clock.
 *
 * <p>Start with {@link org.wangge.grid.rules.extension.ExtensionAnswer} and {@link
 * org.wangge.grid.rules.extension.ExtensionReason}.
 */
@NullMarked
package org.wangge.grid.rules.extension;

import org.jspecify.annotations.NullMarked;
