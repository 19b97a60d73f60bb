/** The nouns of grid management: organisation, posts, cases, calendars, findings and reasons. */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    depluralize = true,
    depluralizeDictionary = {"criterion:criteria", "category:categories"},
    allowedClasspathAnnotations = {org.immutables.value.Generated.class})
package org.wangge.grid.domain;

import org.immutables.value.Value;
