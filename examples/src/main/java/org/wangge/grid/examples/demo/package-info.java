/**
 * The demo: a packaged plan shown at work, one screen a topic.
 *
 * <p>Start with {@link org.wangge.grid.examples.demo.Demo}; {@link
 * org.wangge.grid.examples.demo.PackagedPlan} opens the plan inside the jar.
 */
@NullMarked
package org.wangge.grid.examples.demo;

import org.jspecify.annotations.NullMarked;
