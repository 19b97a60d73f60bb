package org.wangge.grid.sdk.csv;

import java.util.ArrayList;
import java.util.List;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.sdk.json.DocumentText;
import org.wangge.grid.sdk.json.ReadingLimits;

/** One pass over one text, character by character. */
final class CsvScan {

  private static final String SEPARATORS = ",;\t";

  private final String source;
  private final String text;
  private final ReadingLimits limits;
  private final char separator;
  private final List<Finding> findings = new ArrayList<>();
  private final List<CsvTable.Row> rows = new ArrayList<>();
  private int at;
  private int line = 1;
  private int cellCount;

  CsvScan(DocumentText document, ReadingLimits limits) {
    this.source = document.name();
    this.text = document.text();
    this.limits = limits;
    this.separator = separator(text);
  }

  /** Counted outside quotes on the first line with text. */
  private static char separator(String text) {
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    boolean any = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!quoted && any && isLineBreak(c)) {
        break;
      }
      quoted ^= c == '"';
      any |= !Character.isWhitespace(c);
      int known = quoted ? -1 : SEPARATORS.indexOf(c);
      if (known >= 0) {
        counts[known]++;
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return SEPARATORS.charAt(most);
  }

  Result<CsvTable> table() {
    while (at < text.length() && findings.size() < limits.maxFindings() && row()) {
      if (cellCount > limits.maxNodes()) {
        findings.add(
            CsvFindings.tooLarge(place(line), Integer.toString(cellCount), limits.maxNodes()));
        break;
      }
    }
    if (rows.isEmpty() && findings.isEmpty()) {
      findings.add(CsvFindings.emptyTable(place(1)));
    }
    return Result.hasErrors(findings)
        ? new Result.Refused<>(findings)
        : new Result.Passed<>(
            new CsvTable(source, rows.get(0), rows.subList(1, rows.size())), findings);
  }

  private Place place(int line) {
    return new Place(source, line, "");
  }

  /** Reads to the end of a row; false where the rest cannot be told apart any more. */
  private boolean row() {
    int begin = line;
    List<CsvTable.Cell> cells = new ArrayList<>();
    boolean more = true;
    while (more) {
      int known = findings.size();
      cells.add(cell());
      cellCount++;
      if (findings.size() > known && findings.get(known).code().equals("quote-not-closed")) {
        return false;
      }
      more = at < text.length() && text.charAt(at) == separator;
      at += more ? 1 : 0;
    }
    lineBreak();
    CsvTable.Row row = new CsvTable.Row(begin, cells);
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return true;
  }

  private void lineBreak() {
    if (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
        at++;
      }
      line++;
    }
  }

  private CsvTable.Cell cell() {
    int begin = line;
    int start = at;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '"') {
      return quoted(begin);
    }
    at = start;
    skipPlain();
    return checked(text.substring(start, at), begin);
  }

  private CsvTable.Cell quoted(int begin) {
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean twice = c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
      if (c == '"' && !twice) {
        return afterQuote(cell, begin);
      }
      if (isLineBreak(c)) {
        lineBreak();
        cell.append('\n');
      } else {
        cell.append(c);
        at += twice ? 2 : 1;
      }
    }
    findings.add(CsvFindings.quoteNotClosed(place(begin)));
    return new CsvTable.Cell("", begin);
  }

  private CsvTable.Cell afterQuote(StringBuilder cell, int begin) {
    int end = ++at;
    skipPlain();
    if (!text.substring(end, at).isBlank()) {
      findings.add(CsvFindings.textAfterQuote(place(line), cell.toString()));
    }
    return checked(cell.toString(), begin);
  }

  private void skipPlain() {
    while (at < text.length() && text.charAt(at) != separator && !isLineBreak(text.charAt(at))) {
      at++;
    }
  }

  private CsvTable.Cell checked(String cell, int begin) {
    if (cell.length() > limits.maxScalarLength()) {
      findings.add(CsvFindings.cellTooLong(place(begin), cell.length(), limits.maxScalarLength()));
    }
    return new CsvTable.Cell(cell.strip(), begin);
  }

  private boolean isSpace(char c) {
    return c != separator && (c == ' ' || c == '\t');
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
