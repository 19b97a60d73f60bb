package org.wangge.grid.sdk.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.sdk.json.ReadingLimits;

/**
 * Unfolds an iCalendar file into its lines. Folds are undone in bytes, since a writer may fold
 * within a character.
 */
final class ContentLines {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String name;
  private final ReadingLimits limits;
  private final CalendarLog log;
  private final List<ContentLine> lines = new ArrayList<>();
  private final ByteArrayOutputStream open = new ByteArrayOutputStream();
  private int openLine;
  private boolean stopped;

  ContentLines(String name, ReadingLimits limits, CalendarLog log) {
    this.name = name;
    this.limits = limits;
    this.log = log;
  }

  /** The lines, or none where a fault has been noted. */
  List<ContentLine> read(byte[] bytes) {
    if (bytes.length > limits.maxBytes()) {
      stop(
          "document-too-large",
          1,
          Text.format("文件超过%s字节", "The file is larger than %s bytes", limits.maxBytes()),
          Text.of("拆成几个文件，或由宿主系统放宽上限", "Split the file, or let the host raise its limit"));
      return List.of();
    }
    int line = 1;
    for (int at = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0; at < bytes.length; line++) {
      int end = at;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      int last = end > at && bytes[end - 1] == '\r' ? end - 1 : end;
      boolean folded = last > at && (bytes[at] == ' ' || bytes[at] == '\t') && openLine > 0;
      if (!folded) {
        close();
        openLine = line;
      }
      int from = folded ? at + 1 : at;
      open.write(bytes, from, last - from);
      at = end + 1;
    }
    close();
    return stopped ? List.of() : lines;
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= BYTE_ORDER_MARK.length
        && ByteBuffer.wrap(bytes, 0, BYTE_ORDER_MARK.length)
            .equals(ByteBuffer.wrap(BYTE_ORDER_MARK));
  }

  private void close() {
    byte[] bytes = open.toByteArray();
    open.reset();
    if (stopped || bytes.length == 0) {
      return;
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      Optional<ContentLine> line = ContentLine.parse(text, openLine);
      if (text.isBlank()) {
        return;
      } else if (line.isEmpty()) {
        stop(
            "bad-ical",
            openLine,
            Text.format(
                "“%s”不是iCalendar的一行", "'%s' is not a line of iCalendar", CalendarLog.shown(text)),
            Text.of("每行应为“名称:值”；请重新导出文件。", "A line is 'NAME:value'; export the file again."));
      } else if (lines.size() == limits.maxNodes()) {
        stop(
            "too-many-nodes",
            openLine,
            Text.format("内容超过%s项", "There are more than %s values", limits.maxNodes()),
            Text.of("拆成几个文件，或由宿主系统放宽上限", "Split the file, or let the host raise its limit"));
      } else {
        lines.add(line.get());
      }
    } catch (CharacterCodingException notUtf8) {
      stop(
          "not-utf-8",
          openLine,
          Text.of("此处不是UTF-8编码", "This is not UTF-8 text"),
          Text.of("请以UTF-8编码重新导出。", "Export the file again as UTF-8."));
    }
  }

  private void stop(String code, int line, Text message, Text wayOut) {
    stopped = true;
    log.add(Finding.error(code, new Place(name, line, ""), message, wayOut));
  }
}
