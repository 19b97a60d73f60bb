/**
 * Scenarios: what a plan should do in a case, written as data and run against the plan.
 *
 * <p>Start with {@link org.wangge.grid.sdk.scenario.ScenarioDocument}, {@link
 * org.wangge.grid.sdk.scenario.ScenarioRunner} and {@link
 * org.wangge.grid.sdk.scenario.ScenarioResult}.
 */
@NullMarked
package org.wangge.grid.sdk.scenario;

import org.jspecify.annotations.NullMarked;
