package org.wangge.grid.rules.deadline;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.wangge.grid.domain.calendar.DayStatus;
import org.wangge.grid.domain.calendar.Notice;
import org.wangge.grid.domain.explain.Text;

/** How the reasons of a deadline write days, moments and lengths of time. */
final class Wording {

  // Names of our own: those of the JDK differ from one version of its locale data to the next.
  private static final String[] ZH = {"周一", "周二", "周三", "周四", "周五", "周六", "周日"};
  private static final String[] EN = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

  private Wording() {}

  static Text day(LocalDate day) {
    int weekday = day.getDayOfWeek().getValue() - 1;
    return Text.of(day + "（" + ZH[weekday] + "）", EN[weekday] + " " + day);
  }

  static Text days(LocalDate first, LocalDate last) {
    return first.equals(last)
        ? day(first)
        : Text.format("%s至%s", "%s to %s", day(first), day(last));
  }

  static Text moment(OffsetDateTime moment) {
    return Text.format("%s%s", "%s %s", day(moment.toLocalDate()), moment.toLocalTime());
  }

  static Text status(DayStatus status) {
    return status
        .notice()
        .map(Notice::title)
        .map(title -> Text.format("%s（《%s》）", "%s (%s)", status.text(), title))
        .orElse(status.text());
  }

  static Text length(Duration length) {
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    append(zh, en, length.toHours(), "小时", "h");
    append(zh, en, length.toMinutesPart(), "分钟", "min");
    BigDecimal seconds =
        BigDecimal.valueOf(length.toSecondsPart())
            .add(BigDecimal.valueOf(length.toNanosPart(), 9))
            .stripTrailingZeros();
    if (seconds.signum() > 0) {
      zh.append(seconds.toPlainString()).append("秒");
      en.append(en.isEmpty() ? "" : " ").append(seconds.toPlainString()).append(" s");
    }
    return Text.of(zh.toString(), en.toString());
  }

  private static void append(
      StringBuilder zh, StringBuilder en, long amount, String zhUnit, String enUnit) {
    if (amount > 0) {
      zh.append(amount).append(zhUnit);
      en.append(en.isEmpty() ? "" : " ").append(amount).append(" ").append(enUnit);
    }
  }
}
