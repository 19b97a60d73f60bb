/**
 * From files to a checked plan and a staffed organisation: text, wire record, typed value, check.
 *
 * <p>Start with {@link org.wangge.grid.sdk.load.PlanFolder}; {@link
 * org.wangge.grid.sdk.organisation.StaffingChange} changes an organisation by wire records.
 */
@NullMarked
package org.wangge.grid.sdk.load;

import org.jspecify.annotations.NullMarked;
