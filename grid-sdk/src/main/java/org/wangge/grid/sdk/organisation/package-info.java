/**
 * From an organisation file to the facts of a staffing.
 *
 * <p>Start with {@link org.wangge.grid.sdk.organisation.OrganisationAssembler}; {@link
 * org.wangge.grid.sdk.organisation.StaffingChange} changes an organisation by wire records.
 */
@NullMarked
package org.wangge.grid.sdk.organisation;

import org.jspecify.annotations.NullMarked;
