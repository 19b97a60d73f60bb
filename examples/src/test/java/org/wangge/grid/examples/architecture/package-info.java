/**
 * The architecture as tests: what may lean on what, what may be called, how large things grow.
 *
 * <p>Start with {@link org.wangge.grid.examples.architecture.ModuleArchitectureTest}. Every rule
 * runs over all modules and over the fixtures, which break it.
 */
@NullMarked
package org.wangge.grid.examples.architecture;

import org.jspecify.annotations.NullMarked;
