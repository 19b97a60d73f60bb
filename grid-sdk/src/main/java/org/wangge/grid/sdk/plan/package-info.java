/**
 * From wire records to a plan, from a plan to a checked plan, from files to an organisation.
 *
 * <p>Start with {@link org.wangge.grid.sdk.plan.Plan}, {@link org.wangge.grid.sdk.plan.CheckedPlan}
 * and {@link org.wangge.grid.sdk.plan.PlanFolder}.
 */
@NullMarked
package org.wangge.grid.sdk.plan;

import org.jspecify.annotations.NullMarked;
