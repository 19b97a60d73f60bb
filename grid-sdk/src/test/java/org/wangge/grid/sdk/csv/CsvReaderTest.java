package org.wangge.grid.sdk.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.sdk.json.DocumentText;
import org.wangge.grid.sdk.json.ReadingLimits;

class CsvReaderTest {

  private static Result<CsvTable> read(String text) {
    return CsvReader.of(ReadingLimits.standard()).read(new DocumentText("t.csv", text));
  }

  private static List<String> cells(CsvTable.Row row) {
    return row.cells().stream().map(CsvTable.Cell::text).toList();
  }

  private static List<List<String>> rows(String text) {
    CsvTable table = read(text).orThrow();
    List<List<String>> rows = new ArrayList<>(List.of(cells(table.header())));
    table.rows().forEach(row -> rows.add(cells(row)));
    return rows;
  }

  @Test
  void the_separator_is_the_one_that_the_first_line_has_most() {
    List<List<String>> expected = List.of(List.of("a", "b"), List.of("1", "2"));
    assertThat(rows("a,b\n1,2\n")).isEqualTo(expected);
    assertThat(rows("a;b\n1;2\n")).isEqualTo(expected);
    assertThat(rows("a\tb\n1\t2\n")).isEqualTo(expected);
    assertThat(rows("\"a;;;\",b\n1,2")).containsExactly(List.of("a;;;", "b"), List.of("1", "2"));
    assertThat(rows("a\n1;2\n")).containsExactly(List.of("a"), List.of("1;2"));
  }

  @Test
  void lines_end_with_cr_lf_or_both_and_the_last_needs_no_end() {
    List<List<String>> expected = List.of(List.of("a", "b"), List.of("1", "2"), List.of("3", "4"));
    for (String end : List.of("\n", "\r", "\r\n")) {
      assertThat(rows("a,b" + end + "1,2" + end + "3,4")).as(end).isEqualTo(expected);
    }
  }

  @Test
  void quotes_hold_separators_line_breaks_and_quotes_written_twice() {
    assertThat(rows("a,b\n\"x,y\",\"say \"\"hm\"\"\"\n\"1\r\n2\",3"))
        .containsExactly(List.of("a", "b"), List.of("x,y", "say \"hm\""), List.of("1\n2", "3"));
    assertThat(rows("a\n5\" pipe\n")).containsExactly(List.of("a"), List.of("5\" pipe"));
  }

  @Test
  void a_cell_knows_its_line_below_a_cell_of_several_lines() {
    CsvTable table = read("\n\na,b\n\"1\n2\",3\n,\n4,5\n").orThrow();
    // Lines 1 and 2 are empty, the header is 3, the row with a break 4 and 5, 6 is empty, then 7.
    assertThat(table.header().line()).isEqualTo(3);
    assertThat(table.rows()).extracting(CsvTable.Row::line).containsExactly(4, 7);
    assertThat(table.rows().get(0).cells()).extracting(CsvTable.Cell::line).containsExactly(4, 5);
  }

  @Test
  void space_around_a_cell_and_the_byte_order_mark_are_dropped() {
    assertThat(rows("\uFEFFa , b\n \"1 2\" ,\t3 \n"))
        .containsExactly(List.of("a", "b"), List.of("1 2", "3"));
  }

  @Test
  void what_is_not_a_table_is_found_at_its_line() {
    assertThat(faults("")).containsExactly("t.csv:1 empty-table");
    assertThat(faults(",,\n\n")).containsExactly("t.csv:1 empty-table");
    assertThat(faults("a\n\"1\n2\n")).containsExactly("t.csv:2 quote-not-closed");
    assertThat(faults("a,b\n\"1\"2,3\n4,\"5\" 6\n"))
        .containsExactly("t.csv:2 text-after-quote", "t.csv:3 text-after-quote");
  }

  private static List<String> faults(String text) {
    return read(text).findings().stream().map(CsvReaderTest::shown).toList();
  }

  private static String shown(Finding finding) {
    return finding.place() + " " + finding.code();
  }
}
