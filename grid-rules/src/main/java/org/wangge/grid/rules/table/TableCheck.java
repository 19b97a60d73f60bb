package org.wangge.grid.rules.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.result.Finding;

/**
 * Says as findings what a proof shows to be wrong with a table.
 *
 * <p>Rules: (1) facts that no row takes are an error where the table must always answer; (2) rows
 * that contradict each other are an error; (3) a row that never holds, or never counts, is a
 * warning, and so is an output that is never given; (4) a table that is too large to be proven is a
 * warning with its figures; (5) of each kind at most 50 are listed, of gaps 5, and a warning says
 * that there are more. Each finding names the smallest facts that show it.
 */
public final class TableCheck {

  /** Gaps named of one table; more follow when these are closed. */
  private static final int MOST_GAPS = 5;

  private static final int MOST_OF_A_KIND = 50;

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
    return findings(table, path, mustAnswer, ImmutableList.of());
  }

  /**
   * The findings on a table that is meant to give certain outputs.
   *
   * @param table the table
   * @param path the path of the table in its document; rows are {@code path/rows/0} and on
   * @param mustAnswer whether every case needs a hit
   * @param outputs the outputs that it is meant to give
   * @return what was found: rows first, in their order, then gaps, then outputs
   */
  public static List<Finding> findings(
      CompiledTable<?> table, String path, boolean mustAnswer, Collection<?> outputs) {
    TableFinding say = new TableFinding(table, path);
    Optional<TableProof> proven = TableProof.of(table);
    if (proven.isEmpty()) {
      return ImmutableList.of(say.tooLarge());
    }
    TableProof proof = proven.get();
    List<Integer> impossible = proof.impossible();
    List<Integer> hidden = proof.hidden();
    List<TableProof.Conflict> conflicts = proof.conflicts(MOST_OF_A_KIND + 1);
    List<Numbered> ofRows = new ArrayList<>();
    impossible.stream()
        .limit(MOST_OF_A_KIND)
        .forEach(number -> ofRows.add(new Numbered(number, say.impossible(number))));
    hidden.stream()
        .limit(MOST_OF_A_KIND)
        .forEach(number -> ofRows.add(new Numbered(number, hidden(say, proof, number))));
    conflicts.stream()
        .limit(MOST_OF_A_KIND)
        .forEach(pair -> ofRows.add(new Numbered(pair.second(), say.conflict(pair))));
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    ofRows.stream()
        .sorted(Comparator.comparing(Numbered::row))
        .forEach(finding -> findings.add(finding.finding()));
    if (impossible.size() > MOST_OF_A_KIND
        || hidden.size() > MOST_OF_A_KIND
        || conflicts.size() > MOST_OF_A_KIND) {
      findings.add(say.more(MOST_OF_A_KIND));
    }
    if (mustAnswer) {
      proof.gaps(MOST_GAPS).forEach(gap -> findings.add(say.gap(gap)));
    }
    proof.unused(outputs).forEach(output -> findings.add(say.unused(output)));
    return findings.build();
  }

  /** A finding on a row, from 1. */
  private record Numbered(int row, Finding finding) {}

  private static Finding hidden(TableFinding say, TableProof proof, int number) {
    List<Integer> byPeriod = proof.hiddenByPeriod(number);
    return byPeriod.isEmpty()
        ? say.shadowed(proof.shadowed(number))
        : say.shadowedInItsPeriod(number, byPeriod);
  }
}
