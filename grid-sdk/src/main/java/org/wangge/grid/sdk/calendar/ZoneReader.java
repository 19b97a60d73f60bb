package org.wangge.grid.sdk.calendar;

import com.google.common.collect.ImmutableSortedSet;
import java.time.ZoneId;
import java.util.Optional;
import org.wangge.grid.domain.calendar.ChinaStatutoryCalendar;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;

/** Reads the zone of a calendar: a named one, whose changes of the clocks are known. */
final class ZoneReader {

  private static final Place ZONE = Place.at("zone");
  private static final Text WAY_OUT =
      Text.of(
          "请写时区名称，如Asia/Shanghai；偏移量不知道何时拨动时钟。",
          "Name the zone, such as Asia/Shanghai; an offset does not know when clocks change.");

  private ZoneReader() {}

  static Optional<ZoneId> read(String name, CalendarLog log) {
    if (isOffset(name)) {
      log.add(
          Finding.error(
              "bad-zone",
              ZONE,
              Text.format(
                  "“%s”是偏移量，不是时区", "'%s' is an offset, not a zone", CalendarLog.shown(name)),
              WAY_OUT));
      return Optional.empty();
    }
    // Sorted: the JDK's own set has no order.
    ImmutableSortedSet<String> names = ImmutableSortedSet.copyOf(ZoneId.getAvailableZoneIds());
    if (!names.contains(name)) {
      log.add(
          Finding.error(
              "bad-zone",
              ZONE,
              Text.format("没有名为“%s”的时区", "There is no zone '%s'", CalendarLog.shown(name)),
              NearestName.among(name, names)
                  .map(near -> Text.format("是否指“%s”？", "Did you mean '%s'?", near))
                  .orElse(WAY_OUT)));
      return Optional.empty();
    }
    return Optional.of(ZoneId.of(name));
  }

  /** {@code +08:00}, {@code UTC+8}, {@code Z}; and {@code Etc/GMT+8}, which is -08:00. */
  private static boolean isOffset(String name) {
    boolean sign = name.indexOf('+') >= 0 || name.startsWith("-");
    boolean fixed = name.startsWith("Etc/") || name.startsWith("GMT") || name.startsWith("UT");
    return sign || name.equals("Z") || (fixed && name.indexOf('-') >= 0);
  }

  static Finding missing() {
    return Finding.error(
        "missing-key",
        ZONE,
        Text.format("缺少“%s”", "The key '%s' is missing", "zone"),
        Text.of("补上时区名称，如Asia/Shanghai", "Add the zone, such as Asia/Shanghai"));
  }

  static Finding notOfBase(ZoneId zone) {
    return Finding.error(
        "zone-not-of-base",
        ZONE,
        Text.format(
            "国家法定日历按%s计日，此处写的是%s",
            "China's statutory days are counted in %s, and this says %s",
            ChinaStatutoryCalendar.ZONE,
            zone),
        Text.of("请删去 zone，或改用 base: none。", "Leave out zone, or take base: none."));
  }
}
