package org.wangge.grid.rules.routing;

import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.condition.Vocabulary;
import org.wangge.grid.rules.procedure.Handling;
import org.wangge.grid.rules.routing.rule.Exit;
import org.wangge.grid.rules.table.CompiledTable;

/**
 * The tables of routing rules, made ready once for all cases.
 *
 * @param exits which matters nobody here leads
 * @param lead who leads
 * @param help who helps
 * @param tell who is told
 * @param clocks which terms run
 * @param handling the procedure and stage
 */
public record RoutingTables(
    CompiledTable<Exit> exits,
    CompiledTable<Party> lead,
    CompiledTable<Party> help,
    CompiledTable<Party> tell,
    CompiledTable<TermId> clocks,
    CompiledTable<Handling> handling) {

  /**
   * Makes the tables of some rules ready.
   *
   * @param rules the rules
   * @param vocabulary the facts that they ask for
   * @return the tables
   */
  public static RoutingTables of(RoutingRules rules, Vocabulary vocabulary) {
    return new RoutingTables(
        CompiledTable.of(rules.exits(), vocabulary),
        CompiledTable.of(rules.lead(), vocabulary),
        CompiledTable.of(rules.help(), vocabulary),
        CompiledTable.of(rules.tell(), vocabulary),
        CompiledTable.of(rules.clocks(), vocabulary),
        CompiledTable.of(rules.handling(), vocabulary));
  }
}
