package org.wangge.grid.rules.sample;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.ChannelId;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.bodies.BodyRules;
import org.wangge.grid.rules.condition.CodeTree;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.routing.CaseFacts;
import org.wangge.grid.rules.routing.Router;
import org.wangge.grid.rules.routing.RoutingRules;
import org.wangge.grid.rules.table.DecisionTable;
import org.wangge.grid.rules.table.HitPolicy;
import org.wangge.grid.rules.table.Row;

/** Routing after the pattern of Le'an, to which a test may add rows in front of the others. */
public final class SampleRouting {

  public static final CaseFacts FACTS =
      new CaseFacts(
          new CodeTree(
              names("municipal", "street-lamp", "pipe", "dispute"),
              ImmutableMap.of("street-lamp", "municipal", "pipe", "municipal")),
          names("hotline", "app"),
          names("county", "community", "grid", "grid-group"),
          names("part-time-worker", "responsible-unit", "level-1-head"));

  public final List<Row<Party>> lead = new ArrayList<>();
  public final List<Row<Party>> help = new ArrayList<>();
  public final List<Row<Party>> tell = new ArrayList<>();
  public final List<Row<TermId>> clocks = new ArrayList<>();
  public Optional<PostTypeId> unitAnswersBy = Optional.of(PostTypeId.of("level-2-head"));

  public SampleRouting() {
    leads(holds("summoned", true), "summoned-unit", "LA-08");
    leads(unsolved("level-1-head"), "total-grid-head", "LA-09");
    leads(unsolved("responsible-unit"), "level-1-head", "LA-09");
    leads(within("level", "grid-group"), "part-time-worker", "LA-12");
    leads(within("level", "grid"), "responsible-unit", "LA-09");
  }

  private static Map<String, Text> names(String... codes) {
    ImmutableMap.Builder<String, Text> names = ImmutableMap.builder();
    for (String code : codes) {
      names.put(code, Text.same(code));
    }
    return names.buildOrThrow();
  }

  public static Condition within(String fact, String... codes) {
    return new Condition.Within((Fact.OneCode) fact(fact), List.of(codes));
  }

  public static Condition unsolved(String... parties) {
    return new Condition.AnyWithin((Fact.ManyCodes) fact("unsolved-by"), List.of(parties));
  }

  public static Condition holds(String fact, boolean wanted) {
    return new Condition.Holds((Fact.Flag) fact(fact), wanted);
  }

  private static Fact<?> fact(String name) {
    return FACTS.all().stream().filter(fact -> fact.name().equals(name)).findFirst().orElseThrow();
  }

  public SampleRouting leads(Condition when, String party, String clause) {
    lead.add(new Row<>(when, Party.of(party), ClauseRef.of(clause)));
    return this;
  }

  public SampleRouting helps(Condition when, String party) {
    help.add(new Row<>(when, Party.of(party), ClauseRef.of("LA-08")));
    return this;
  }

  public SampleRouting tells(Condition when, String party) {
    tell.add(new Row<>(when, Party.of(party), ClauseRef.of("LA-09")));
    return this;
  }

  public SampleRouting runs(Condition when, String term) {
    clocks.add(new Row<>(when, TermId.of(term), ClauseRef.of("LA-26")));
    return this;
  }

  public Router router() {
    return new Router(
        RoutingRules.builder()
            .lead(new DecisionTable<>("lead", HitPolicy.FIRST, lead))
            .help(new DecisionTable<>("help", HitPolicy.COLLECT, help))
            .tell(new DecisionTable<>("tell", HitPolicy.COLLECT, tell))
            .clocks(new DecisionTable<>("clocks", HitPolicy.COLLECT, clocks))
            .bodies(BodyRules.builder().unitAnswersBy(unitAnswersBy).build())
            .build(),
        FACTS);
  }

  /** A street lamp reported on a grid in mid-October, without household or channel. */
  public static CaseState lampOn(String grid) {
    return CaseState.of(List.of(new CaseEvent.Reported(lamp(grid).build())));
  }

  /** The same about a household. */
  public static CaseState lampOf(String household, String grid) {
    return CaseState.of(
        List.of(new CaseEvent.Reported(lamp(grid).household(HouseholdId.of(household)).build())));
  }

  /** The same through a channel. */
  public static CaseState lampThrough(String channel, String grid) {
    return CaseState.of(
        List.of(new CaseEvent.Reported(lamp(grid).channel(ChannelId.of(channel)).build())));
  }

  /** The same after some could not solve it, one hour after the other. */
  public static CaseState lampUnsolvedBy(String grid, String... parties) {
    List<CaseEvent> events = new ArrayList<>();
    events.add(new CaseEvent.Reported(lamp(grid).build()));
    for (String party : parties) {
      events.add(
          new CaseEvent.Unsolved(
              CaseId.of("K1"),
              events.get(events.size() - 1).at().plusSeconds(3600),
              Party.of(party)));
    }
    return CaseState.of(events);
  }

  /** The same after the community summoned a unit. */
  public static CaseState lampWithSummoned(String unit, String grid) {
    Report report = lamp(grid).build();
    return CaseState.of(
        List.of(
            new CaseEvent.Reported(report),
            new CaseEvent.Summoned(report.caseId(), report.at(), UnitId.of(unit))));
  }

  private static Report.Builder lamp(String grid) {
    return Report.builder()
        .caseId(CaseId.of("K1"))
        .at(SampleCommunity.at("2026-10-15T09:00"))
        .grid(GridId.of(grid))
        .category(CategoryId.of("street-lamp"));
  }
}
