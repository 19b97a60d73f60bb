/**
 * The commands that ask the routing and the tables of a plan: {@code route}, {@code table}, {@code
 * table-diff}.
 *
 * <p>Start with {@link org.wangge.grid.examples.routing.RouteCommand}, {@link
 * org.wangge.grid.examples.routing.TableCommand} and {@link
 * org.wangge.grid.examples.routing.TableDiffCommand}.
 */
@NullMarked
package org.wangge.grid.examples.routing;

import org.jspecify.annotations.NullMarked;
