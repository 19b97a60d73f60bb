/**
 * Posts, who holds them, who stands in: AB cover, absences, incumbents.
 *
 * <p>Start with {@link org.wangge.grid.domain.post.Staffing}, {@link
 * org.wangge.grid.domain.post.PostType}, {@link org.wangge.grid.domain.post.Post} and {@link
 * org.wangge.grid.domain.post.Incumbency}.
 */
@NullMarked
package org.wangge.grid.domain.post;

import org.jspecify.annotations.NullMarked;
