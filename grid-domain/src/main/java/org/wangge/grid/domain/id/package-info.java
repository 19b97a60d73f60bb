/**
 * What an id may look like, said once for all id types.
 *
 * <p>Start with {@link org.wangge.grid.domain.id.IdForm}.
 */
@NullMarked
package org.wangge.grid.domain.id;

import org.jspecify.annotations.NullMarked;
