/**
 * The commands that show and change an organisation: {@code org}, {@code who}, {@code reorganise},
 * {@code import}, {@code export}.
 */
@NullMarked
package org.wangge.grid.examples.organisation;

import org.jspecify.annotations.NullMarked;
