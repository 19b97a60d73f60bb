package org.wangge.grid.rules.table;

import java.util.ArrayList;
import java.util.List;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.rules.condition.Condition;

/**
 * Finds what is wrong with a table: a row that an earlier row hides, a case that no row takes.
 *
 * <p>Rules: (1) under {@link HitPolicy#FIRST} a row is hidden where one earlier row holds whenever
 * it does; (2) a table that must always answer needs a last row without a condition. Both answers
 * are exact for one row against another; what several rows together hide or leave open is not
 * looked for here.
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
      if (hiding >= 0) {
        findings.add(shadowed(table, path, i, hiding));
      }
    }
    boolean answers = table.rows().stream().anyMatch(row -> covers(row.when(), Condition.ALWAYS));
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

  /** Whether the wide condition holds whenever the narrow one does. */
  static boolean covers(Condition wide, Condition narrow) {
    return atoms(wide).stream().allMatch(atom -> alwaysHolds(atom) || implied(atom, atoms(narrow)));
  }

  private static boolean implied(Condition atom, List<Condition> narrow) {
    return narrow.stream().anyMatch(other -> implies(other, atom));
  }

  private static boolean implies(Condition narrow, Condition wide) {
    if (narrow instanceof Condition.Within a && wide instanceof Condition.Within b) {
      return a.fact().name().equals(b.fact().name())
          && a.fact().codes().codes().stream().filter(a::allows).allMatch(b::allows);
    }
    if (narrow instanceof Condition.AnyWithin a && wide instanceof Condition.AnyWithin b) {
      return a.fact().name().equals(b.fact().name())
          && a.fact().codes().codes().stream().filter(a::allows).allMatch(b::allows);
    }
    return narrow instanceof Condition.Holds a
        && wide instanceof Condition.Holds b
        && a.fact().name().equals(b.fact().name())
        && a.wanted() == b.wanted();
  }

  private static boolean alwaysHolds(Condition atom) {
    return atom instanceof Condition.Within within
        && within.fact().codes().codes().stream().allMatch(within::allows);
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
