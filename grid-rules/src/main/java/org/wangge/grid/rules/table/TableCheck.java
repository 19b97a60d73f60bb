package org.wangge.grid.rules.table;

import java.util.ArrayList;
import java.util.List;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Fact;

/**
 * Finds what is wrong with a table: a row that an earlier row hides, a case that no row takes.
 *
 * <p>Rules: (1) under {@link HitPolicy#FIRST} a row is hidden where one earlier row holds whenever
 * it does; (2) a row never holds where its own conditions exclude each other; (3) a table that must
 * always answer needs a row that always holds. The first two are exact; what only several rows
 * together hide or leave open is not looked for here.
 */
public final class TableCheck {

  private TableCheck() {}

  /**
   * The findings on a table.
   *
   * @param table the table
   * @param path the path of the table in its document; rows are {@code path/rows/0} and on
   * @param mustAnswer whether every case needs a hit
   * @return what was found, in the order of the rows
   */
  public static List<Finding> findings(DecisionTable<?> table, String path, boolean mustAnswer) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      int hiding = table.policy() == HitPolicy.FIRST ? hidingRow(table, i) : -1;
      if (isImpossible(atoms(table.rows().get(i).when()))) {
        findings.add(impossible(table, path, i));
      } else if (hiding >= 0) {
        findings.add(shadowed(table, path, i, hiding));
      }
    }
    boolean answers = table.rows().stream().anyMatch(row -> covers(row.when(), Condition.always()));
    if (mustAnswer && !answers) {
      findings.add(
          Finding.error(
              "table-without-otherwise",
              Place.at(path),
              Text.format(
                  "表%s没有兜底行：可能有事项无人主办",
                  "Table %s has no last row without a condition: a matter may find no row",
                  table.name()),
              Text.of("请在末尾增加一行不写 when 的规则。", "Add a last row without 'when'.")));
    }
    return findings;
  }

  private static int hidingRow(DecisionTable<?> table, int position) {
    Condition hidden = table.rows().get(position).when();
    for (int i = 0; i < position; i++) {
      if (covers(table.rows().get(i).when(), hidden)) {
        return i;
      }
    }
    return -1;
  }

  private static Finding shadowed(DecisionTable<?> table, String path, int row, int hiding) {
    return Finding.warning(
        "row-shadowed",
        Place.at(path, "rows", row),
        Text.format(
            "表%s第%s行永远不会用到：第%s行（%s）先适用",
            "Row %2$s of table %1$s is never reached: row %3$s (%4$s) applies first",
            table.name(),
            row + 1,
            hiding + 1,
            table.rows().get(hiding).when().text()),
        Text.of("请把更具体的行放在前面，或删去这一行。", "Put the more special row first, or drop this one."));
  }

  private static Finding impossible(DecisionTable<?> table, String path, int row) {
    return Finding.warning(
        "row-never-holds",
        Place.at(path, "rows", row),
        Text.format(
            "表%s第%s行的条件互相排斥，永远不成立：%s",
            "The conditions of row %2$s of table %1$s exclude each other: %3$s",
            table.name(),
            row + 1,
            table.rows().get(row).when().text()),
        Text.of("请更正条件，或删去这一行。", "Put the conditions right, or drop this row."));
  }

  /** Whether the wide condition holds whenever the narrow one does. */
  static boolean covers(Condition wide, Condition narrow) {
    List<Condition> given = atoms(narrow);
    return isImpossible(given) || atoms(wide).stream().allMatch(atom -> follows(atom, given));
  }

  /** Whether no facts meet all of some atoms; any of the many codes can always be added. */
  private static boolean isImpossible(List<Condition> atoms) {
    return atoms.stream()
        .anyMatch(
            atom ->
                atom instanceof Condition.Within within
                    ? codesLeft(within.fact(), atoms).isEmpty()
                    : atom instanceof Condition.Holds holds
                        && atoms.contains(new Condition.Holds(holds.fact(), !holds.wanted())));
  }

  /** Whether an atom holds wherever all the given ones do, which do not exclude each other. */
  private static boolean follows(Condition atom, List<Condition> given) {
    if (atom instanceof Condition.Within wide) {
      return codesLeft(wide.fact(), given).stream().allMatch(wide::allows);
    }
    if (atom instanceof Condition.AnyWithin wide) {
      // One given atom must do: each alone could be met by a code that the others do not name.
      return given.stream()
          .anyMatch(
              other ->
                  other instanceof Condition.AnyWithin narrow
                      && narrow.fact().equals(wide.fact())
                      && wide.fact().codes().codes().stream()
                          .filter(narrow::allows)
                          .allMatch(wide::allows));
    }
    return given.contains(atom);
  }

  /** The codes of a fact that meet all the given atoms. */
  private static List<String> codesLeft(Fact.OneCode fact, List<Condition> given) {
    return fact.codes().codes().stream()
        .filter(
            code ->
                given.stream()
                    .allMatch(
                        atom ->
                            !(atom instanceof Condition.Within within)
                                || !within.fact().equals(fact)
                                || within.allows(code)))
        .toList();
  }

  private static List<Condition> atoms(Condition condition) {
    if (!(condition instanceof Condition.All all)) {
      return List.of(condition);
    }
    List<Condition> atoms = new ArrayList<>();
    all.conditions().forEach(part -> atoms.addAll(atoms(part)));
    return atoms;
  }
}
