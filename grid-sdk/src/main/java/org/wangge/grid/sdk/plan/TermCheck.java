package org.wangge.grid.sdk.plan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermUnit;
import org.wangge.grid.rules.clock.EscalationStep;
import org.wangge.grid.rules.clock.TermOption;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.clock.Warning;
import org.wangge.grid.rules.condition.Vocabulary;
import org.wangge.grid.rules.counting.Counting;

/** Checks whether the parts of a term go together: its lengths, their units and their order. */
final class TermCheck {

  /**
   * What lies before or after an instant by the calendar and the clock, at the same time of day.
   */
  private static final Set<TermUnit> DISTANCES =
      Sets.immutableEnumSet(
          TermUnit.MINUTES,
          TermUnit.HOURS,
          TermUnit.WORKING_MINUTES,
          TermUnit.WORKING_HOURS,
          TermUnit.DAYS,
          TermUnit.WORKING_DAYS,
          TermUnit.WEEKS,
          TermUnit.HALF_MONTHS);

  private final TermRule rule;
  private final Vocabulary vocabulary;
  private final Place place;
  private final List<Finding> findings = new ArrayList<>();

  TermCheck(TermRule rule, Vocabulary vocabulary) {
    this.rule = rule;
    this.vocabulary = vocabulary;
    this.place = Place.at("terms", rule.id());
  }

  List<Finding> findings() {
    findings.addAll(new OptionCheck(rule, vocabulary).findings());
    checkFallbacks();
    rule.extension().ifPresent(extension -> checkExtension(extension.most()));
    rule.suspension().ifPresent(suspension -> checkSuspension(suspension.longest()));
    for (int i = 0; i < rule.warnings().size(); i++) {
      if (rule.warnings().get(i) instanceof Warning.Before before) {
        checkWarning(at("warnings", i), before);
      }
    }
    for (int i = 0; i < rule.escalation().size(); i++) {
      checkStep(i);
    }
    return findings;
  }

  private Place at(Object... steps) {
    return Place.at(place.path(), Place.at(steps).path());
  }

  private void checkFallbacks() {
    TermLength ordinary = TermLength.of(rule.term(), rule.counting());
    for (int i = 0; i < rule.fallbacks().size(); i++) {
      TermOption fallback = rule.fallbacks().get(i);
      if (TermLength.of(fallback.term(), fallback.counting()).isShorterThan(ordinary)) {
        findings.add(
            Finding.warning(
                "fallback-shorter",
                at("fallback", i, "term"),
                Text.format(
                    "时限%s的特殊情形时限“%s”短于一般时限“%s”",
                    "The fallback '%2$s' of term %1$s is shorter than the ordinary '%3$s'",
                    rule.id(),
                    fallback.term(),
                    rule.term()),
                Text.of(
                    "请核对两个时限；确需更短的，可写入statutory。",
                    "Look at both; what has to be shorter can stand under 'statutory'.")));
      }
    }
  }

  /** An extension is counted together with the term that it extends, whichever that is. */
  private void checkExtension(Term most) {
    Place there = at("extension", "most");
    if (most.unit() == TermUnit.SAME_DAY) {
      findings.add(unitNotHere(there, Text.of("延期", "An extension"), most));
      return;
    }
    Set<Counting> countings =
        Stream.concat(
                Stream.of(rule.counting()),
                Stream.concat(rule.statutory().stream(), rule.fallbacks().stream())
                    .map(TermOption::counting))
            .collect(ImmutableSet.toImmutableSet());
    countings.stream()
        .filter(counting -> !counting.defines(most.unit()))
        .findFirst()
        .ifPresent(counting -> findings.add(extensionNotCounted(there, most, counting)));
  }

  private static Finding extensionNotCounted(Place place, Term most, Counting counting) {
    List<String> units = counting.units().stream().sorted().map(TermUnit::toString).toList();
    return Finding.error(
        "unit-not-counted",
        place,
        Text.format(
            "延期“%2$s”与时限一并计算，而计时规则%1$s不适用于它，只规定：%3$s",
            "The extension '%2$s' is counted with its term, and the counting %1$s does not say how,"
                + " only %3$s",
            counting.id(),
            most,
            String.join(", ", units)),
        Text.of("请换用该规则规定的单位。", "Say it in a unit that this counting defines."));
  }

  private void checkSuspension(Term longest) {
    if (longest.unit() == TermUnit.SAME_DAY) {
      findings.add(
          unitNotHere(at("suspension", "longest"), Text.of("中止时间", "A suspension"), longest));
    }
  }

  private boolean checkDistance(Place there, Text what, Term distance) {
    boolean fits = DISTANCES.contains(distance.unit());
    if (!fits) {
      findings.add(unitNotHere(there, what, distance));
    }
    return fits;
  }

  private static Finding unitNotHere(Place place, Text what, Term term) {
    return Finding.error(
        "unit-not-here",
        place,
        Text.format("%s不能写“%s”", "%s cannot be '%s'", what, term),
        Text.of(
            "请用分钟、小时、日或工作日，例如“30 days”“2 working-days”。",
            "Say it in minutes, hours, days or working days, such as '30 days' or '2 working-days'."));
  }

  private void checkWarning(Place there, Warning.Before warning) {
    if (!checkDistance(there, Text.of("预警提前量", "The time of a warning"), warning.time())) {
      return;
    }
    TermLength before = TermLength.of(warning.time());
    Stream.concat(
            Stream.of(new Chosen(rule.term(), rule.counting())),
            Stream.concat(rule.statutory().stream(), rule.fallbacks().stream())
                .map(option -> new Chosen(option.term(), option.counting())))
        .filter(chosen -> before.isAtLeast(TermLength.of(chosen.term(), chosen.counting())))
        .findFirst()
        .ifPresent(chosen -> findings.add(beforeStart(there, warning, chosen.term())));
  }

  /** One of the terms of the rule. */
  private record Chosen(Term term, Counting counting) {}

  private Finding beforeStart(Place there, Warning warning, Term term) {
    return Finding.warning(
        "warning-before-start",
        there,
        Text.format(
            "时限%s的预警“%s”早于或等于“%s”的起点",
            "The warning '%2$s' of term %1$s comes no later than the start of its '%3$s'",
            rule.id(),
            warning,
            term),
        Text.of("请缩短提前量，或改用百分比。", "Shorten it, or warn at a share such as '80 %'."));
  }

  private void checkStep(int position) {
    EscalationStep step = rule.escalation().get(position);
    Place there = at("escalation", position, "after");
    if (!checkDistance(there, Text.of("督办时点", "The time of a step of escalation"), step.after())) {
      return;
    }
    TermLength after = TermLength.of(step.after());
    rule.escalation().stream()
        .limit(position)
        .filter(earlier -> after.isShorterThan(TermLength.of(earlier.after())))
        .findFirst()
        .ifPresent(earlier -> findings.add(notAscending(there, step, earlier)));
  }

  private Finding notAscending(Place there, EscalationStep step, EscalationStep earlier) {
    return Finding.warning(
        "escalation-not-ascending",
        there,
        Text.format(
            "时限%s逾期后“%s”告知%s，却写在“%s”告知%s之后",
            "After the end of term %1$s, '%2$s' (%3$s) stands below the later '%4$s' (%5$s)",
            rule.id(),
            step.after(),
            step.tell(),
            earlier.after(),
            earlier.tell()),
        Text.of("请按逾期时间由短到长排列。", "List the steps by time, the first one first."));
  }
}
