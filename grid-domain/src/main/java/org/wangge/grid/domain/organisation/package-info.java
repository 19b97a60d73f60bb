/**
 * Grids and units: how a place is divided and who takes which grid.
 *
 * <p>Start with {@link org.wangge.grid.domain.organisation.Organisation}, {@link
 * org.wangge.grid.domain.organisation.Grid}, {@link org.wangge.grid.domain.organisation.Unit} and
 * {@link org.wangge.grid.domain.organisation.Ladder}.
 */
@NullMarked
package org.wangge.grid.domain.organisation;

import org.jspecify.annotations.NullMarked;
