package org.wangge.grid.examples.demo;

import java.util.List;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.examples.terminal.Style;
import org.wangge.grid.examples.view.Names;
import org.wangge.grid.examples.view.ScoreLines;
import org.wangge.grid.scoring.breakdown.Breakdown;
import org.wangge.grid.scoring.measure.AssessmentPeriod;
import org.wangge.grid.scoring.scheme.Scheme;
import org.wangge.grid.scoring.scheme.SchemeId;
import org.wangge.grid.sdk.Jurisdiction;
import org.wangge.grid.sdk.scenario.ScenarioDocument.Then;
import org.wangge.grid.sdk.scenario.Situation;

/**
 * The assessment of the demo.
 *
 * @param jurisdiction plan and organisation
 * @param scheme the score sheet
 * @param breakdown the score
 */
record Score(Jurisdiction jurisdiction, Scheme scheme, Breakdown breakdown) {

  static Score of(Situation situation, Then asked) {
    Jurisdiction jurisdiction = situation.jurisdiction();
    SchemeId scheme = SchemeId.of(asked.scheme().orElseThrow());
    PostId post = PostId.of(asked.assess().orElseThrow());
    AssessmentPeriod period = AssessmentPeriod.parse(asked.period().orElseThrow()).orElseThrow();
    Breakdown breakdown = jurisdiction.assess(scheme, post, period, situation.evidence()).orThrow();
    return new Score(jurisdiction, jurisdiction.plan().schemes().get(scheme).scheme(), breakdown);
  }

  List<String> lines(Language language, Style style) {
    return new ScoreLines(new Names(jurisdiction, language), style).lines(scheme, breakdown);
  }
}
