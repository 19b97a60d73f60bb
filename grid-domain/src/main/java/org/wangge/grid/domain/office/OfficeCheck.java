package org.wangge.grid.domain.office;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.wangge.grid.domain.result.Finding;

/**
 * Holds the rules of a plan about holders against those who hold its posts.
 *
 * <p>Found are appointments of one person to one post that overlap, holders of too many posts or of
 * posts that do not go together, terms of office that are over, posts without a successor, persons
 * who are not eligible, crews that are not complete. Paths name the parts of an organisation
 * document. A plan without such rules has only the first.
 */
public final class OfficeCheck {

  private OfficeCheck() {}

  /**
   * Checks.
   *
   * @param rules the rules of the plan
   * @param holdings who holds what
   * @return what is wrong, in the order of the holdings
   */
  public static List<Finding> findings(OfficeRules rules, Holdings holdings) {
    Tenures tenures = new Tenures(holdings);
    return ImmutableList.<Finding>builder()
        .addAll(new TogetherCheck(rules, tenures).findings())
        .addAll(new OfficeTermCheck(rules, tenures).findings())
        .addAll(new EligibilityCheck(rules, tenures).findings())
        .addAll(new CrewCheck(rules, holdings).findings())
        .build();
  }
}
