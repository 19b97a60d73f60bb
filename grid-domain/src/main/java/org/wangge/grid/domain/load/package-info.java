/**
 * What a person carries: posts, grids, households, open cases.
 *
 * <p>Start with {@link org.wangge.grid.domain.load.Loads}; {@link org.wangge.grid.domain.load.Load}
 * is that of one person.
 */
@NullMarked
package org.wangge.grid.domain.load;

import org.jspecify.annotations.NullMarked;
