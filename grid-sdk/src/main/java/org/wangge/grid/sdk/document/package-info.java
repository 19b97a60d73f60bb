/**
 * Wire records: plans and organisations exactly as their files write them.
 *
 * <p>Every component is a key of the file in kebab-case; nothing is checked here but the shape.
 * Start with {@link org.wangge.grid.sdk.document.PlanDocument} and {@link
 * org.wangge.grid.sdk.document.organisation.OrganisationDocument}.
 */
@NullMarked
package org.wangge.grid.sdk.document;

import org.jspecify.annotations.NullMarked;
