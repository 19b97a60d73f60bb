package org.wangge.grid.domain.office;

import com.google.common.collect.ImmutableListMultimap;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.office.Tenures.Tenure;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;

/** Finds appointments that outlast the term of office, and posts to which nobody follows. */
final class OfficeTermCheck {

  private final OfficeRules rules;
  private final Tenures tenures;
  private final ZoneId zone;
  private final List<Finding> findings = new ArrayList<>();

  OfficeTermCheck(OfficeRules rules, Tenures tenures) {
    this.rules = rules;
    this.tenures = tenures;
    this.zone = tenures.holdings().zone();
  }

  List<Finding> findings() {
    if (rules.holders().values().stream().noneMatch(rule -> rule.termOfOffice().isPresent())) {
      return findings;
    }
    for (Tenure tenure : tenures.all()) {
      term(tenure).ifPresent(term -> checkTerm(tenure, term));
    }
    ImmutableListMultimap<PostId, Tenure> byPost = tenures.byPost();
    for (PostId post : byPost.keySet()) {
      List<Tenure> held = byPost.get(post);
      term(held.get(0)).ifPresent(term -> checkSuccessors(held, term));
    }
    return findings;
  }

  private Optional<OfficeTerm> term(Tenure tenure) {
    return rules.of(tenure.type()).flatMap(HolderRules::termOfOffice);
  }

  private void checkTerm(Tenure tenure, OfficeTerm term) {
    Period period = tenure.period();
    if (period.from().equals(Instant.MIN)) {
      return;
    }
    ZonedDateTime end = period.from().atZone(zone).plus(term.length());
    if (period.to().isAfter(end.toInstant())) {
      findings.add(
          Finding.warning(
              "term-of-office-over",
              tenure.place(),
              Text.format(
                  "岗位%s的任职（%s）超出任期：任期于%s届满（%s）",
                  "Post %s: the appointment (%s) outlasts the term of office, which is over on %s"
                      + " (%s)",
                  tenure.post(),
                  period.in(zone),
                  end.toLocalDate(),
                  term.clause()),
              Text.of(
                  "请写明届满日期；连任的另写一条任职。",
                  "Give it that end; a holder chosen anew has another appointment.")));
    }
  }

  private void checkSuccessors(List<Tenure> held, OfficeTerm term) {
    Instant first = held.stream().map(t -> t.period().from()).min(Instant::compareTo).orElseThrow();
    List<Period> periods = held.stream().map(Tenure::period).toList();
    for (Period gap : Stretches.gaps(Period.since(first), periods)) {
      Tenure last =
          held.stream()
              .filter(tenure -> tenure.period().to().equals(gap.from()))
              .min(Comparator.comparingInt(Tenure::position))
              .orElseThrow();
      Place place = last.place();
      Text message =
          Text.format(
              "岗位%s（%s）无人接任：%s",
              "Nobody follows on post %s (%s): %s", last.post(), term.clause(), gap.in(zone));
      Text wayOut = Text.of("请任命继任者。", "Appoint the successor.");
      // Whether the last end lies ahead cannot be told without the day on which one asks.
      findings.add(
          gap.isOpenEnded()
              ? Finding.info("successor-missing", place, message, wayOut)
              : Finding.warning("successor-missing", place, message, wayOut));
    }
  }
}
