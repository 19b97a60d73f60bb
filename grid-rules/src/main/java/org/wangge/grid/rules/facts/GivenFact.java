package org.wangge.grid.rules.facts;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.OrderedFact;

/**
 * What may be wrong with a fact given as text.
 *
 * <p>Example: {@code severity = hihg} is {@link NotAValue}, with {@code high} as the nearest code.
 */
public sealed interface GivenFact extends Reason {

  /**
   * The plan has no fact of that name.
   *
   * @param name the name
   * @param wayOut the nearest name, or all there are
   */
  record Unknown(String name, Text wayOut) implements GivenFact {
    @Override
    public String code() {
      return "fact-unknown";
    }

    @Override
    public Text text() {
      return Text.format("方案没有事实“%s”。%s", "The plan has no fact '%s'. %s", name, wayOut);
    }
  }

  /**
   * The text is not a value of the fact.
   *
   * @param fact the fact
   * @param value the text
   * @param wayOut the nearest value, or how values are written
   */
  record NotAValue(Fact<?> fact, String value, Text wayOut) implements GivenFact {
    /** Checks that all parts are there. */
    public NotAValue {
      Objects.requireNonNull(fact, "fact");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(wayOut, "wayOut");
    }

    @Override
    public String code() {
      return "fact-not-a-value";
    }

    @Override
    public Text text() {
      return Text.format(
          "事实%1$s（%2$s）不能是“%3$s”。%4$s",
          "Fact %1$s (%2$s) cannot be '%3$s'. %4$s", fact.name(), fact.title(), value, wayOut);
    }
  }

  /**
   * A fact has to be known and was not given.
   *
   * @param name the name of the fact
   * @param title its name as a person reads it
   */
  record Missing(String name, Text title) implements GivenFact {
    @Override
    public String code() {
      return "fact-missing";
    }

    @Override
    public Text text() {
      return Text.format("没有说明%2$s（%1$s）", "Nothing is said of %2$s (%1$s)", name, title);
    }
  }

  /**
   * What is wrong with a text for a fact.
   *
   * @param name the name of the fact
   * @param value the text
   * @param known the facts that may be given, by name
   * @return what is wrong; empty if it is a value of the fact
   */
  static Optional<GivenFact> fault(String name, String value, Map<String, Fact<?>> known) {
    Fact<?> fact = known.get(name);
    if (fact == null) {
      return Optional.of(new Unknown(name, wayOut("fact-unknown", name, known.keySet())));
    }
    return fact.parse(value).isPresent()
        ? Optional.empty()
        : Optional.of(new NotAValue(fact, value, form(fact, value)));
  }

  /**
   * Puts a value given as text among others.
   *
   * @param facts the others
   * @param fact the fact
   * @param text a text that {@link Fact#parse} reads
   * @param <T> the type of the value
   */
  static <T> void put(Facts.Builder facts, Fact<T> fact, String text) {
    facts.with(
        fact,
        fact.parse(text)
            .orElseThrow(
                () -> new IllegalArgumentException(fact.name() + " cannot be '" + text + "'")));
  }

  /**
   * How the values of a fact are written.
   *
   * @param fact the fact
   * @param written what was written and is none
   * @return the nearest code, the codes, or the form
   */
  static Text form(Fact<?> fact, String written) {
    if (fact instanceof Fact.OneCode one) {
      return wayOut("unknown-code", written, one.codes().codes());
    }
    if (fact instanceof Fact.ManyCodes many) {
      return Text.format(
          "取值可为以下各项，几项之间用“|”：%s。",
          "Several codes are joined by '|'; there are: %s.", Text.list(many.codes().codes()));
    }
    if (fact instanceof OrderedFact.Amount amount) {
      return Text.format(
          "应为%s至%s的数，小数至多%s位。",
          "A number from %s to %s, with at most %s decimals.",
          amount.value(amount.span().from()).toPlainString(),
          amount.value(amount.span().to()).toPlainString(),
          amount.scale().decimals());
    }
    if (fact instanceof OrderedFact.Day) {
      return Text.of("写法如：2026-10-13。", "Write it like this: 2026-10-13.");
    }
    return fact instanceof OrderedFact.TimeOfDay
        ? Text.of("写法如：08:30。", "Write it like this: 08:30.")
        : Text.of("请写 true 或 false。", "Write true or false.");
  }

  private static Text wayOut(String code, String written, Collection<String> known) {
    return NearestName.unknown(code, Place.at(written), Text.same(""), written, known).wayOut();
  }
}
