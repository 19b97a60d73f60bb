/**
 * A whole country in memory: every division down to the townships, villages by the published
 * counts, two grids a village, four posts a grid.
 *
 * <p>Start with {@link org.wangge.grid.examples.benchmark.country.Country}, which loads and asks it
 * once, and {@link org.wangge.grid.examples.benchmark.country.Incumbents}, which asks one province
 * with JMH.
 */
@NullMarked
package org.wangge.grid.examples.benchmark.country;

import org.jspecify.annotations.NullMarked;
