/**
 * What the commands show, as lines of text: findings, decisions, incumbents, score sheets, failed
 * scenarios, deadlines, readings of a wording, a year of a calendar.
 *
 * <p>Start with {@link org.wangge.grid.examples.view.Names}, which knows the titles of a plan, and
 * {@link org.wangge.grid.examples.view.DecisionLines}, {@link
 * org.wangge.grid.examples.view.FindingLines}, {@link org.wangge.grid.examples.view.ScenarioLines}
 * and {@link org.wangge.grid.examples.view.YearLines}.
 */
@NullMarked
package org.wangge.grid.examples.view;

import org.jspecify.annotations.NullMarked;
