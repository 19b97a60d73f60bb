package org.wangge.grid.sdk.calendar;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.sdk.json.Document;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.json.ReadingLimits;

/**
 * Reads a calendar from a file, or from the calendar part of a plan; both have the same keys.
 *
 * <p>Rules: (1) {@code base: cn} starts from China's statutory days, {@code base: none} from the
 * week alone; (2) days of the place go before days of an iCalendar file, those before the base; (3)
 * an iCalendar file gives days only as the calendar that names it says: it does not know itself
 * which of its events are days off; (4) files are named from the folder of the file that names
 * them, and none outside that folder is read. Example: {@code {base: cn, office-hours:
 * "08:00-12:00,14:00-18:00", days: {2026-03-03: {off: {zh: 集市日, en: market day}}}}} rests on
 * Tuesday 2026-03-03. All keys and findings: {@code doc/plan-format.md}.
 */
public final class CalendarFile {

  private CalendarFile() {}

  /**
   * Reads a calendar file with the standard limits.
   *
   * @param file a YAML or JSON file; an iCalendar file alone is refused ({@code ical-alone})
   * @return the calendar, or all findings
   * @throws IOException if the file, or one it names, cannot be read
   */
  public static Result<WorkCalendar> read(Path file) throws IOException {
    return read(file, ReadingLimits.standard());
  }

  /**
   * Reads a calendar file.
   *
   * @param file a YAML or JSON file
   * @param limits how much is taken of each file
   * @return the calendar, or all findings
   * @throws IOException if the file, or one it names, cannot be read
   */
  public static Result<WorkCalendar> read(Path file, ReadingLimits limits) throws IOException {
    Path absolute = file.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    Path root = parent == null ? absolute : parent;
    return read(absolute, new CalendarFolder(root, root), limits);
  }

  /**
   * Reads the calendar part of a plan.
   *
   * @param written the keys of a calendar, or the name of a calendar file
   * @param folder the plan's folder
   * @param limits how much is taken of each file
   * @return the calendar, or all findings; those of the plan have paths from {@code calendar} on
   * @throws IOException if a named file cannot be read
   */
  public static Result<WorkCalendar> ofPlan(Node written, Path folder, ReadingLimits limits)
      throws IOException {
    CalendarFolder files = new CalendarFolder(folder, folder);
    if (written instanceof Node.ScalarNode name && !name.isNull()) {
      CalendarLog log = new CalendarLog(limits.maxFindings());
      Optional<Path> file = files.find(name.text(), Place.at("calendar"), log);
      return file.isPresent()
          ? read(file.get(), files, limits)
          : new Result.Refused<>(log.findings());
    }
    Result<WorkCalendar> calendar =
        new CalendarReader(files, limits).read(new Document("", written));
    List<Finding> findings =
        calendar.findings().stream()
            .map(CalendarFile::inPlan)
            .collect(ImmutableList.toImmutableList());
    return calendar instanceof Result.Passed<WorkCalendar> passed
        ? new Result.Passed<>(passed.value(), findings)
        : new Result.Refused<>(findings);
  }

  private static Finding inPlan(Finding finding) {
    Place place = finding.place();
    String path = place.path().isEmpty() ? "calendar" : "calendar/" + place.path();
    return place.source().isEmpty() ? finding.at(new Place("", place.line(), path)) : finding;
  }

  private static Result<WorkCalendar> read(Path file, CalendarFolder files, ReadingLimits limits)
      throws IOException {
    String name = files.nameOf(file);
    return name.toLowerCase(Locale.ROOT).endsWith(".ics")
        ? new Result.Refused<>(ImmutableList.of(icalAlone(name)))
        : new CalendarReader(files.of(file), limits).read(file, name);
  }

  private static Finding icalAlone(String name) {
    return Finding.error(
        "ical-alone",
        new Place(name, 1, ""),
        Text.format(
            "iCalendar文件%s本身没有说明哪些事件是休息日，也没有办公时间",
            "The iCalendar file %s does not say which events are days off, nor any hours", name),
        Text.format(
            "请写一个日历文件，在其中用 ical: {file: %s, off: [...], worked: [...]} 引用它。",
            "Write a calendar file that names it: ical: {file: %s, off: [...], worked: [...]}",
            name));
  }
}
