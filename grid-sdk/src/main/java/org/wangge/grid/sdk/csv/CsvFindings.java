package org.wangge.grid.sdk.csv;

import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;

/** The findings about a table before anyone asks what its columns mean. */
final class CsvFindings {

  private CsvFindings() {}

  static Finding tooLarge(Place place, String figure, int most) {
    return Finding.error(
        "table-too-large",
        place,
        Text.format("表格过大：%s超过%s", "The table is too large: %s is more than %s", figure, most),
        Text.of("拆成几次导入，或由宿主系统放宽上限。", "Import it in parts, or let the host raise its limit."));
  }

  static Finding cellTooLong(Place place, int length, int most) {
    return Finding.error(
        "cell-too-long",
        place,
        Text.format("单元格有%s个字符，超过%s个", "The cell has %s characters, more than %s", length, most),
        Text.of("缩短内容；检查双引号是否成对。", "Shorten it; look whether its quotes are closed."));
  }

  static Finding quoteNotClosed(Place place) {
    return Finding.error(
        "quote-not-closed",
        place,
        Text.format(
            "第%s行开始的双引号没有结束", "The quote that opens on line %s is never closed", place.line()),
        Text.of(
            "在单元格末尾补上双引号；单元格内的双引号写两个。",
            "Close it at the end of the cell; write a quote inside a cell twice."));
  }

  static Finding textAfterQuote(Place place, String cell) {
    String shown = cell.length() > 40 ? cell.substring(0, 40) + "…" : cell;
    return Finding.error(
        "text-after-quote",
        place,
        Text.format("“%s”的双引号之后还有文字", "There is text after the quote of '%s'", shown),
        Text.of(
            "双引号应包住整个单元格；单元格内的双引号写两个。",
            "The quotes go around the whole cell; write a quote inside a cell twice."));
  }

  static Finding emptyTable(Place place) {
    return Finding.error(
        "empty-table",
        place,
        Text.of("表格没有表头", "The table has no header row"),
        Text.of("第一行写列名；不用的表请删除文件。", "Name the columns in its first row, or remove the file."));
  }
}
