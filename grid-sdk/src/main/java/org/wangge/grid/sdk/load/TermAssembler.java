package org.wangge.grid.sdk.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.clock.TermStart;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.Countings;
import org.wangge.grid.rules.term.Term;
import org.wangge.grid.rules.term.TermId;
import org.wangge.grid.rules.term.TermUnit;
import org.wangge.grid.sdk.document.TermDocument;

/** Reads the time limits of a plan. */
final class TermAssembler {

  private final PartLog log;
  private final List<TermRule> terms = new ArrayList<>();

  TermAssembler(PartLog log) {
    this.log = log;
  }

  List<TermRule> terms() {
    return terms;
  }

  void read(Map<String, TermDocument> documents) {
    documents.forEach(this::read);
  }

  private void read(String id, TermDocument document) {
    int before = log.findings().size();
    Optional<TermId> termId = log.id(Place.at("terms", id), id, TermId::of);
    Optional<Term> term =
        log.read(
            "bad-term",
            Place.at("terms", id, "term"),
            Text.of("时限", "a term"),
            document.term(),
            "5 working-days, 2 hours, 15 days, 8 working-hours",
            Term::parse);
    Optional<Counting> counting = counting(id, document.counting());
    Optional<TermStart> from =
        log.read(
            "bad-start",
            Place.at("terms", id, "from"),
            Text.of("起算点", "what a term runs from"),
            document.from(),
            "report, hand-up, summons, rework",
            TermStart::parse);
    Optional<ClauseRef> clause = log.clause(Place.at("terms", id, "clause"), document.clause());
    if (term.isPresent() && counting.isPresent() && !counting.get().defines(term.get().unit())) {
      log.add(unitNotCounted(id, term.get(), counting.get()));
    }
    if (log.cleanSince(before)) {
      terms.add(
          TermRule.builder()
              .id(termId.orElseThrow())
              .title(PartLog.text(document.title()))
              .term(term.orElseThrow())
              .counting(counting.orElseThrow())
              .from(from.orElseThrow())
              .clause(clause.orElseThrow())
              .build());
    }
  }

  private Optional<Counting> counting(String id, String text) {
    Optional<Counting> counting = Countings.find(text);
    if (counting.isEmpty()) {
      List<String> known = Countings.all().stream().map(c -> c.id().toString()).toList();
      log.add(
          NearestName.unknown(
              "unknown-counting",
              Place.at("terms", id, "counting"),
              Text.of("计时规则", "counting"),
              text,
              known));
    }
    return counting;
  }

  private static Finding unitNotCounted(String id, Term term, Counting counting) {
    List<String> fitting =
        Countings.all().stream()
            .filter(other -> other.defines(term.unit()))
            .map(other -> other.id().toString())
            .toList();
    List<String> units = counting.units().stream().sorted().map(TermUnit::toString).toList();
    return Finding.error(
        "unit-not-counted",
        Place.at("terms", id, "counting"),
        Text.format(
            "计时规则%s不适用于“%s”，它只规定：%s",
            "The counting %s does not say how '%s' is counted, only %s",
            counting.id(),
            term,
            String.join(", ", units)),
        Text.format("请决定按哪一规则计时：%s。", "Decide which counting is meant: %s", fitting));
  }
}
