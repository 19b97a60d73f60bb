/**
 * The front door: a jurisdiction loaded from plan files, ready to route, time, assess and explain.
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    depluralize = true,
    depluralizeDictionary = {"criterion:criteria", "category:categories"},
    allowedClasspathAnnotations = {org.immutables.value.Generated.class})
package org.wangge.grid.sdk;

import org.immutables.value.Value;
