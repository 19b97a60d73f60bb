package org.wangge.grid.rules.ledger;

import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.organisation.UnitId;

/**
 * Who has the case while a clock runs: most often a unit, else a party that the plan names.
 *
 * @param id the id of the unit or the party
 */
public record Holder(String id) implements Comparable<Holder> {

  /** Checks the form of the id. */
  public Holder {
    if (Party.parse(id).isEmpty()) {
      throw new IllegalArgumentException("Not a holder: '" + id + "'");
    }
  }

  /**
   * The holder from its text.
   *
   * @param id the text
   * @return the holder
   */
  public static Holder of(String id) {
    return new Holder(id);
  }

  /**
   * A unit.
   *
   * @param unit the unit
   * @return it as a holder
   */
  public static Holder of(UnitId unit) {
    return new Holder(unit.id());
  }

  /**
   * A party.
   *
   * @param party the party
   * @return it as a holder
   */
  public static Holder of(Party party) {
    return new Holder(party.id());
  }

  @Override
  public int compareTo(Holder other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
