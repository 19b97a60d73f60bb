package org.wangge.grid.sdk.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.wangge.grid.domain.result.Finding;

/**
 * What reading a text gave: its documents, and what was found on the way.
 *
 * <p>Rules: (1) after a fault that hides a part of the text (syntax, size, depth, alias, tag) there
 * are no documents; (2) after a fault that does not (a duplicate key, of which the first is kept; a
 * scalar too long) there are, so that their records can be checked too and all findings be shown at
 * once. {@link RecordReader} heeds both. Immutable.
 *
 * @param source the file's name
 * @param list the documents, first to last
 * @param findings what was found, in source order
 */
public record Documents(String source, List<Document> list, List<Finding> findings) {

  /** Copies the lists. */
  public Documents {
    list = ImmutableList.copyOf(list);
    findings = ImmutableList.copyOf(findings);
  }
}
