package org.wangge.grid.sdk.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wangge.grid.sdk.json.DocumentText;
import org.wangge.grid.sdk.json.ReadingLimits;

class WrittenTablesPropertyTest {

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cell =
        Arbitraries.strings().withChars(",;\t\"\n 网格a1").ofMaxLength(6).map(String::strip);
    return cell.list().ofSize(3).list().ofMinSize(1).ofMaxSize(5);
  }

  @Property(tries = 500)
  void what_is_written_is_read_again(@ForAll("tables") List<List<String>> cells) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("x", "y", "z"));
    for (List<String> row : cells) {
      rows.add(List.of("1", row.get(1), row.get(2)));
    }
    DocumentText text = new DocumentText("t.csv", CsvWriter.write(rows));
    CsvTable table = CsvReader.of(ReadingLimits.standard()).read(text).orThrow();
    List<List<String>> read = new ArrayList<>();
    read.add(table.header().cells().stream().map(CsvTable.Cell::text).toList());
    table.rows().forEach(row -> read.add(row.cells().stream().map(CsvTable.Cell::text).toList()));
    assertThat(read).isEqualTo(rows);
  }
}
