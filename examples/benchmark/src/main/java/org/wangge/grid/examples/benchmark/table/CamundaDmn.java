package org.wangge.grid.examples.benchmark.table;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * The DMN engine of Camunda 7, entries in the FEEL of before 7.13, of which it keeps what it has
 * parsed. The newer FEEL parses every entry at every decision and takes 70 times as long or more.
 */
final class CamundaDmn {

  private final DmnEngine engine;
  private final DmnDecision decision;

  CamundaDmn(List<RandomRow> rows) {
    engine = new DefaultDmnEngineConfiguration().enableFeelLegacyBehavior(true).buildEngine();
    byte[] text = DmnText.of(rows).getBytes(StandardCharsets.UTF_8);
    decision = engine.parseDecision(DmnText.DECISION, new ByteArrayInputStream(text));
  }

  /** The question as the engine takes it. */
  VariableMap context(Question question) {
    return Variables.fromMap(question.named());
  }

  /** The number of the row that is hit, from 0. */
  int decide(VariableMap context) {
    Number row = engine.evaluateDecisionTable(decision, context).getSingleEntry();
    return row.intValue();
  }
}
