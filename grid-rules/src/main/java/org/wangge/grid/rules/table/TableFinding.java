package org.wangge.grid.rules.table;

import java.util.List;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;

/** The words of what can be wrong with a table. */
record TableFinding(CompiledTable<?> table, String path) {

  /** Rows named in one sentence. */
  private static final int MOST_NAMED = 8;

  Finding gap(Witness witness) {
    return Finding.error(
        "table-gap",
        Place.at(path),
        Text.format(
            "表%s有空缺：%s时，没有适用的行",
            "Table %s has a gap: where %s, no row applies", name(), witness.text()),
        Text.of(
            "请为这种情形增加一行，或在末尾增加一行不写 when 的规则。", "Add a row for it, or a last row without 'when'."));
  }

  Finding conflict(TableProof.Conflict conflict) {
    return Finding.error(
        "rows-conflict",
        of(conflict.second()),
        Text.format(
            "表%s第%s行与第%s行冲突：%s时两行都适用",
            "Rows %2$s and %3$s of table %1$s conflict: where %4$s, both apply",
            name(),
            conflict.first(),
            conflict.second(),
            conflict.witness().text()),
        table.table().policy() == HitPolicy.PRIORITY
            ? Text.of(
                "请写明不同的 priority，或收窄其中一行的条件。", "Give them different priorities, or narrow one.")
            : Text.of("请收窄其中一行的条件，使任何情形只有一行适用。", "Narrow one of them, so that one row applies."));
  }

  Finding shadowed(TableProof.Shadowed shadowed) {
    Text behind =
        shadowed.behind().size() == 1
            ? Text.format(
                "第%s行（%s）", "row %s (%s)", shadowed.behind().get(0), when(shadowed.behind().get(0)))
            : Text.format(
                "第%s行（例如%s时）",
                "each time one of the rows %s (for one where %s)",
                rows(shadowed.behind()),
                shadowed.witness().text());
    return Finding.warning(
        "row-shadowed",
        of(shadowed.number()),
        Text.format(
            "表%s第%s行永远不会用到：%s先适用",
            "Row %2$s of table %1$s is never reached: %3$s applies first",
            name(),
            shadowed.number(),
            behind),
        Text.of("请把更具体的行放在前面，或删去这一行。", "Put the more special row first, or drop this one."));
  }

  Finding shadowedInItsPeriod(int number, List<Integer> hiding) {
    RowPeriod own = RowPeriod.of(table.table().rows().get(number - 1).when());
    return Finding.warning(
        "row-shadowed-in-its-period",
        of(number),
        hiding.size() == 1
            ? Text.format(
                "表%s第%s行（%s）永远不会用到：第%s行（%s）在此期间仍然有效，且先适用",
                "Row %2$s of table %1$s (%3$s) is never reached: row %4$s (%5$s) is still in force"
                    + " then and applies first",
                name(),
                number,
                own.text(),
                hiding.get(0),
                RowPeriod.of(table.table().rows().get(hiding.get(0) - 1).when()).text())
            : Text.format(
                "表%s第%s行（%s）永远不会用到：第%s行在此期间仍然有效，且先适用",
                "Row %2$s of table %1$s (%3$s) is never reached: the rows %4$s are still in force"
                    + " then and apply first",
                name(),
                number,
                own.text(),
                rows(hiding)),
        Text.format(
            "请让第%s行的有效期在这一行开始之前结束，或删去这一行。",
            hiding.size() == 1
                ? "Let the period of row %s end before this row begins, or drop this row."
                : "Let the periods of the rows %s end before this row begins, or drop this row.",
            rows(hiding)));
  }

  Finding impossible(int number) {
    return Finding.warning(
        "row-never-holds",
        of(number),
        Text.format(
            "表%s第%s行的条件互相排斥，永远不成立：%s",
            "The conditions of row %2$s of table %1$s exclude each other: %3$s",
            name(),
            number,
            when(number)),
        Text.of("请更正条件，或删去这一行。", "Put the conditions right, or drop this row."));
  }

  Finding unused(Object output) {
    return Finding.warning(
        "output-never-given",
        Place.at(path),
        Text.format("表%s在任何情形下都不会给出“%s”", "Table %s never gives '%s'", name(), output),
        Text.of("请增加给出这一结果的行，或不再列出它。", "Add a row that gives it, or list it no more."));
  }

  Finding more(int listed) {
    return Finding.warning(
        "table-has-more-findings",
        Place.at(path),
        Text.format(
            "表%s的问题较多，同一类只列出前%s处",
            "Table %s has more: only the first %s of a kind are listed", name(), listed),
        Text.of("请先改正已列出的问题，再检查一次。", "Put right those that are listed, and check again."));
  }

  Finding tooLarge() {
    return Finding.warning(
        "table-too-large-to-prove",
        Place.at(path),
        Text.format(
            "表%s有%s行、涉及%s项事实，超出可证明的规模（判定图以%s个数为限）；判定照常进行，但空缺与冲突未经证明",
            "Table %s has %s rows over %s facts, too many to be proven (a diagram may take %s"
                + " numbers); it decides as always, but gaps and conflicts are not proven",
            name(),
            table.table().rows().size(),
            table.space().factCount(),
            CompiledTable.MOST_NUMBERS),
        Text.of("请把表拆分，或减少各行同时涉及的事实。", "Split the table, or let its rows ask for fewer facts."));
  }

  private static Text rows(List<Integer> numbers) {
    Text some = Text.list(numbers.stream().limit(MOST_NAMED).toList());
    return numbers.size() <= MOST_NAMED
        ? some
        : Text.format("%s等%s", "%s and others, %s in all,", some, numbers.size());
  }

  private Place of(int number) {
    return Place.at(path, "rows", number - 1);
  }

  private Text when(int number) {
    return table.table().rows().get(number - 1).when().text();
  }

  private String name() {
    return table.table().name();
  }
}
