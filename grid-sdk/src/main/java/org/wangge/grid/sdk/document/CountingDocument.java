package org.wangge.grid.sdk.document;

import java.util.List;
import java.util.Optional;

/**
 * A way of counting of the plan's own. What is not said is as the Civil Code has it.
 *
 * @param title its name
 * @param source the law or the practice it comes from
 * @param units the units it defines, for example {@code working-days}
 * @param firstDay whether the day of the start is counted
 * @param hoursFrom when hours begin
 * @param onRestDay what becomes of a start on a rest day
 * @param beforeOpening what becomes of a start before opening
 * @param afterClose what becomes of a start after the close
 * @param workingDays whether working days are dates or roll
 * @param daysAsWorkingDays the amounts of days that are working days, for example {@code 2,3,5,7}
 * @param end when the last day ends
 * @param lastDay what a last day does that is a rest day
 */
public record CountingDocument(
    TextDocument title,
    TextDocument source,
    List<String> units,
    Optional<String> firstDay,
    Optional<String> hoursFrom,
    Optional<String> onRestDay,
    Optional<String> beforeOpening,
    Optional<String> afterClose,
    Optional<String> workingDays,
    Optional<String> daysAsWorkingDays,
    Optional<String> end,
    Optional<String> lastDay) {}
