package org.wangge.grid.sdk;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.cases.Category;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.facts.GivenFact;
import org.wangge.grid.rules.facts.HostFact;
import org.wangge.grid.sdk.plan.Plan;

/** Whether a report says what the plan asks of it, and nothing that the plan does not know. */
record GivenFacts(Plan plan) {

  private static final ImmutableMap<String, Text> FIELDS =
      ImmutableMap.of(
          "channel", Text.of("渠道", "the channel"), "household", Text.of("住户", "the household"));

  Optional<Reason> refusal(Report report) {
    Map<String, Fact<?>> known = new LinkedHashMap<>();
    plan.caseFacts().hostFacts().forEach(fact -> known.put(fact.fact().name(), fact.fact()));
    for (Map.Entry<String, String> given : report.facts().entrySet()) {
      Optional<GivenFact> fault = GivenFact.fault(given.getKey(), given.getValue(), known);
      if (fault.isPresent()) {
        return Optional.of(fault.get());
      }
    }
    for (HostFact fact : plan.caseFacts().hostFacts()) {
      if (fact.isRequired() && !report.facts().containsKey(fact.fact().name())) {
        return Optional.of(new GivenFact.Missing(fact.fact().name(), fact.fact().title()));
      }
    }
    return needs(report.category()).stream()
        .filter(name -> !isSaid(name, report))
        .findFirst()
        .map(name -> new GivenFact.Missing(name, title(name, known)));
  }

  private static Text title(String name, Map<String, Fact<?>> known) {
    Fact<?> fact = known.get(name);
    return fact == null ? FIELDS.getOrDefault(name, Text.same(name)) : fact.title();
  }

  /** What the category and those above it need, the most general first. */
  private List<String> needs(CategoryId category) {
    List<String> needs = new ArrayList<>();
    Optional<Category> here = category(category);
    while (here.isPresent()) {
      needs.addAll(0, here.get().needs());
      here = here.get().parent().flatMap(this::category);
    }
    return needs;
  }

  private Optional<Category> category(CategoryId id) {
    return plan.categories().stream().filter(category -> category.id().equals(id)).findFirst();
  }

  /** Blank text says nothing. */
  private static boolean isSaid(String name, Report report) {
    return switch (name) {
      case "channel" -> report.channel().isPresent();
      case "household" -> report.household().isPresent();
      default -> !report.facts().getOrDefault(name, "").isBlank();
    };
  }
}
