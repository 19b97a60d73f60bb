/**
 * Who leads a matter, who helps, who is told, which clocks run, and why.
 *
 * <p>Start with {@link org.wangge.grid.rules.routing.Router}, {@link
 * org.wangge.grid.rules.routing.RoutingRules} and {@link org.wangge.grid.rules.routing.Route}.
 */
@NullMarked
package org.wangge.grid.rules.routing;

import org.jspecify.annotations.NullMarked;
