package org.wangge.grid.rules.routing.rule;

import java.util.Objects;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.term.TermId;

/**
 * How long a body that is not known is looked for, and who leads meanwhile.
 *
 * @param term the term of the plan; it runs from the report, counted as the plan counts it
 * @param lead who leads until it ends
 */
public record Notice(TermId term, Party lead) {

  /** Checks that both are there. */
  public Notice {
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(lead, "lead");
  }
}
