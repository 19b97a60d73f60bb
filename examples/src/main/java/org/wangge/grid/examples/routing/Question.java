package org.wangge.grid.examples.routing;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.ChannelId;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.reorganisation.History;
import org.wangge.grid.examples.terminal.UnusableException;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.facts.GivenFact;
import org.wangge.grid.rules.facts.HostFact;
import org.wangge.grid.rules.routing.CaseFacts;
import org.wangge.grid.sdk.Jurisdiction;
import org.wangge.grid.sdk.plan.Plan;

/** A matter that was never reported, put together from the command line. */
record Question(Jurisdiction jurisdiction, Instant at) {

  private static final CaseId ASKED = CaseId.of("asked");

  private Plan plan() {
    return jurisdiction.plan().plan();
  }

  private Organisation organisation() {
    return jurisdiction.history().at(at).organisation();
  }

  Report report(Matter matter) {
    Report.Builder report =
        Report.builder()
            .caseId(ASKED)
            .at(at)
            .grid(grid(matter.grid))
            .category(category(matter.category))
            .putAllFacts(facts(matter.facts));
    if (!matter.channel.isEmpty()) {
      report.channel(channel(matter.channel));
    }
    if (!matter.household.isEmpty()) {
      report.household(household(matter.household));
    }
    if (!matter.receivedBy.isEmpty()) {
      report.receivedBy(post(matter.receivedBy));
    }
    return report.build();
  }

  /** A grid of that time, or an old one that others took over. */
  private GridId grid(String text) {
    List<String> known =
        Stream.concat(
                organisation().grids().stream(),
                jurisdiction.staffing().organisation().grids().stream())
            .map(Grid::id)
            .map(GridId::id)
            .distinct()
            .toList();
    return GridId.of(known(Text.of("网格", "grid"), text, known));
  }

  private CategoryId category(String text) {
    return CategoryId.of(
        known(
            Text.of("类别", "category"),
            text,
            plan().categories().stream().map(each -> each.id().id()).toList()));
  }

  private ChannelId channel(String text) {
    return ChannelId.of(
        known(
            Text.of("渠道", "channel"),
            text,
            plan().channels().keySet().stream().map(ChannelId::id).toList()));
  }

  private PostId post(String text) {
    History history = jurisdiction.history();
    List<String> known =
        Stream.concat(
                history.at(at).facts().posts().stream(), history.base().facts().posts().stream())
            .map(Post::id)
            .map(PostId::id)
            .distinct()
            .toList();
    return PostId.of(known(Text.of("岗位", "post"), text, known));
  }

  private static HouseholdId household(String text) {
    if (!IdForm.isValid(text)) {
      throw new UnusableException(
          Text.format("“%s”不是住户代码", "'%s' is not the id of a household", text));
    }
    return HouseholdId.of(text);
  }

  private static String known(Text kind, String text, List<String> known) {
    if (!known.contains(text)) {
      throw PlanTables.unknown(kind, text, known);
    }
    return text;
  }

  private Map<String, String> facts(List<String> written) {
    Map<String, Fact<?>> known = new LinkedHashMap<>();
    plan().caseFacts().hostFacts().stream()
        .map(HostFact::fact)
        .forEach(fact -> known.put(fact.name(), fact));
    Map<String, String> facts = new LinkedHashMap<>();
    for (String each : written) {
      int equals = each.indexOf('=');
      String name = equals < 0 ? each : each.substring(0, equals).strip();
      if (CaseFacts.BUILT_IN.contains(name)
          || name.startsWith(org.wangge.grid.rules.facts.PlaceFacts.GRID_PREFIX)) {
        throw new UnusableException(elsewhere(name));
      }
      if (equals < 0) {
        throw new UnusableException(
            Text.format("--fact须写作“名称=值”，现为“%s”", "--fact is NAME=VALUE, not '%s'", each));
      }
      String value = each.substring(equals + 1).strip();
      GivenFact.fault(name, value, known)
          .ifPresent(
              fault -> {
                throw new UnusableException(fault.text());
              });
      if (facts.put(name, value) != null) {
        throw new UnusableException(
            Text.format("事实“%s”给了两次", "The fact '%s' is given twice", name));
      }
    }
    return ImmutableMap.copyOf(facts);
  }

  private static Text elsewhere(String name) {
    return switch (name) {
      case "category", "channel", "household", "received-by", "at" ->
          Text.format("事实“%1$s”请用--%1$s给出", "Give the fact '%1$s' with --%1$s", name);
      case "unsolved-by", "summoned", "reported-in", "rework" ->
          Text.format(
              "事实“%s”出自办理过程，这里问的是刚反映的事项；请写成场景，用explain说明",
              "The fact '%s' comes from what happened to a case, and a new one is asked about: write"
                  + " a scenario and use 'explain'",
              name);
      default ->
          Text.format(
              "事实“%s”出自网格和组织，不能另行给出",
              "The fact '%s' comes from grid and organisation and is not given", name);
    };
  }

  /** The facts that the tables are asked with; none where the plan cannot take the matter. */
  Optional<Facts> facts(Report report) {
    List<GridId> grids =
        organisation().grid(report.grid()).isPresent()
            ? List.of(report.grid())
            : jurisdiction.history().successors(report.grid(), at);
    boolean all =
        plan().caseFacts().hostFacts().stream()
            .filter(HostFact::isRequired)
            .allMatch(fact -> report.facts().containsKey(fact.fact().name()));
    if (grids.size() != 1 || !all) {
      return Optional.empty();
    }
    CaseEvent asked = new CaseEvent.Reported(report.withGrid(grids.get(0)));
    return Optional.of(
        plan().caseFacts().of(CaseState.of(List.of(asked)), jurisdiction.history().at(at), at));
  }
}
