/**
 * Rules as a diagram that asks each fact at most once, whatever the number of rules. Internal: not
 * exported.
 *
 * <p>Start with {@link org.wangge.grid.rules.diagram.Diagram}, {@link
 * org.wangge.grid.rules.diagram.DiagramBuilder} and {@link
 * org.wangge.grid.rules.diagram.FewestFacts}.
 */
@NullMarked
package org.wangge.grid.rules.diagram;

import org.jspecify.annotations.NullMarked;
