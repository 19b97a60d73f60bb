package org.wangge.grid.sdk.load;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.wangge.grid.domain.calendar.ChinaStatutoryCalendar;
import org.wangge.grid.domain.calendar.OfficeHours;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.domain.cases.ChannelId;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.office.OfficeRules;
import org.wangge.grid.domain.organisation.KindId;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.organisation.MeasureId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.worktime.WorkTime;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.condition.CodeTree;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.decision.NamedTable;
import org.wangge.grid.rules.facts.CaseDomains;
import org.wangge.grid.rules.facts.HostFact;
import org.wangge.grid.rules.intake.Likeness;
import org.wangge.grid.rules.procedure.Procedure;
import org.wangge.grid.rules.routing.CaseFacts;
import org.wangge.grid.sdk.document.ClauseDocument;
import org.wangge.grid.sdk.document.PlanDocument;
import org.wangge.grid.sdk.document.TextDocument;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.plan.Clause;
import org.wangge.grid.sdk.plan.DayRange;
import org.wangge.grid.sdk.plan.Plan;
import org.wangge.grid.sdk.plan.PlanCheck;
import org.wangge.grid.sdk.reading.PartLog;
import org.wangge.grid.sdk.routing.LikenessAssembler;
import org.wangge.grid.sdk.table.ConditionReader;
import org.wangge.grid.sdk.table.DomainReader;
import org.wangge.grid.sdk.table.TableReader;

/**
 * Turns a plan document into a plan: reads every text form (ids, terms, bands, tables, measures)
 * and finds all that are not one. What they refer to is {@link PlanCheck}'s to see.
 */
final class PlanAssembler {

  private static final List<String> RESERVED_CHANNELS = List.of(CaseFacts.UNKNOWN_CHANNEL);

  private final PlanDocument document;
  private final Calendars calendars;
  private final PartLog log = new PartLog();

  private PlanAssembler(PlanDocument document, Calendars calendars) {
    this.document = document;
    this.calendars = calendars;
  }

  /** Reads the calendar part of a plan, which may be a file of its own. */
  interface Calendars {
    Result<WorkCalendar> read(Node written) throws IOException;
  }

  static Result<Plan> assemble(PlanDocument document, Calendars calendars) throws IOException {
    PlanAssembler assembler = new PlanAssembler(document, calendars);
    Optional<Plan> plan = assembler.plan();
    return plan.isPresent()
        ? Result.of(plan.get(), assembler.log.findings())
        : new Result.Refused<>(assembler.log.findings());
  }

  /** The plan of those parts that could be read, for finding what else is wrong with them. */
  static Optional<Plan> whatFits(PlanDocument document, Calendars calendars) throws IOException {
    return new PlanAssembler(document, calendars).plan();
  }

  /** The plan of all parts that can be read; none where that makes no plan at all. */
  private Optional<Plan> plan() throws IOException {
    log.format(document.format());
    log.id(Place.at("plan"), document.plan(), Function.identity());
    Optional<DayRange> inForce =
        log.read(
            "bad-day-range",
            Place.at("in-force"),
            Text.of("日期范围", "a range of days"),
            document.inForce(),
            "2022-06-01..",
            DayRange::parse);
    WorkCalendar calendar = calendar();
    Map<ClauseRef, Clause> clauses = clauses();
    Map<LevelId, Text> levels = titles("levels", document.levels(), LevelId::of);
    if (document.levels().isEmpty()) {
      log.add(
          Finding.error(
              "no-levels",
              Place.at("levels"),
              Text.format("方案%s没有层级", "The plan %s has no levels", document.plan()),
              Text.of("请从上到下列出各层级。", "List the levels, top first.")));
    }
    Map<MeasureId, Text> measures = titles("measures", document.measures(), MeasureId::of);
    Map<ChannelId, Text> channels = titles("channels", document.channels(), ChannelId::of);
    log.reserved("channels", document.channels().keySet(), RESERVED_CHANNELS);
    DivisionAssembler division = new DivisionAssembler(log, levels.keySet());
    division.read(document);
    Map<KindId, Text> gridKinds = titles("grid-kinds", document.gridKinds(), KindId::of);
    log.reserved("unit-kinds", document.unitKinds().keySet(), List.of("unknown", "known"));
    Map<KindId, Text> unitKinds = titles("unit-kinds", document.unitKinds(), KindId::of);
    List<HostFact> hostFacts = new DomainReader(log).facts(document.facts());
    CategoryAssembler categories = new CategoryAssembler(log);
    Optional<CodeTree> tree = categories.read(document.categories());
    PostTypeAssembler postTypes = new PostTypeAssembler(log);
    postTypes.read(document.postTypes());
    OfficeRules office = new OfficeAssembler(log).read(document);
    CountingAssembler countings = new CountingAssembler(log);
    countings.read(document.countings());
    countings.noteUnused(CountingAssembler.named(document.terms().values()));
    NormAssembler norms = new NormAssembler(log);
    norms.read(document.norms());
    SchemeAssembler schemes = new SchemeAssembler(log);
    schemes.read(document.schemes());
    if (tree.isEmpty()) {
      terms(countings, (place, when) -> Optional.empty());
      return Optional.empty();
    }
    CaseFacts facts =
        new CaseFacts(
            CaseDomains.builder()
                .categories(tree.get())
                .putAllChannels(plain(channels))
                .putAllLevels(plain(division.allLevels(levels)))
                .putAllParties(RoutingAssembler.parties(document))
                .putAllGridKinds(plain(gridKinds))
                .putAllUnitKinds(plain(unitKinds))
                .putAllPostTypes(
                    Maps.transformValues(document.postTypes(), type -> PartLog.text(type.title())))
                .putAllMeasures(measures)
                .workTime(WorkTime.of(calendar))
                .addAllHostFacts(hostFacts)
                .build());
    categories.checkNeeds(document.categories(), hostFacts);
    List<TermRule> terms = terms(countings, new ConditionReader(log, facts)::read);
    RoutingAssembler routing = new RoutingAssembler(log, facts);
    routing.read(
        document.routing(), new BodyAssembler(log).read(document, categories.categories()));
    List<Procedure> procedures = routing.readAround(document);
    Likeness likeness =
        document.likeness().flatMap(new LikenessAssembler(log)::read).orElse(Likeness.NONE);
    List<NamedTable> tables = new TableReader(log, facts).tables(document.tables());
    if (inForce.isEmpty() || levels.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Plan.builder()
            .id(document.plan())
            .title(PartLog.text(document.title()))
            .inForce(inForce.orElseThrow())
            .calendar(calendar)
            .putAllClauses(clauses)
            .putAllLevels(levels)
            .putAllMeasures(measures)
            .putAllChannels(channels)
            .addAllCategories(categories.categories())
            .addAllPostTypes(postTypes.types())
            .officeRules(office)
            .addAllNorms(norms.norms())
            .addAllTerms(terms)
            .caseFacts(facts)
            .routing(routing.rules())
            .addAllProcedures(procedures)
            .likeness(likeness)
            .addAllSchemes(schemes.schemes())
            .addAllTables(tables)
            .addAllLines(division.lines())
            .putAllGridKinds(gridKinds)
            .putAllUnitKinds(unitKinds)
            .addAllCodedLevels(division.codedLevels())
            .build());
  }

  /** Read without the domains of facts, conditions are left out and all else is looked at. */
  private List<TermRule> terms(
      CountingAssembler countings,
      BiFunction<Place, Map<String, Node>, Optional<Condition>> conditions) {
    TermAssembler terms = new TermAssembler(log, countings.countings(), conditions);
    terms.read(document.terms());
    return terms.terms();
  }

  /** The calendar; where it cannot be read, one to check the other parts of the plan with. */
  private WorkCalendar calendar() throws IOException {
    Result<WorkCalendar> calendar = calendars.read(document.calendar());
    log.addAll(calendar.findings());
    return calendar instanceof Result.Passed<WorkCalendar> passed
        ? passed.value()
        : ChinaStatutoryCalendar.with(OfficeHours.ROUND_THE_CLOCK);
  }

  private Map<ClauseRef, Clause> clauses() {
    Map<ClauseRef, Clause> clauses = new LinkedHashMap<>();
    document.clauses().forEach((id, clause) -> readClause(id, clause, clauses));
    return clauses;
  }

  private void readClause(String id, ClauseDocument clause, Map<ClauseRef, Clause> clauses) {
    Optional<ClauseRef> ref = log.clause(Place.at("clauses", id), id);
    if (!Clause.TAGS.contains(clause.tag())) {
      log.add(
          NearestName.unknown(
              "unknown-tag",
              Place.at("clauses", id, "tag"),
              Text.of("条款标签", "tag"),
              clause.tag(),
              Clause.TAGS));
    } else if (ref.isPresent()) {
      clauses.put(
          ref.get(), new Clause(ref.get(), clause.tag(), Text.of(clause.zh(), clause.en())));
    }
  }

  private <T> Map<T, Text> titles(
      String part, Map<String, TextDocument> documents, Function<String, T> make) {
    Map<T, Text> titles = new LinkedHashMap<>();
    documents.forEach(
        (id, title) ->
            log.id(Place.at(part, id), id, make)
                .ifPresent(key -> titles.put(key, PartLog.text(title))));
    return titles;
  }

  private static Map<String, Text> plain(Map<?, Text> titles) {
    ImmutableMap.Builder<String, Text> plain = ImmutableMap.builder();
    titles.forEach((id, title) -> plain.put(id.toString(), title));
    return plain.buildOrThrow();
  }
}
