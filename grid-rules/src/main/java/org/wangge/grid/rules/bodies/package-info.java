/**
 * Whom a rule means: from the party that it names to the posts.
 *
 * <p>Start with {@link org.wangge.grid.rules.bodies.BodyRules}, {@link
 * org.wangge.grid.rules.bodies.PartyFinder} and {@link org.wangge.grid.rules.bodies.BodyReason}.
 */
@NullMarked
package org.wangge.grid.rules.bodies;

import org.jspecify.annotations.NullMarked;
