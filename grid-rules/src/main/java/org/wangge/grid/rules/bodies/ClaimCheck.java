package org.wangge.grid.rules.bodies;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.cases.Category;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.KindId;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Severity;

/**
 * Finds bodies that are competent alike where nothing says which of them leads.
 *
 * <p>Rules: (1) two rows of the duty list for one category are told unless overlap rules settle
 * them for it and each category below; (2) two units of a kind that serve the same node are told
 * where the plan names the kind. Each finding has a witness: the category, or the node, and the
 * bodies. Example: {@code noise: unit police-station, unit city-management}.
 */
public final class ClaimCheck {

  private static final String CODE = "equal-claim";

  private ClaimCheck() {}

  /**
   * What a plan leaves open.
   *
   * @param rules its bodies
   * @return one finding for each category with rows of equal claim, at the last of them
   */
  public static List<Finding> ofPlan(BodyRules rules) {
    List<Finding> findings = new ArrayList<>();
    for (Category category : rules.categories()) {
      List<Duty> claims =
          rules.dutyList().stream().filter(d -> d.category().equals(category.id())).toList();
      List<Party> leads = Duties.leads(claims);
      Optional<CategoryId> open =
          rules.categories().stream()
              .map(Category::id)
              .filter(id -> !claims.isEmpty() && rules.duties().claims(id).equals(claims))
              .filter(id -> rules.duties().first(leads, id).isEmpty())
              .findFirst();
      open.ifPresent(id -> findings.add(ofPlan(rules, claims, leads, id)));
    }
    return findings;
  }

  private static Finding ofPlan(
      BodyRules rules, List<Duty> claims, List<Party> leads, CategoryId open) {
    int last = rules.dutyList().lastIndexOf(claims.get(claims.size() - 1));
    return Finding.builder()
        .code(CODE)
        .severity(Severity.WARNING)
        .place(Place.at("duty-list", last, "lead"))
        .message(
            Text.format(
                "%s职责相当，方案未规定%s由谁主办",
                "%s are competent alike; the plan does not say which leads %s",
                Text.list(leads),
                open))
        .wayOut(
            Text.of("请在 overlaps 中写明由谁主办，或删去一行。", "Say under overlaps which leads, or drop a row."))
        .witness(open + ": " + String.join(", ", leads.stream().map(Party::id).toList()))
        .build();
  }

  /**
   * What an organisation leaves open.
   *
   * @param parties the parties that the plan names
   * @param organisation grids and units
   * @return one finding for each node that several units of a named kind serve, at the last of them
   */
  public static List<Finding> ofOrganisation(Collection<Party> parties, Organisation organisation) {
    List<KindId> kinds =
        parties.stream().flatMap(party -> party.unitKind().stream()).distinct().sorted().toList();
    List<Finding> findings = new ArrayList<>();
    for (KindId kind : kinds) {
      Multimap<GridId, UnitId> serving = LinkedHashMultimap.create();
      organisation.units().stream()
          .filter(unit -> unit.kind().filter(kind::equals).isPresent())
          .forEach(unit -> unit.serves().forEach(node -> serving.put(node, unit.id())));
      serving
          .asMap()
          .forEach(
              (node, units) -> {
                if (units.size() > 1) {
                  findings.add(ofOrganisation(kind, node, units.stream().sorted().toList()));
                }
              });
    }
    return findings;
  }

  private static Finding ofOrganisation(KindId kind, GridId node, List<UnitId> units) {
    return Finding.builder()
        .code(CODE)
        .severity(Severity.WARNING)
        .place(Place.at("units", units.get(units.size() - 1), "serves"))
        .message(
            Text.format(
                "%2$s有多个%1$s服务，职责相当：%3$s",
                "Several units of kind %s serve %s and are competent alike: %s",
                kind,
                node,
                Text.list(units)))
        .wayOut(
            Text.of(
                "请让每个单位服务各自的网格，或改用另一单位类别。",
                "Let each serve grids of its own, or be of a kind of its own."))
        .witness(node + ": " + String.join(", ", units.stream().map(UnitId::id).toList()))
        .build();
  }
}
