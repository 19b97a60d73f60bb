/**
 * The wire records of an organisation file; start with {@link
 * org.wangge.grid.sdk.document.organisation.OrganisationDocument}.
 */
@NullMarked
package org.wangge.grid.sdk.document.organisation;

import org.jspecify.annotations.NullMarked;
