package org.wangge.grid.sdk.plan;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.clock.TermOption;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.table.DecisionTable;
import org.wangge.grid.rules.table.HitPolicy;
import org.wangge.grid.rules.table.Row;
import org.wangge.grid.rules.table.TableCheck;

/**
 * Checks the statutory and fallback terms of a rule against each other: in the order in which a
 * term is chosen they are the rows of a table, and its check finds those that never apply.
 */
final class OptionCheck {

  private final TermRule rule;
  private final List<Option> options = new ArrayList<>();

  OptionCheck(TermRule rule) {
    this.rule = rule;
    add("statutory", rule.statutory());
    add("fallback", rule.fallbacks());
  }

  /** An option with where it stands in the file. */
  private record Option(String key, int position, TermOption option) {

    Condition when() {
      return option.when();
    }

    Text named() {
      return Text.format("“%s”", "'%s'", option.term());
    }
  }

  private void add(String key, List<TermOption> terms) {
    for (int i = 0; i < terms.size(); i++) {
      options.add(new Option(key, i, terms.get(i)));
    }
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      Option option = options.get(i);
      if (finds("row-never-holds", option.when())) {
        findings.add(neverHolds(option));
      } else if (hides(option.when(), Condition.always())) {
        findings.add(alwaysHolds(option));
        // Whatever comes after it is hidden too, which is one mistake.
        break;
      } else {
        options.stream()
            .limit(i)
            .filter(earlier -> hides(earlier.when(), option.when()))
            .findFirst()
            .ifPresent(earlier -> findings.add(hidden(option, earlier)));
      }
    }
    return findings;
  }

  private boolean hides(Condition earlier, Condition later) {
    return finds("row-shadowed", earlier, later);
  }

  private boolean finds(String code, Condition... conditions) {
    ImmutableList.Builder<Row<TermId>> rows = ImmutableList.builder();
    for (Condition condition : conditions) {
      rows.add(new Row<>(condition, rule.id(), rule.clause()));
    }
    return TableCheck.findings(
            new DecisionTable<>("terms", HitPolicy.FIRST, rows.build()), "", false)
        .stream()
        .anyMatch(finding -> finding.code().equals(code));
  }

  private Finding neverHolds(Option option) {
    return Finding.warning(
        "option-never-holds",
        place(option),
        Text.format(
            "时限%s的%s条件互相排斥，永远不成立：%s",
            "The conditions of the %2$s of term %1$s exclude each other: %3$s",
            rule.id(),
            option.named(),
            option.when().text()),
        Text.of("请更正条件，或删去这一项。", "Put the conditions right, or drop it."));
  }

  private Finding alwaysHolds(Option option) {
    return Finding.error(
        "option-without-condition",
        place(option),
        Text.format(
            "时限%s的%s没有条件或条件总是成立，一般时限“%s”永远不会用到",
            "The %2$s of term %1$s holds for every case, so that the ordinary '%3$s' never applies",
            rule.id(),
            option.named(),
            rule.term()),
        Text.of("请在when中写明适用情形，或把它写成一般时限。", "Say in 'when' when it holds, or make it the 'term'."));
  }

  private Finding hidden(Option option, Option earlier) {
    return Finding.warning(
        "option-shadowed",
        place(option),
        Text.format(
            "时限%s的%s永远不会用到：%s（%s）先适用",
            "The %2$s of term %1$s is never reached: %3$s (%4$s) applies first",
            rule.id(),
            option.named(),
            earlier.named(),
            earlier.when().text()),
        Text.of("请把更具体的情形放在前面，或删去这一项。", "Put the more special one first, or drop this one."));
  }

  private Place place(Option option) {
    return Place.at("terms", rule.id(), option.key(), option.position());
  }
}
