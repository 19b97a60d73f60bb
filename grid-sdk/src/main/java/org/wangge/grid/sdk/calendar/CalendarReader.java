package org.wangge.grid.sdk.calendar;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.calendar.OfficeCalendar;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.sdk.document.CalendarDocument;
import org.wangge.grid.sdk.json.Document;
import org.wangge.grid.sdk.json.DocumentReader;
import org.wangge.grid.sdk.json.DocumentText;
import org.wangge.grid.sdk.json.Documents;
import org.wangge.grid.sdk.json.ReadingLimits;
import org.wangge.grid.sdk.json.RecordReader;

/** From text to calendar; a misspelt key does not hide what is wrong with the rest. */
final class CalendarReader {

  private final CalendarFolder files;
  private final ReadingLimits limits;
  private final RecordReader records;

  CalendarReader(CalendarFolder files, ReadingLimits limits) {
    this.files = files;
    this.limits = limits;
    this.records = RecordReader.of(limits);
  }

  Result<WorkCalendar> read(Path file, String name) throws IOException {
    Result<DocumentText> text = DocumentText.ofFile(file, name, limits);
    if (!(text instanceof Result.Passed<DocumentText> passed)) {
      return new Result.Refused<>(text.findings());
    }
    Documents documents = DocumentReader.of(limits).read(passed.value());
    if (documents.list().size() != 1 || !documents.findings().isEmpty()) {
      Result<CalendarDocument> bound = records.readOne(documents, CalendarDocument.class);
      return new Result.Refused<>(bound.findings());
    }
    return read(documents.list().get(0));
  }

  Result<WorkCalendar> read(Document document) throws IOException {
    List<Finding> binding = records.read(document, CalendarDocument.class).findings();
    Optional<CalendarDocument> fits = records.whatFits(document, CalendarDocument.class);
    if (fits.isEmpty()) {
      return new Result.Refused<>(binding);
    }
    CalendarLog log = new CalendarLog(limits.maxFindings());
    Optional<OfficeCalendar> calendar =
        new CalendarAssembler(fits.get(), log, new FeedReader(files, limits, log)).calendar();
    ImmutableList.Builder<Finding> all = ImmutableList.<Finding>builder().addAll(binding);
    log.findings().stream()
        .filter(later -> binding.stream().noneMatch(key -> explains(key, later)))
        .map(later -> document.source().isEmpty() ? later : document.sourceMap().locate(later))
        .forEach(all::add);
    List<Finding> findings = all.build();
    return calendar.isPresent() && !Result.hasErrors(findings)
        ? new Result.Passed<>(calendar.get(), findings)
        : new Result.Refused<>(findings);
  }

  /** Whether what a later finding misses may stand under a key that was not understood. */
  private static boolean explains(Finding key, Finding later) {
    String path = key.place().path();
    String record = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    String there = later.place().path();
    return record.isEmpty()
        ? later.code().equals("missing-key")
        : there.equals(record) || there.startsWith(record + "/");
  }
}
