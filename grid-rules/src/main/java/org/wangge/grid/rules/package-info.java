/** The rules of a plan: conditions, tables, routing, deadlines, norms. */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    depluralize = true,
    depluralizeDictionary = {"criterion:criteria", "category:categories"},
    allowedClasspathAnnotations = {org.immutables.value.Generated.class})
package org.wangge.grid.rules;

import org.immutables.value.Value;
