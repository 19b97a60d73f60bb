package org.wangge.grid.sdk.load;

import com.google.common.base.Ascii;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.clock.EscalationStep;
import org.wangge.grid.rules.clock.ExtensionRule;
import org.wangge.grid.rules.clock.StartWindow;
import org.wangge.grid.rules.clock.SuspensionRule;
import org.wangge.grid.rules.clock.TermEvent;
import org.wangge.grid.rules.clock.TermOption;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.clock.Visits;
import org.wangge.grid.rules.clock.Warning;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.sdk.document.TermDocument;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.reading.PartLog;

/** Reads the time limits of a plan. */
final class TermAssembler {

  private static final int MOST_EXTENSIONS = 100;

  private final PartLog log;
  private final TermReader reader;
  private final BiFunction<Place, Map<String, Node>, Optional<Condition>> conditions;
  private final List<TermRule> terms = new ArrayList<>();

  /** Conditions that cannot be read make no option, and are noted by whoever reads them. */
  TermAssembler(
      PartLog log,
      List<Counting> countings,
      BiFunction<Place, Map<String, Node>, Optional<Condition>> conditions) {
    this.log = log;
    this.reader = new TermReader(log, countings);
    this.conditions = conditions;
  }

  List<TermRule> terms() {
    return terms;
  }

  void read(Map<String, TermDocument> documents) {
    documents.forEach((id, document) -> read(Place.at("terms", id), id, document));
  }

  private void read(Place place, String id, TermDocument document) {
    int before = log.findings().size();
    Optional<TermId> termId = log.id(place, id, TermId::of);
    Optional<Counting> counting = reader.counting(at(place, "counting"), document.counting());
    Optional<Term> term =
        reader.term(at(place, "term"), document.term(), at(place, "counting"), counting);
    Optional<TermEvent> from = reader.event(at(place, "from"), document.from());
    TermEvent complete = TermEvent.of(TermEvent.Kind.COMPLETE);
    TermEvent until =
        document.until().flatMap(text -> reader.event(at(place, "until"), text)).orElse(complete);
    if (from.isPresent() && from.get().endsAtOnce(until)) {
      log.add(TermReader.endsWhereItBegins(at(place, "from"), from.get(), until));
    }
    Optional<ClauseRef> clause = clause(place, document.clause());
    List<TermOption> statutory = options(place, "statutory", document.statutory(), counting);
    List<TermOption> fallbacks = options(place, "fallback", document.fallback(), counting);
    Optional<StartWindow> window =
        document.starts().flatMap(starts -> window(at(place, "starts"), starts));
    Optional<ExtensionRule> extension =
        document.extension().flatMap(part -> extension(at(place, "extension"), part));
    Optional<SuspensionRule> suspension =
        document.suspension().flatMap(part -> suspension(at(place, "suspension"), part));
    Optional<Visits> visits = document.visits().flatMap(text -> visits(at(place, "visits"), text));
    List<Warning> warnings = warnings(place, document.warnings());
    List<EscalationStep> escalation = escalation(place, document.escalation());
    if (log.cleanSince(before)) {
      terms.add(
          TermRule.builder()
              .id(termId.orElseThrow())
              .title(PartLog.text(document.title()))
              .term(term.orElseThrow())
              .counting(counting.orElseThrow())
              .from(from.orElseThrow())
              .until(until)
              .clause(clause.orElseThrow())
              .addAllStatutory(statutory)
              .addAllFallbacks(fallbacks)
              .startWindow(window)
              .extension(extension)
              .suspension(suspension)
              .visits(visits.orElse(Visits.SINGLE))
              .addAllWarnings(warnings)
              .addAllEscalation(escalation)
              .build());
    }
  }

  private static Place at(Place place, Object... steps) {
    return Place.at(place.path(), Place.at(steps).path());
  }

  private Optional<ClauseRef> clause(Place place, String text) {
    return log.clause(at(place, "clause"), text);
  }

  private List<TermOption> options(
      Place place,
      String key,
      List<TermDocument.OptionDocument> documents,
      Optional<Counting> ordinary) {
    List<TermOption> options = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      option(at(place, key, i), documents.get(i), ordinary).ifPresent(options::add);
    }
    return options;
  }

  private Optional<TermOption> option(
      Place place, TermDocument.OptionDocument document, Optional<Counting> ordinary) {
    Optional<Condition> when = conditions.apply(place, document.when());
    boolean own = document.counting().isPresent();
    Optional<Counting> counting =
        own
            ? document.counting().flatMap(text -> reader.counting(at(place, "counting"), text))
            : ordinary;
    Optional<Term> term =
        reader.term(
            at(place, "term"), document.term(), at(place, own ? "counting" : "term"), counting);
    Optional<ClauseRef> clause = clause(place, document.clause());
    return when.isPresent() && counting.isPresent() && term.isPresent() && clause.isPresent()
        ? Optional.of(new TermOption(when.get(), term.get(), counting.get(), clause.get()))
        : Optional.empty();
  }

  private Optional<StartWindow> window(Place place, TermDocument.StartsDocument document) {
    int before = log.findings().size();
    Optional<TermReader.Season> season =
        document.season().flatMap(text -> reader.season(at(place, "season"), text));
    Optional<LocalTime> notBefore =
        document.notBefore().flatMap(text -> reader.time(at(place, "not-before"), text));
    Optional<ClauseRef> clause = clause(place, document.clause());
    if (document.season().isEmpty() && document.notBefore().isEmpty()) {
      log.add(
          Finding.error(
              "starts-unclear",
              place,
              Text.of(
                  "starts没有写明season或not-before", "'starts' says neither 'season' nor 'not-before'"),
              Text.of("请写明季节的起止月日、钟点，或删去starts。", "Say one of them or both, or drop 'starts'.")));
    }
    return log.cleanSince(before)
        ? Optional.of(
            StartWindow.builder()
                .seasonFrom(season.map(TermReader.Season::from))
                .seasonTo(season.map(TermReader.Season::to))
                .notBefore(notBefore)
                .clause(clause.orElseThrow())
                .build())
        : Optional.empty();
  }

  private Optional<ExtensionRule> extension(Place place, TermDocument.ExtensionDocument document) {
    Optional<Term> most = reader.amount(at(place, "most"), document.most());
    Optional<ClauseRef> clause = clause(place, document.clause());
    if (document.times() < 1 || document.times() > MOST_EXTENSIONS) {
      log.add(
          Finding.error(
              "number-out-of-range",
              at(place, "times"),
              Text.format(
                  "延期次数%s超出范围1至%s",
                  "The number of extensions, %s, is outside the range 1 to %s",
                  document.times(),
                  MOST_EXTENSIONS),
              Text.of(
                  "请更正次数；不许延期的，删去extension。",
                  "Put it right; drop 'extension' if there are none.")));
      return Optional.empty();
    }
    return most.isPresent() && clause.isPresent()
        ? Optional.of(new ExtensionRule(document.times(), most.get(), clause.get()))
        : Optional.empty();
  }

  private Optional<SuspensionRule> suspension(
      Place place, TermDocument.SuspensionDocument document) {
    Optional<Term> longest = reader.amount(at(place, "longest"), document.longest());
    Optional<ClauseRef> clause = clause(place, document.clause());
    return longest.isPresent() && clause.isPresent()
        ? Optional.of(new SuspensionRule(longest.get(), clause.get()))
        : Optional.empty();
  }

  private Optional<Visits> visits(Place place, String text) {
    return log.read(
        "bad-visits",
        place,
        Text.of("再次办理的计时方式", "what a term does when the case comes back"),
        text,
        "cumulative, shared, single",
        written ->
            Arrays.stream(Visits.values())
                .filter(visits -> Ascii.toLowerCase(visits.name()).equals(written))
                .findFirst());
  }

  private List<Warning> warnings(Place place, List<String> texts) {
    List<Warning> warnings = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      log.read(
              "bad-warning",
              at(place, "warnings", i),
              Text.of("预警时点", "when to warn"),
              texts.get(i),
              "2 working-hours before, 80 %",
              Warning::parse)
          .ifPresent(warnings::add);
    }
    return warnings;
  }

  private List<EscalationStep> escalation(Place place, List<TermDocument.StepDocument> documents) {
    List<EscalationStep> steps = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      TermDocument.StepDocument document = documents.get(i);
      Place step = at(place, "escalation", i);
      Optional<Term> after = reader.amount(at(step, "after"), document.after());
      Optional<Party> tell = log.id(at(step, "tell"), document.tell(), Party::of);
      Optional<ClauseRef> clause = clause(step, document.clause());
      if (after.isPresent() && tell.isPresent() && clause.isPresent()) {
        steps.add(new EscalationStep(after.get(), tell.get(), clause.get()));
      }
    }
    return steps;
  }
}
