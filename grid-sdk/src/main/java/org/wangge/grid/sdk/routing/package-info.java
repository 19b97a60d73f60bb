/**
 * What a plan file says around its routing tables, read as rules.
 *
 * <p>Start with {@link org.wangge.grid.sdk.routing.StepAssembler} and {@link
 * org.wangge.grid.sdk.routing.LikenessAssembler}.
 */
@NullMarked
package org.wangge.grid.sdk.routing;

import org.jspecify.annotations.NullMarked;
