/**
 * The command line {@code grid}: an example of embedding, and the tool of whoever writes plans.
 *
 * <p>Start with {@link org.wangge.grid.examples.GridCommand} and {@link
 * org.wangge.grid.examples.terminal.ExitCode}; what they print goes through {@link
 * org.wangge.grid.examples.terminal.Terminal}.
 */
@NullMarked
package org.wangge.grid.examples;

import org.jspecify.annotations.NullMarked;
