package org.wangge.grid.rules.intake;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.cases.CaseId;

/**
 * An open case that may be the matter of a new report.
 *
 * @param caseId the case
 * @param share how alike they are
 * @param traits what they have in common, in the order of {@link Trait}
 */
public record Suspect(CaseId caseId, Share share, List<Trait> traits) {

  /** Copies the list. */
  public Suspect {
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(share, "share");
    traits = ImmutableList.copyOf(traits);
  }
}
