/** Score sheets: exact points, criteria, schemes, assessment and its breakdown. */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    depluralize = true,
    depluralizeDictionary = {"criterion:criteria", "category:categories"},
    allowedClasspathAnnotations = {org.immutables.value.Generated.class})
package org.wangge.grid.scoring;

import org.immutables.value.Value;
