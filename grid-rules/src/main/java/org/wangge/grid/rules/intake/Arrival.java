package org.wangge.grid.rules.intake;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.domain.explain.Explanation;

/** What a report is on arrival: a case that is there, or a new one. Nothing is ever merged here. */
public sealed interface Arrival {

  /** {@return why} */
  Explanation explanation();

  /**
   * The channel sent the report before; it is the same case.
   *
   * @param caseId the case
   * @param explanation why
   */
  record SameCase(CaseId caseId, Explanation explanation) implements Arrival {
    /** Checks that both are there. */
    public SameCase {
      Objects.requireNonNull(caseId, "caseId");
      Objects.requireNonNull(explanation, "explanation");
    }
  }

  /**
   * A new case.
   *
   * @param suspects the open cases that may be the same matter, the likest first, then by id
   * @param explanation why each is one
   */
  record NewCase(List<Suspect> suspects, Explanation explanation) implements Arrival {
    /** Copies the list. */
    public NewCase {
      suspects = ImmutableList.copyOf(suspects);
      Objects.requireNonNull(explanation, "explanation");
    }
  }
}
