package org.wangge.grid.examples.view;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wangge.grid.domain.calendar.Notice;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.examples.terminal.Terminal;

/** The holidays of a year, one a paragraph, then the notices they rest on. */
record HolidayLines(Dates dates, int year) {

  List<String> lines(WorkCalendar calendar) {
    List<Holidays> holidays = Holidays.of(calendar, year);
    List<Notice> notices =
        holidays.stream()
            .flatMap(holiday -> holiday.notice().stream())
            .distinct()
            .collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    if (holidays.isEmpty()) {
      lines.add("  " + dates.say("没有节假日安排", "no holidays"));
    }
    for (Holidays holiday : holidays) {
      lines.addAll(Hanging.lines("  ", holiday(holiday, notices), Terminal.WIDTH));
    }
    for (int i = 0; i < notices.size(); i++) {
      lines.addAll(notice("[" + (i + 1) + "] ", notices.get(i)));
    }
    return lines.build();
  }

  private String holiday(Holidays holiday, List<Notice> notices) {
    List<LocalDate> off = holiday.off();
    List<String> parts = new ArrayList<>();
    if (!off.isEmpty()) {
      Text days = Text.of(off.size() + "天", off.size() + (off.size() == 1 ? " day" : " days"));
      parts.add(dates.say("%s放假，共%s", "off %s, %s", ranges(off), days));
    }
    if (!holiday.worked().isEmpty()) {
      parts.add(dates.say("%s上班", "worked %s", ranges(holiday.worked())));
    }
    String number =
        holiday.notice().map(notice -> " [" + (notices.indexOf(notice) + 1) + "]").orElse("");
    String whole = String.join(dates.say("；", "; "), parts);
    return dates.say("%s：%s%s", "%s: %s%s", holiday.name(), whole, number);
  }

  /** Dates in a row as from and to. */
  private Text ranges(List<LocalDate> days) {
    List<String> ranges = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < days.size(); i++) {
      boolean last = i == days.size() - 1 || !days.get(i).plusDays(1).equals(days.get(i + 1));
      if (last) {
        String first = dates.day(days.get(from), year);
        String to = dates.day(days.get(i), year);
        ranges.add(from == i ? first : dates.say("%s至%s", "%s to %s", first, to));
        from = i + 1;
      }
    }
    return Text.list(ranges);
  }

  private List<String> notice(String number, Notice notice) {
    String dated = notice.dated().map(date -> date + " ").orElse("");
    return ImmutableList.<String>builder()
        .addAll(
            Hanging.lines(number, dated + dates.say("《%s》", "%s", notice.title()), Terminal.WIDTH))
        // An address is not broken, so that it can be taken as it stands.
        .add("    " + notice.address())
        .build();
  }
}
