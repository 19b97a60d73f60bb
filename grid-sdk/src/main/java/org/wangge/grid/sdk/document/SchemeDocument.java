package org.wangge.grid.sdk.document;

import java.util.Map;
import java.util.Optional;

/**
 * A score sheet.
 *
 * @param title its name
 * @param assesses the type of post assessed
 * @param period {@code month}, {@code quarter} or {@code year}
 * @param total the full marks
 * @param criteria its lines
 * @param grades its grades, best first
 * @param round how the sum is rounded, for example {@code 2 half-up}
 * @param clause the clause it comes from
 */
public record SchemeDocument(
    TextDocument title,
    String assesses,
    String period,
    String total,
    Map<String, CriterionDocument> criteria,
    Map<String, GradeDocument> grades,
    Optional<String> round,
    String clause) {

  /**
   * A grade.
   *
   * @param title its name
   * @param from its lower bound, which belongs to it
   */
  public record GradeDocument(TextDocument title, String from) {}
}
