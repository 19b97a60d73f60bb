package org.wangge.grid.examples.benchmark.table;

import java.util.List;
import java.util.stream.Collectors;

/** A random table as a DMN model with one decision, {@link #DECISION}, of hit policy FIRST. */
final class DmnText {

  static final String NAMESPACE = "https://example.org/random-table";
  static final String MODEL = "table";
  static final String DECISION = "lead";

  private DmnText() {}

  static String of(List<RandomRow> rows) {
    StringBuilder text = new StringBuilder(rows.size() * 400);
    text.append("<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='model'")
        .append(" name='" + MODEL + "' namespace='" + NAMESPACE + "'>\n");
    for (Asked fact : Asked.values()) {
      text.append("<inputData id='_" + fact.id() + "' name='" + fact.id() + "'>")
          .append("<variable id='v_" + fact.id() + "' name='" + fact.id() + "'")
          .append(" typeRef='string'/></inputData>\n");
    }
    text.append("<decision id='" + DECISION + "' name='" + DECISION + "'>")
        .append("<variable id='v' name='" + DECISION + "' typeRef='number'/>\n");
    for (Asked fact : Asked.values()) {
      text.append("<informationRequirement id='r_" + fact.id() + "'>")
          .append("<requiredInput href='#_" + fact.id() + "'/></informationRequirement>\n");
    }
    text.append("<decisionTable id='rows' hitPolicy='FIRST'>\n");
    for (Asked fact : Asked.values()) {
      text.append("<input id='i_" + fact.id() + "'><inputExpression id='e_" + fact.id() + "'")
          .append(" typeRef='string'><text>" + fact.id() + "</text></inputExpression></input>\n");
    }
    text.append("<output id='o' name='" + DECISION + "' typeRef='number'/>\n");
    for (int i = 0; i < rows.size(); i++) {
      text.append("<rule id='row_" + i + "'>");
      for (Asked fact : Asked.values()) {
        text.append("<inputEntry id='c_" + i + "_" + fact.id() + "'><text>")
            .append(entry(rows.get(i), fact))
            .append("</text></inputEntry>");
      }
      text.append("<outputEntry id='o_" + i + "'><text>" + i + "</text></outputEntry></rule>\n");
    }
    return text.append("</decisionTable></decision></definitions>\n").toString();
  }

  private static String entry(RandomRow row, Asked fact) {
    if (!row.asks(fact)) {
      return "-";
    }
    return row.codes(fact).stream()
        .map(code -> '"' + fact.value(code) + '"')
        .collect(Collectors.joining(","));
  }
}
