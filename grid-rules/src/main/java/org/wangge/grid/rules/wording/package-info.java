/**
 * Terms as published plans word them, read into terms that can be counted.
 *
 * <p>Start with {@link org.wangge.grid.rules.wording.PublishedWording}, {@link
 * org.wangge.grid.rules.wording.Reading} and {@link org.wangge.grid.rules.wording.Choice}.
 */
@NullMarked
package org.wangge.grid.rules.wording;

import org.jspecify.annotations.NullMarked;
