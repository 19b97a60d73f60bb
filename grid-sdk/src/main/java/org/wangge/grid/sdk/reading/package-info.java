/**
 * What the readers of all files share: {@link org.wangge.grid.sdk.reading.PartLog} collects what is
 * wrong with one part, {@link org.wangge.grid.sdk.reading.Moments} reads days and instants.
 */
@NullMarked
package org.wangge.grid.sdk.reading;

import org.jspecify.annotations.NullMarked;
