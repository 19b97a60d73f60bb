package org.wangge.grid.sdk.exchange;

import java.util.List;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;

/** The findings about headers, rows and files. */
final class TableFindings {

  private TableFindings() {}

  static Finding unknownColumn(Place place, String name, List<String> known) {
    return NearestName.unknown("unknown-column", place, Text.of("列", "column"), name, known);
  }

  static Finding duplicateColumn(Place place, String name) {
    return Finding.error(
        "duplicate-column",
        place,
        Text.format("列“%s”出现两次", "The column '%s' is there twice", name),
        Text.of("删除其中一列，或更正列名。", "Remove one of them, or put its name right."));
  }

  static Finding missingColumn(Place place, String name) {
    Text column =
        ColumnNames.chinese(name)
            .map(zh -> Text.of(name + "（" + zh + "）", name))
            .orElse(Text.same(name));
    return Finding.error(
        "missing-column",
        place,
        Text.format("缺少列“%s”", "The column '%s' is missing", column),
        Text.format("在表头补上“%s”，并填写各行。", "Add '%s' to the header and fill it in each row.", column));
  }

  static Finding raggedRow(Place place, int cells, int columns) {
    return Finding.error(
        "ragged-row",
        place,
        Text.format("此行有%s格，表头有%s列", "The row has %s cells, the header %s", cells, columns),
        Text.of(
            "补上或删去多余的分隔符；内容里有分隔符时整格加双引号。",
            "Add or remove separators; quote a cell that has one inside."));
  }

  static Finding rowWithoutId(Place place, int line) {
    return Finding.error(
        "row-without-id",
        place,
        Text.format("第%s行没有编号", "The row on line %s has no id", line),
        Text.of("在“id（编号）”列填写编号，或删除此行。", "Give its id in the column 'id', or remove it."));
  }

  static Finding duplicateId(Place place, String id, int first) {
    return Finding.error(
        "duplicate-id",
        place,
        Text.format(
            "编号“%s”在第%s行和第%s行重复",
            "The id '%s' is there twice, on line %s and on line %s", id, first, place.line()),
        Text.of("两行合并，或更正其中一个编号。", "Merge the rows, or put one of the ids right."));
  }

  static Finding unknownTable(Place place, String file, List<String> known) {
    Finding unknown =
        NearestName.unknown("unknown-table", place, Text.of("表", "table"), file, known);
    return Finding.warning("unknown-table", place, unknown.message(), unknown.wayOut());
  }

  static Finding noTables(List<String> known) {
    Text files = Text.list(known);
    return Finding.error(
        "no-tables",
        Place.at(),
        Text.format("目录中没有可导入的表；应有：%s", "There is no table to import; there may be: %s", files),
        Text.of("另存为这些文件名，至少一个。", "Save at least one table under such a name."));
  }

  static Finding levelDiffers(Place place, String level, Text inPlan, Text written) {
    return Finding.warning(
        "level-differs",
        place,
        Text.format(
            "层级%s在方案中为“%s”，表中为“%s”",
            "The plan calls level %s '%s', the table '%s'", level, inPlan, written),
        Text.of(
            "以方案为准；更正表，或修改方案的levels。",
            "The plan counts: put the table right, or the plan's levels."));
  }
}
