/** A small community that the tests of this module share. */
@NullMarked
package org.wangge.grid.domain.sample;

import org.jspecify.annotations.NullMarked;
