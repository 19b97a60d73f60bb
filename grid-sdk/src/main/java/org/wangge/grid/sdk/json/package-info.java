/**
 * Untrusted text in, records and findings out; and findings written as JSON.
 *
 * <p>The way of a file: {@link org.wangge.grid.sdk.json.DocumentText} (a name and a text) → {@link
 * org.wangge.grid.sdk.json.DocumentReader} (trees with lines, within {@link
 * org.wangge.grid.sdk.json.ReadingLimits}) → {@link org.wangge.grid.sdk.json.RecordReader} (wire
 * records). Later checks name a path only; {@link org.wangge.grid.sdk.json.SourceMap} adds file and
 * line. {@link org.wangge.grid.sdk.json.FindingsJson} writes what was found.
 */
@NullMarked
package org.wangge.grid.sdk.json;

import org.jspecify.annotations.NullMarked;
