package org.wangge.grid.rules.diagram;

import org.wangge.grid.rules.space.Box;

/**
 * A box of a row. A row with an "or" has several.
 *
 * @param row the row, from 0
 * @param rank rows of a lower rank come first; those of one rank count together
 * @param box where the row holds
 */
public record Rule(int row, int rank, Box box) {}
