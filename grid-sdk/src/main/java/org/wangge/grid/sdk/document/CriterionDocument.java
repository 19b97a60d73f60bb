package org.wangge.grid.sdk.document;

import java.util.Optional;

/**
 * A line of a score sheet: one of rate, deduct with per, scale with out-of.
 *
 * @param title its name
 * @param points the full marks
 * @param rate the ratio that earns them
 * @param deduct the points taken off each time
 * @param per what is counted for the deduction
 * @param scale the mean that earns them
 * @param outOf the best mark of that mean
 * @param whenNone what follows where nothing can be measured: {@code full}, {@code zero} or {@code
 *     excluded}
 * @param round how the line is rounded
 * @param clause the clause it comes from
 */
public record CriterionDocument(
    TextDocument title,
    String points,
    Optional<String> rate,
    Optional<String> deduct,
    Optional<String> per,
    Optional<String> scale,
    Optional<String> outOf,
    Optional<String> whenNone,
    Optional<String> round,
    String clause) {}
