package org.wangge.grid.sdk.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.KindId;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.organisation.MeasureId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.decision.NamedTable;
import org.wangge.grid.rules.decision.Outcome;
import org.wangge.grid.rules.decision.Output;
import org.wangge.grid.rules.norm.Norm;
import org.wangge.grid.rules.norm.Quantity;
import org.wangge.grid.rules.routing.rule.Agreement;
import org.wangge.grid.rules.routing.rule.Notice;
import org.wangge.grid.rules.table.CompiledTable;
import org.wangge.grid.rules.table.DecisionTable;
import org.wangge.grid.rules.table.TableCheck;
import org.wangge.grid.scoring.scheme.Scheme;

/** Checks what norms, terms, routing tables and score sheets name, and the tables themselves. */
final class ReferenceCheck {

  private static final Text POST_TYPE = Text.of("岗位类型", "post type");

  private final Plan plan;
  private final List<String> types;
  private final List<Finding> findings = new ArrayList<>();

  ReferenceCheck(Plan plan) {
    this.plan = plan;
    this.types = plan.postTypes().stream().map(type -> type.id().id()).toList();
  }

  List<Finding> findings() {
    findings.addAll(new DivisionCheck(plan).findings());
    plan.norms().forEach(this::checkNorm);
    findings.addAll(new BodyCheck(plan).findings());
    plan.terms().forEach(this::checkTold);
    checkParties(plan.routing().lead(), true);
    checkParties(plan.routing().help(), false);
    checkParties(plan.routing().tell(), false);
    checkTerms(plan.routing().clocks());
    findings.addAll(new StepCheck(plan).findings());
    plan.tables().forEach(this::checkTable);
    for (Scheme scheme : plan.schemes()) {
      requireType(Place.at("schemes", scheme.id(), "assesses"), scheme.assessed());
    }
    return findings;
  }

  private void checkNorm(Norm norm) {
    List<String> levels = plan.allLevels().stream().map(LevelId::id).toList();
    require(
        "unknown-level",
        Place.at("norms", norm.id(), "on"),
        Text.of("层级", "level"),
        norm.on().id(),
        levels);
    for (int i = 0; i < norm.kinds().size(); i++) {
      require(
          "unknown-kind",
          Place.at("norms", norm.id(), "kinds", i),
          Text.of("网格类别", "kind of grid"),
          norm.kinds().get(i).id(),
          plan.gridKinds().keySet().stream().map(KindId::id).toList());
    }
    if (norm.quantity() instanceof Quantity.GridsBelow count) {
      Place place = Place.at("norms", norm.id(), "grids");
      require("unknown-level", place, Text.of("层级", "level"), count.level().id(), levels);
      findings.addAll(DivisionCheck.below(plan, norm, count.level(), place));
    } else if (norm.quantity() instanceof Quantity.OfMeasure plain) {
      requireMeasure(Place.at("norms", norm.id(), "measure"), plain.measure());
    } else if (norm.quantity() instanceof Quantity.MeasurePerPost share) {
      requireMeasure(Place.at("norms", norm.id(), "measure"), share.measure());
      requireType(Place.at("norms", norm.id(), "per-post"), share.post().id());
    } else if (norm.quantity() instanceof Quantity.PostsPer ratio) {
      requireMeasure(Place.at("norms", norm.id(), "per"), ratio.measure());
      for (int i = 0; i < ratio.posts().size(); i++) {
        requireType(Place.at("norms", norm.id(), "posts", i), ratio.posts().get(i).id());
      }
    }
  }

  private void checkTold(TermRule term) {
    term.from().by().forEach(by -> requireParty(Place.at("terms", term.id(), "from"), by));
    term.until().by().forEach(by -> requireParty(Place.at("terms", term.id(), "until"), by));
    for (int i = 0; i < term.escalation().size(); i++) {
      requireParty(
          Place.at("terms", term.id(), "escalation", i, "tell"), term.escalation().get(i).tell());
    }
  }

  private void requireParty(Place place, Party party) {
    party.postType().ifPresent(type -> requireType(place, type.id()));
    party
        .unitKind()
        .ifPresent(
            kind ->
                require(
                    "unknown-kind",
                    place,
                    Text.of("单位类别", "kind of unit"),
                    kind.id(),
                    plan.unitKinds().keySet().stream().map(KindId::id).toList()));
  }

  private void checkParties(DecisionTable<Party> table, boolean mustAnswer) {
    findings.addAll(
        TableCheck.findings(
            CompiledTable.of(table, plan.caseFacts().vocabulary()),
            Place.at("routing", table.name()).path(),
            mustAnswer));
  }

  private void checkTable(NamedTable table) {
    for (int i = 0; i < table.table().rows().size(); i++) {
      Outcome outcome = table.table().rows().get(i).output();
      for (Output output : table.outputs()) {
        Place place = Place.at("tables", table.id(), "rows", i, "then", output.name());
        String value = outcome.values().get(output.name());
        if (output.kind() == Output.Kind.PARTY) {
          requireParty(place, Party.of(value));
        } else if (output.kind() == Output.Kind.TERM) {
          List<String> terms = plan.terms().stream().map(term -> term.id().toString()).toList();
          require("unknown-term", place, Text.of("时限", "term"), value, terms);
        }
      }
    }
    findings.addAll(
        TableCheck.findings(
            table.compiled(), Place.at("tables", table.id()).path(), table.mustAnswer()));
  }

  private void checkTerms(DecisionTable<TermId> clocks) {
    List<String> terms = plan.terms().stream().map(term -> term.id().toString()).toList();
    Set<TermId> running = new TreeSet<>();
    plan.routing().agreements().forEach(each -> running.addAll(notice(each)));
    for (int i = 0; i < clocks.rows().size(); i++) {
      TermId term = clocks.rows().get(i).output();
      running.add(term);
      require(
          "unknown-term",
          Place.at("routing", "clocks", "rows", i, "clock"),
          Text.of("时限", "term"),
          term.toString(),
          terms);
    }
    // While a row names no term, it may be any of those that seem unused.
    boolean told = terms.containsAll(running.stream().map(TermId::toString).toList());
    plan.terms().stream()
        .filter(term -> told && !running.contains(term.id()))
        .forEach(term -> findings.add(termUnused(term)));
  }

  /** The term of the notice of an agreement runs without a row that names it. */
  private static List<TermId> notice(Agreement agreement) {
    return agreement.notice().map(Notice::term).stream().toList();
  }

  private static Finding termUnused(TermRule term) {
    return Finding.warning(
        "term-unused",
        Place.at("terms", term.id()),
        Text.format("时限%s从不计时", "Term %s never runs", term.id()),
        Text.of("请在 routing 的 clocks 表中写明何时计时。", "Say under routing/clocks when it runs."));
  }

  private void requireMeasure(Place place, MeasureId measure) {
    require(
        "unknown-measure",
        place,
        Text.of("计量项", "measure"),
        measure.id(),
        plan.measures().keySet().stream().map(MeasureId::id).toList());
  }

  private void requireType(Place place, String type) {
    require("unknown-post-type", place, POST_TYPE, type, types);
  }

  private void require(
      String code, Place place, Text kind, String written, Collection<String> known) {
    if (!known.contains(written)) {
      findings.add(NearestName.unknown(code, place, kind, written, known));
    }
  }
}
