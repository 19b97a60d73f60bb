package org.wangge.grid.examples;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.examples.terminal.Style;
import org.wangge.grid.examples.terminal.UnusableException;
import org.wangge.grid.examples.view.DecisionLines;
import org.wangge.grid.examples.view.IncumbencyLines;
import org.wangge.grid.examples.view.Names;
import org.wangge.grid.examples.view.ScoreLines;
import org.wangge.grid.scoring.breakdown.Breakdown;
import org.wangge.grid.scoring.measure.AssessmentPeriod;
import org.wangge.grid.scoring.scheme.SchemeId;
import org.wangge.grid.sdk.Jurisdiction;
import org.wangge.grid.sdk.reading.Moments;
import org.wangge.grid.sdk.scenario.ScenarioDocument.Then;
import org.wangge.grid.sdk.scenario.Situation;

/** What {@code explain} may be asked of a scenario, in the words of the command line. */
final class Questions {

  private final Situation situation;
  private final Jurisdiction jurisdiction;
  private final Moments moments;
  private final Names names;
  private final Style style;

  Questions(Situation situation, Language language, Style style) {
    this.situation = situation;
    this.jurisdiction = situation.jurisdiction();
    this.moments = new Moments(jurisdiction.staffing().zone());
    this.names = new Names(jurisdiction, language);
    this.style = style;
  }

  /** Each case, post and assessment that a scenario has an expectation about, once. */
  List<String> expected(List<Then> expectations) {
    Set<List<String>> answers = new LinkedHashSet<>();
    for (Then then : expectations) {
      String at = then.at().orElse("");
      then.caseId().ifPresent(id -> answers.add(ofCase(id, at)));
      then.post().filter(post -> !at.isEmpty()).ifPresent(post -> answers.add(ofPost(post, at)));
      then.assess()
          .ifPresent(
              post ->
                  answers.add(ofScore(post, then.scheme().orElse(""), then.period().orElse(""))));
    }
    if (answers.isEmpty()) {
      throw new UnusableException(
          Text.of(
              "该场景未涉及事项、在岗人或考核，没有可说明的决定",
              "The scenario asks about no case, incumbent or assessment: nothing to explain"));
    }
    return answers.stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
  }

  List<String> ofCase(String id, String at) {
    CaseId caseId = known(id, CaseId::of, this::has, Text.of("事项", "case"));
    Instant when = at.isEmpty() ? situation.lastEventAt(caseId).orElseThrow() : moment(at);
    List<CaseEvent> events = situation.events(caseId, when);
    if (events.isEmpty() || !(events.get(0) instanceof CaseEvent.Reported reported)) {
      throw new UnusableException(
          Text.format("到%2$s为止没有事项%1$s的反映", "Case %s has not been reported by %s", id, at));
    }
    try {
      return new DecisionLines(names, style)
          .lines(reported.report(), when, jurisdiction.route(events, when));
    } catch (IllegalArgumentException outOfOrder) {
      throw new UnusableException(
          Text.format(
              "事项%s的事件次序有误：%s",
              "The events of case %s are out of order: %s", id, outOfOrder.getMessage()));
    }
  }

  private boolean has(CaseId id) {
    return situation.lastEventAt(id).isPresent();
  }

  List<String> ofPost(String id, String at) {
    Instant when = moment(at);
    return new IncumbencyLines(names, style).lines(when, jurisdiction.incumbent(post(id), when));
  }

  List<String> ofScore(String id, String scheme, String period) {
    PostId post = post(id);
    SchemeId sheet =
        known(
            scheme,
            SchemeId::of,
            jurisdiction.plan().schemes()::containsKey,
            Text.of("考核办法", "score sheet"));
    AssessmentPeriod when =
        AssessmentPeriod.parse(period)
            .orElseThrow(() -> new UnusableException(notA(Text.of("考核期", "period"), period)));
    if (!jurisdiction.plan().schemes().get(sheet).scheme().assessed().equals(typeOf(post))) {
      throw new UnusableException(
          Text.format("考核办法“%s”不考核岗位%s", "Score sheet '%s' does not assess %s", scheme, id));
    }
    Result<Breakdown> result = jurisdiction.assess(sheet, post, when, situation.evidence());
    if (result instanceof Result.Passed<Breakdown> passed) {
      return new ScoreLines(names, style)
          .lines(jurisdiction.plan().schemes().get(sheet).scheme(), passed.value());
    }
    Finding first = result.findings().get(0);
    throw new UnusableException(first.message());
  }

  private String typeOf(PostId post) {
    return jurisdiction.staffing().typeOf(post).id().id();
  }

  private PostId post(String id) {
    return known(
        id,
        PostId::of,
        post -> jurisdiction.staffing().post(post).isPresent(),
        Text.of("岗位", "post"));
  }

  private Instant moment(String text) {
    return moments
        .parse(text)
        .orElseThrow(() -> new UnusableException(notA(Text.of("时间", "moment"), text)));
  }

  private static <T> T known(
      String text, Function<String, T> make, Predicate<T> isThere, Text kind) {
    return Optional.of(text)
        .filter(IdForm::isValid)
        .map(make)
        .filter(isThere)
        .orElseThrow(
            () -> new UnusableException(Text.format("没有%s“%s”", "No %s '%s'", kind, text)));
  }

  private static Text notA(Text kind, String text) {
    return Text.format("“%2$s”不是%1$s", "'%2$s' is not a %1$s", kind, text);
  }
}
