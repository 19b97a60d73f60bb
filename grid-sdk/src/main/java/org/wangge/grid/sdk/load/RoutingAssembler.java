package org.wangge.grid.sdk.load;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.bodies.BodyRules;
import org.wangge.grid.rules.procedure.Procedure;
import org.wangge.grid.rules.routing.CaseFacts;
import org.wangge.grid.rules.routing.RoutingRules;
import org.wangge.grid.rules.table.DecisionTable;
import org.wangge.grid.rules.table.HitPolicy;
import org.wangge.grid.rules.table.Row;
import org.wangge.grid.sdk.document.PlanDocument;
import org.wangge.grid.sdk.document.RoutingDocument;
import org.wangge.grid.sdk.document.TableDocument;
import org.wangge.grid.sdk.reading.PartLog;
import org.wangge.grid.sdk.routing.StepAssembler;
import org.wangge.grid.sdk.table.ConditionReader;
import org.wangge.grid.sdk.table.RowReader;

/** Reads the routing tables of a plan. */
final class RoutingAssembler {

  private final PartLog log;
  private final CaseFacts facts;
  private final RowReader rows;
  private final RoutingRules.Builder rules = RoutingRules.builder();

  RoutingAssembler(PartLog log, CaseFacts facts) {
    this.log = log;
    this.facts = facts;
    this.rows = new RowReader(log, facts);
  }

  /** The parties that a case may have been unsolved by, with their names. */
  static Map<String, Text> parties(PlanDocument document) {
    ImmutableMap.Builder<String, Text> parties = ImmutableMap.builder();
    parties.put(Party.RESPONSIBLE_UNIT.id(), Text.of("责任单位", "the responsible unit"));
    parties.put(Party.SUMMONED_UNIT.id(), Text.of("被召集单位", "the summoned unit"));
    document.routing().lead().rows().stream()
        .flatMap(row -> row.lead().stream())
        .flatMap(text -> Party.parse(text).stream())
        .filter(party -> party.form() != Party.Form.POST)
        .forEach(party -> parties.put(party.id(), title(party, document)));
    document.postTypes().forEach((id, type) -> parties.put(id, PartLog.text(type.title())));
    return parties.buildKeepingLast();
  }

  private static Text title(Party party, PlanDocument document) {
    return switch (party.form()) {
      case RESPONSIBLE_UNIT -> Text.of("责任单位", "the responsible unit");
      case SUMMONED_UNIT -> Text.of("被召集单位", "the summoned unit");
      case DUTY_LEAD -> Text.of("职责清单所列主办", "the lead of the duty list");
      case FIRST_ASKED -> Text.of("首接岗位", "the post first asked");
      case UNIT_OF_KIND ->
          Optional.ofNullable(document.unitKinds().get(party.name()))
              .map(PartLog::text)
              .orElse(Text.same(party.id()));
      case CREW_MEMBER ->
          Optional.ofNullable(document.postTypes().get(party.name()))
              .map(type -> PartLog.text(type.title()))
              .orElse(Text.same(party.id()));
      case NAMED -> Text.format("查明的%s", "the %s", party.name());
      case POST, DUTY_HELPERS, NEIGHBOURS, EVERY_LEVEL, AGREEMENT -> Text.same(party.id());
    };
  }

  /** What was read; only where nothing was found. */
  RoutingRules rules() {
    return rules.build();
  }

  void read(RoutingDocument document, BodyRules bodies) {
    rules.bodies(bodies);
    TableDocument none = new TableDocument(HitPolicy.COLLECT.toString(), List.of());
    rules.lead(table("lead", document.lead(), HitPolicy.FIRST, this::party));
    rules.help(table("help", document.help().orElse(none), HitPolicy.COLLECT, this::party));
    rules.tell(table("tell", document.tell().orElse(none), HitPolicy.COLLECT, this::party));
    rules.clocks(table("clocks", document.clocks().orElse(none), HitPolicy.COLLECT, this::term));
  }

  /** Reads the rules around the tables, and gives the procedures that they name. */
  List<Procedure> readAround(PlanDocument document) {
    return new StepAssembler(log, new ConditionReader(log, facts)::read, rules).read(document);
  }

  private Optional<Party> party(Place place, String text) {
    return BodyAssembler.party(log, place, text);
  }

  private Optional<TermId> term(Place place, String text) {
    return log.id(place, text, TermId::of);
  }

  private <O> DecisionTable<O> table(
      String name,
      TableDocument document,
      HitPolicy wanted,
      BiFunction<Place, String, Optional<O>> reader) {
    log.read(
        "hit-policy-not-here",
        Place.at("routing", name, "hit"),
        Text.of("此表的命中方式", "the hit policy of this table"),
        document.hit(),
        wanted.toString(),
        text -> HitPolicy.parse(text).filter(wanted::equals));
    List<Row<O>> read = new ArrayList<>();
    for (int i = 0; i < document.rows().size(); i++) {
      row(name, i, document.rows().get(i), wanted, reader).ifPresent(read::add);
    }
    return new DecisionTable<>(name, wanted, read);
  }

  private <O> Optional<Row<O>> row(
      String table,
      int position,
      TableDocument.RowDocument document,
      HitPolicy policy,
      BiFunction<Place, String, Optional<O>> reader) {
    Place place = Place.at("routing", table, "rows", position);
    RowReader.Validity validity =
        new RowReader.Validity(
            document.from().orElse(LocalDate.MIN), document.until().orElse(LocalDate.MAX));
    RowReader.Written written =
        new RowReader.Written(document.when(), validity, document.priority());
    List<O> output = output(table, place, document, reader).stream().toList();
    return rows.row(place, written, policy, document.clause(), output);
  }

  private <O> Optional<O> output(
      String table,
      Place place,
      TableDocument.RowDocument document,
      BiFunction<Place, String, Optional<O>> reader) {
    String wanted = table.equals("clocks") ? "clock" : table;
    Map<String, Optional<String>> outputs =
        ImmutableMap.of(
            "lead", document.lead(),
            "help", document.help(),
            "tell", document.tell(),
            "clock", document.clock());
    int before = log.findings().size();
    outputs.forEach(
        (key, text) -> {
          if (!key.equals(wanted) && text.isPresent()) {
            log.add(outputNotHere(Place.at(place.path(), key), table, key, wanted));
          }
        });
    Optional<String> text = outputs.getOrDefault(wanted, Optional.empty());
    // An output of another table stands for the missing one, so that one slip is noted once.
    if (text.isEmpty() && log.cleanSince(before)) {
      log.add(
          Finding.error(
              "missing-key",
              place,
              Text.format("缺少“%s”", "The key '%s' is missing", wanted),
              Text.format("请写明 %s。", "Add %s.", wanted)));
    }
    return text.flatMap(written -> reader.apply(Place.at(place.path(), wanted), written));
  }

  private static Finding outputNotHere(Place place, String table, String key, String wanted) {
    return Finding.error(
        "output-not-here",
        place,
        Text.format("%s表的行不能写“%s”", "A row of the %s table cannot say '%s'", table, key),
        Text.format("此表的输出是 %s；请移到相应的表。", "This table says %s; move it to its own table.", wanted));
  }
}
