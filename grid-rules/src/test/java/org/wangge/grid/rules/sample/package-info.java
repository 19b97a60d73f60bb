/** A small community with its routing rules that the tests of this module share. */
@NullMarked
package org.wangge.grid.rules.sample;

import org.jspecify.annotations.NullMarked;
