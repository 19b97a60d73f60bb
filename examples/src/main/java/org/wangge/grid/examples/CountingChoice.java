package org.wangge.grid.examples;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.examples.terminal.UnusableException;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.CountingId;
import org.wangge.grid.rules.counting.CountingText;
import org.wangge.grid.rules.counting.Countings;

/**
 * The counting of a term that the command line names, by a preset's name or by its rules.
 *
 * @param terms the term and its extensions
 */
record CountingChoice(List<Term> terms) {

  /** The name of a counting that is given by its rules. */
  private static final CountingId GIVEN = CountingId.of("given");

  CountingChoice {
    terms = ImmutableList.copyOf(terms);
  }

  /** What {@code --counting} says; an empty text says nothing, and the wording's own holds. */
  Counting of(String given, List<CountingId> implied) {
    if (given.isEmpty()) {
      return implied.size() == 1
          ? fitting(named(implied.get(0).id()))
          : refuse(
              Text.format(
                  "请用--counting写明“%s”如何计算", "Say with --counting how '%s' is counted", term()));
    }
    return fitting(given.indexOf('=') >= 0 ? byRules(given) : named(given));
  }

  private Counting fitting(Counting counting) {
    return terms.stream().allMatch(term -> counting.defines(term.unit()))
        ? counting
        : refuse(
            Text.format(
                "计时规则%s不能计算“%s”", "Counting %s does not count '%s'", name(counting), term()));
  }

  private static Text name(Counting counting) {
    return counting.id().equals(GIVEN) ? counting.title() : Text.same(counting.id().id());
  }

  private Text term() {
    return Text.list(terms);
  }

  private Counting refuse(Text complaint) {
    List<CountingId> able =
        Countings.all().stream()
            .filter(counting -> terms.stream().allMatch(term -> counting.defines(term.unit())))
            .map(Counting::id)
            .toList();
    throw new UnusableException(
        able.isEmpty()
            ? Text.format("%s；没有现成的规则能计算全部期限", "%s; no preset counts all of these", complaint)
            : Text.format("%s；可用：%s", "%s; these presets do: %s", complaint, Text.list(able)));
  }

  private static Counting named(String name) {
    List<String> names = Countings.all().stream().map(counting -> counting.id().id()).toList();
    return Countings.find(name)
        .orElseThrow(
            () -> {
              Text meant =
                  NearestName.among(name, names)
                      .map(near -> Text.format("，是否指%s？", "; did you mean %s?", near))
                      .orElse(Text.of("。", "."));
              return new UnusableException(
                  Text.format(
                      "没有名为“%s”的计时规则%s现有：%s",
                      "There is no counting '%s'%s There are: %s", name, meant, Text.list(names)));
            });
  }

  private static Counting byRules(String rules) {
    return CountingText.read(GIVEN, rules)
        .orElseThrow(
            () ->
                new UnusableException(
                    Text.format(
                        "“%s”不是计时规则%s全部规则的写法如：%s",
                        "'%s' are no rules of a counting%s An example with all rules: %s",
                        rules,
                        wrong(rules),
                        CountingText.write(Countings.all().get(0)))));
  }

  /** The first rule that cannot be read on its own. */
  private static Text wrong(String rules) {
    if (rules.length() > CountingText.MAX_LENGTH) {
      return Text.format("：超过%s个字符。", ": more than %s characters.", CountingText.MAX_LENGTH);
    }
    for (String rule : Splitter.on(';').trimResults().split(rules)) {
      if (!isRule(rule)) {
        return Text.format("，问题在“%s”。", ": it is '%s'.", rule);
      }
    }
    boolean units =
        Splitter.on(';').trimResults().splitToStream(rules).anyMatch(CountingChoice::isUnits);
    return units
        ? Text.of("：有规则重复。", ": a rule stands twice.")
        : Text.of("：缺少units。", ": units are missing.");
  }

  private static boolean isUnits(String rule) {
    return key(rule).equals("units");
  }

  private static String key(String rule) {
    return rule.substring(0, Math.max(0, rule.indexOf('='))).strip();
  }

  private static boolean isRule(String rule) {
    String value = rule.substring(rule.indexOf('=') + 1).strip();
    return isUnits(rule)
        ? CountingText.units(value).isPresent()
        : CountingText.set(Counting.builder(), key(rule), value);
  }
}
