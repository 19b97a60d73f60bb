/**
 * The posts that a plan sets up: types, posts, AB pairs, appointments and absences.
 *
 * <p>Start with {@link org.wangge.grid.domain.post.PostType} and {@link
 * org.wangge.grid.domain.post.Post}; who acts for a post is the business of the package staffing.
 */
@NullMarked
package org.wangge.grid.domain.post;

import org.jspecify.annotations.NullMarked;
