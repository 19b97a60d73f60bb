/**
 * Working days and working time, the library beside other ways of reckoning them.
 *
 * <p>Start with {@link org.wangge.grid.examples.benchmark.Benchmarks}, {@link
 * org.wangge.grid.examples.benchmark.WorkingDays} and {@link
 * org.wangge.grid.examples.benchmark.WorkingTime}.
 */
@NullMarked
package org.wangge.grid.examples.benchmark;

import org.jspecify.annotations.NullMarked;
