/**
 * What a plan declares about the facts of its cases.
 *
 * <p>Start with {@link org.wangge.grid.rules.facts.HostFact}, {@link
 * org.wangge.grid.rules.facts.CaseDomains} and {@link org.wangge.grid.rules.facts.GivenFact}.
 */
@NullMarked
package org.wangge.grid.rules.facts;

import org.jspecify.annotations.NullMarked;
