package org.wangge.grid.sdk.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.code.CodeCheck;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.office.PersonFacts;
import org.wangge.grid.domain.organisation.AddressId;
import org.wangge.grid.domain.organisation.Code;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.KindId;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.organisation.MeasureId;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.organisation.Unit;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.roster.Roster;
import org.wangge.grid.domain.staffing.StaffingFacts;
import org.wangge.grid.sdk.document.organisation.GridDocument;
import org.wangge.grid.sdk.document.organisation.OrganisationDocument;
import org.wangge.grid.sdk.document.organisation.PostDocument;
import org.wangge.grid.sdk.document.organisation.UnitDocument;
import org.wangge.grid.sdk.plan.CheckedPlan;
import org.wangge.grid.sdk.reading.Moments;
import org.wangge.grid.sdk.reading.PartLog;

/** Turns an organisation document into the facts of a staffing under a plan. */
public final class OrganisationAssembler {

  /** For reading a grid on its own. */
  private static final OrganisationDocument NO_DOCUMENT =
      new OrganisationDocument(
          "", 1, Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of(), Map.of(), Map.of());

  private final OrganisationDocument document;
  private final CheckedPlan plan;
  private final PartLog log = new PartLog();
  private final TerritoryReader territory = new TerritoryReader(log);
  private final Map<UnitId, PostId> contacts = new LinkedHashMap<>();

  private OrganisationAssembler(OrganisationDocument document, CheckedPlan plan) {
    this.document = document;
    this.plan = plan;
  }

  /**
   * Reads the facts of a document; what depends on the plan (levels, types, measures) by its words.
   *
   * @param document the wire record
   * @param plan the plan
   * @return the facts, or the findings that refuse them
   */
  public static Result<StaffingFacts> assemble(OrganisationDocument document, CheckedPlan plan) {
    return new OrganisationAssembler(document, plan).facts();
  }

  /**
   * Reads one grid on its own; whether its parent and unit are there is not looked at.
   *
   * @param id its id
   * @param document the grid
   * @param plan the plan
   * @return the grid, or all findings; paths begin with {@code grids/ID}
   */
  public static Result<Grid> grid(String id, GridDocument document, CheckedPlan plan) {
    OrganisationAssembler assembler = new OrganisationAssembler(NO_DOCUMENT, plan);
    Optional<Grid> grid = assembler.grid(id, document);
    return grid.isPresent()
        ? Result.of(grid.get(), assembler.log.findings())
        : new Result.Refused<>(assembler.log.findings());
  }

  /**
   * Reads one post on its own; whether its type and grids are there is not looked at.
   *
   * @param id its id
   * @param document the post
   * @param plan the plan
   * @return the post, or all findings; paths begin with {@code posts/ID}
   */
  public static Result<Post> post(String id, PostDocument document, CheckedPlan plan) {
    PartLog log = new PartLog();
    StaffAssembler staff = new StaffAssembler(log, new Moments(plan.plan().calendar().zone()));
    staff.post(id, document);
    return staff.posts().isEmpty()
        ? new Result.Refused<>(log.findings())
        : Result.of(staff.posts().get(0), log.findings());
  }

  private Result<StaffingFacts> facts() {
    log.format(document.format());
    log.id(Place.at("organisation"), document.organisation(), text -> text);
    List<Unit> units = new ArrayList<>();
    document.units().forEach((id, unit) -> unit(id, unit).ifPresent(units::add));
    List<Grid> grids = new ArrayList<>();
    document.grids().forEach((id, grid) -> grid(id, grid).ifPresent(grids::add));
    StaffAssembler staff = new StaffAssembler(log, new Moments(plan.plan().calendar().zone()));
    staff.read(document);
    Map<PersonId, PersonFacts> persons =
        new PersonAssembler(log, plan.plan().officeRules()).read(document.persons());
    List<Roster> rosters = new RosterAssembler(log).read(document.rosters());
    if (Result.hasErrors(log.findings())) {
      return new Result.Refused<>(log.findings());
    }
    Result<Organisation> organisation = Organisation.of(plan.ladders(), grids, units);
    log.addAll(organisation.findings());
    if (!(organisation instanceof Result.Passed<Organisation> passed)) {
      return new Result.Refused<>(log.findings());
    }
    log.addAll(CodeCheck.findings(passed.value(), plan.plan().codedLevels()));
    StaffingFacts facts =
        StaffingFacts.builder()
            .organisation(passed.value())
            .zone(plan.plan().calendar().zone())
            .addAllPostTypes(plan.plan().postTypes())
            .addAllPosts(staff.posts())
            .addAllPairs(staff.pairs())
            .addAllAppointments(staff.appointments())
            .addAllAbsences(staff.absences())
            .putAllContacts(contacts)
            .officeRules(plan.plan().officeRules())
            .putAllPersons(persons)
            .addAllRosters(rosters)
            .build();
    return Result.of(facts, log.findings());
  }

  private Optional<Unit> unit(String id, UnitDocument document) {
    Optional<UnitId> unit = log.id(Place.at("units", id), id, UnitId::of);
    document
        .contact()
        .flatMap(text -> log.id(Place.at("units", id, "contact"), text, PostId::of))
        .ifPresent(post -> unit.ifPresent(key -> contacts.put(key, post)));
    Optional<KindId> kind =
        document
            .kind()
            .flatMap(
                text ->
                    territory.kind(
                        Place.at("units", id, "kind"),
                        text,
                        plan.plan().unitKinds().keySet(),
                        Text.of("单位类别", "kind of unit")));
    Optional<UnitId> parent =
        document
            .parent()
            .flatMap(text -> log.id(Place.at("units", id, "parent"), text, UnitId::of));
    Optional<Code> code = territory.code(Place.at("units", id, "code"), document.code());
    List<GridId> serves = territory.ids(document.serves(), GridId::of, "units", id, "serves");
    return unit.map(
        key ->
            Unit.builder()
                .id(key)
                .title(PartLog.text(document.title()))
                .kind(kind)
                .parent(parent)
                .code(code)
                .addAllServes(serves)
                .build());
  }

  private Optional<Grid> grid(String id, GridDocument document) {
    int before = log.findings().size();
    Optional<GridId> grid = log.id(Place.at("grids", id), id, GridId::of);
    Optional<LevelId> level = log.id(Place.at("grids", id, "level"), document.level(), LevelId::of);
    Optional<GridId> parent =
        document
            .parent()
            .flatMap(text -> log.id(Place.at("grids", id, "parent"), text, GridId::of));
    Optional<UnitId> unit =
        document
            .responsibleUnit()
            .flatMap(text -> log.id(Place.at("grids", id, "responsible-unit"), text, UnitId::of));
    Map<MeasureId, Long> measures = new LinkedHashMap<>();
    document.measures().forEach((name, value) -> measure(id, name, value, measures));
    Grid.Builder builder = Grid.builder();
    territory(id, document, builder);
    if (!log.cleanSince(before)) {
      return Optional.empty();
    }
    return Optional.of(
        builder
            .id(grid.orElseThrow())
            .title(PartLog.text(document.title()))
            .level(level.orElseThrow())
            .parent(parent)
            .responsibleUnit(unit)
            .putAllMeasures(measures)
            .build());
  }

  private void territory(String id, GridDocument document, Grid.Builder builder) {
    for (int i = 0; i < document.kinds().size(); i++) {
      territory
          .kind(
              Place.at("grids", id, "kinds", i),
              document.kinds().get(i),
              plan.plan().gridKinds().keySet(),
              Text.of("网格类别", "kind of grid"))
          .ifPresent(builder::addKinds);
    }
    builder
        .addAllNeighbours(
            territory.ids(document.neighbours(), GridId::of, "grids", id, "neighbours"))
        .addAllSeats(territory.ids(document.seat(), GridId::of, "grids", id, "seat"))
        .addAllAddresses(
            territory.points(
                "bad-addresses",
                Text.of("地点编号或范围", "an address or a range of addresses"),
                document.addresses(),
                AddressId::of,
                Place.at("grids", id, "addresses")))
        .addAllHouseholds(
            territory.points(
                "bad-households",
                Text.of("住户编号或范围", "a household or a range of households"),
                document.households(),
                HouseholdId::of,
                Place.at("grids", id, "households")))
        .map(territory.map(Place.at("grids", id, "map"), document.map()))
        .code(territory.code(Place.at("grids", id, "code"), document.code()));
  }

  private void measure(String grid, String name, long value, Map<MeasureId, Long> measures) {
    Place place = Place.at("grids", grid, "measures", name);
    List<String> known = plan.plan().measures().keySet().stream().map(MeasureId::id).toList();
    if (!known.contains(name)) {
      log.add(
          NearestName.unknown("unknown-measure", place, Text.of("计量项", "measure"), name, known));
    } else if (value < 0 || value > 1_000_000_000_000L) {
      log.add(
          Finding.error(
              "measure-out-of-range",
              place,
              Text.format("%s的%s为%s", "Grid %s gives %s as %s", grid, name, value),
              Text.of("请填写0至一万亿的整数。", "Give a whole number from 0 to 10^12.")));
    } else {
      measures.put(MeasureId.of(name), value);
    }
  }
}
