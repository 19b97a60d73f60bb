package org.wangge.grid.rules.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.MomentAtom;
import org.wangge.grid.rules.space.Space;

/**
 * Says as findings what a proof shows to be wrong with a table.
 *
 * <p>Rules: (1) facts that no row takes are an error where the table must always answer; (2) rows
 * that contradict each other are an error; (3) a row that never holds, or never counts, is a
 * warning; (4) a table that is too large to be proven is a warning with its figures. Each finding
 * names the smallest facts that show it.
 */
public final class TableCheck {

  /** Gaps named of one table; more follow when these are closed. */
  private static final int MOST_GAPS = 5;

  private TableCheck() {}

  /**
   * The findings on a table.
   *
   * @param table the table
   * @param path the path of the table in its document; rows are {@code path/rows/0} and on
   * @param mustAnswer whether every case needs a hit
   * @return what was found: rows first, in their order, then gaps
   */
  public static List<Finding> findings(CompiledTable<?> table, String path, boolean mustAnswer) {
    Optional<TableProof> proof = TableProof.of(table);
    if (proof.isEmpty()) {
      return List.of(tooLarge(table, path));
    }
    List<Finding> findings = new ArrayList<>();
    List<Integer> impossible = proof.get().impossible();
    List<TableProof.Shadowed> shadowed = proof.get().shadowed();
    List<TableProof.Conflict> conflicts = proof.get().conflicts();
    for (int row = 1; row <= table.table().rows().size(); row++) {
      int number = row;
      if (impossible.contains(row)) {
        findings.add(impossible(table, path, row));
      }
      shadowed.stream()
          .filter(found -> found.number() == number)
          .forEach(found -> findings.add(shadowed(table, path, found)));
      conflicts.stream()
          .filter(found -> found.second() == number)
          .forEach(found -> findings.add(conflict(table, path, found)));
    }
    if (mustAnswer) {
      proof.get().gaps(MOST_GAPS).forEach(gap -> findings.add(gap(table, path, gap)));
    }
    return findings;
  }

  private static Finding gap(CompiledTable<?> table, String path, Witness witness) {
    return Finding.error(
        "table-gap",
        Place.at(path),
        Text.format(
            "表%s有空缺：%s时，没有适用的行",
            "Table %s has a gap: where %s, no row applies", name(table), witness.text()),
        Text.of(
            "请为这种情形增加一行，或在末尾增加一行不写 when 的规则。", "Add a row for it, or a last row without 'when'."));
  }

  private static Finding conflict(
      CompiledTable<?> table, String path, TableProof.Conflict conflict) {
    return Finding.error(
        "rows-conflict",
        Place.at(path, "rows", conflict.second() - 1),
        Text.format(
            "表%s第%s行与第%s行冲突：%s时两行都适用",
            "Rows %2$s and %3$s of table %1$s conflict: where %4$s, both apply",
            name(table),
            conflict.first(),
            conflict.second(),
            conflict.witness().text()),
        table.table().policy() == HitPolicy.PRIORITY
            ? Text.of(
                "请写明不同的 priority，或收窄其中一行的条件。", "Give them different priorities, or narrow one.")
            : Text.of("请收窄其中一行的条件，使任何情形只有一行适用。", "Narrow one of them, so that one row applies."));
  }

  private static Finding shadowed(
      CompiledTable<?> table, String path, TableProof.Shadowed shadowed) {
    boolean byPeriod =
        shadowed.behind().stream().anyMatch(row -> hasPeriod(when(table, row)))
            || hasPeriod(when(table, shadowed.number()));
    Text behind =
        shadowed.behind().size() == 1
            ? Text.format(
                "第%s行（%s）",
                "row %s (%s)",
                shadowed.behind().get(0),
                when(table, shadowed.behind().get(0)).text())
            : Text.format(
                "第%s行（例如%s时）",
                "each time one of the rows %s (for one where %s)",
                Text.list(shadowed.behind()),
                shadowed.witness().text());
    return Finding.warning(
        byPeriod ? "row-shadowed-in-its-period" : "row-shadowed",
        Place.at(path, "rows", shadowed.number() - 1),
        Text.format(
            "表%s第%s行永远不会用到：%s先适用",
            "Row %2$s of table %1$s is never reached: %3$s applies first",
            name(table),
            shadowed.number(),
            behind),
        byPeriod
            ? Text.of("请核对各行的有效期，或删去这一行。", "Look at the periods of the rows, or drop this one.")
            : Text.of("请把更具体的行放在前面，或删去这一行。", "Put the more special row first, or drop this one."));
  }

  private static boolean hasPeriod(Condition condition) {
    return Space.atoms(condition).stream().anyMatch(MomentAtom.During.class::isInstance);
  }

  private static Condition when(CompiledTable<?> table, int number) {
    return table.table().rows().get(number - 1).when();
  }

  private static Finding impossible(CompiledTable<?> table, String path, int number) {
    return Finding.warning(
        "row-never-holds",
        Place.at(path, "rows", number - 1),
        Text.format(
            "表%s第%s行的条件互相排斥，永远不成立：%s",
            "The conditions of row %2$s of table %1$s exclude each other: %3$s",
            name(table),
            number,
            when(table, number).text()),
        Text.of("请更正条件，或删去这一行。", "Put the conditions right, or drop this row."));
  }

  private static Finding tooLarge(CompiledTable<?> table, String path) {
    return Finding.warning(
        "table-too-large-to-prove",
        Place.at(path),
        Text.format(
            "表%s有%s行、涉及%s项事实，超出可证明的规模；判定照常进行，但空缺与冲突未经证明",
            "Table %s has %s rows over %s facts, too many to be proven; it decides as always, but"
                + " gaps and conflicts are not proven",
            name(table),
            table.table().rows().size(),
            table.space().axes().size()),
        Text.of("请把表拆分，或减少各行同时涉及的事实。", "Split the table, or let its rows ask for fewer facts."));
  }

  private static String name(CompiledTable<?> table) {
    return table.table().name();
  }
}
