/**
 * A plan as typed values, and its check.
 *
 * <p>Start with {@link org.wangge.grid.sdk.plan.Plan}, {@link org.wangge.grid.sdk.plan.PlanCheck}
 * and {@link org.wangge.grid.sdk.plan.CheckedPlan}.
 */
@NullMarked
package org.wangge.grid.sdk.plan;

import org.jspecify.annotations.NullMarked;
