/**
 * Plain terminal output in Chinese and English: UTF-8, line feeds, columns that line up.
 *
 * <p>Start with {@link org.wangge.grid.examples.terminal.Terminal}; {@link
 * org.wangge.grid.examples.terminal.Columns}, {@link org.wangge.grid.examples.terminal.Table} and
 * {@link org.wangge.grid.examples.terminal.Tree} lay out lines, {@link
 * org.wangge.grid.examples.terminal.Style} colours them, {@link
 * org.wangge.grid.examples.terminal.TerminalLanguage} is the option {@code --lang}.
 */
@NullMarked
package org.wangge.grid.examples.terminal;

import org.jspecify.annotations.NullMarked;
