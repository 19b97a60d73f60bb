/**
 * Reorganisations as files: {@code changes/*.yaml} of a plan folder.
 *
 * <p>Start with {@link org.wangge.grid.sdk.reorganisation.ChangeFile}, which reads one, and {@link
 * org.wangge.grid.sdk.reorganisation.ChangeFolder}, which does all of a folder on an organisation.
 */
@NullMarked
package org.wangge.grid.sdk.reorganisation;

import org.jspecify.annotations.NullMarked;
