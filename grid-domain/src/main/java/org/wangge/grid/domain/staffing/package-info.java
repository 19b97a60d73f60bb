/**
 * The posts of an organisation with those who hold them: who acts for a post at an instant, and
 * why.
 *
 * <p>Start with {@link org.wangge.grid.domain.staffing.StaffingFacts}, {@link
 * org.wangge.grid.domain.staffing.Staffing} and {@link org.wangge.grid.domain.staffing.Incumbency}.
 */
@NullMarked
package org.wangge.grid.domain.staffing;

import org.jspecify.annotations.NullMarked;
