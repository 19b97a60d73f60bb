/**
 * Whom a post obeys: the superior post, and by a double line of command the sending unit too. Start
 * with {@link org.wangge.grid.domain.command.Superiors}.
 */
@NullMarked
package org.wangge.grid.domain.command;

import org.jspecify.annotations.NullMarked;
