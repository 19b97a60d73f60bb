package org.wangge.grid.rules.counting;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.term.TermUnit;

/**
 * The rules of a counting as one line of text, for a command line, a log or a comparison.
 *
 * <p>The canonical text is {@code key=value} for every rule, with a semicolon and a space between,
 * in the order of {@link #write}; reading allows any order and leaves what is missing to its
 * default, while {@code units} must be there. Example: {@code units=days; end=midnight;
 * last-day=stays}.
 */
public final class CountingText {

  /** The longest text that is read, in characters. */
  public static final int MAX_LENGTH = 1_000;

  private CountingText() {}

  /**
   * Writes the rules of a counting, without its name and source.
   *
   * @param counting the counting
   * @return the canonical text
   */
  public static String write(Counting counting) {
    EnumSet<TermUnit> units = EnumSet.copyOf(counting.units());
    Map<String, Object> rules =
        ImmutableMap.<String, Object>builder()
            .put("units", Joiner.on(',').join(units))
            .put("first-day", word(counting.firstDay()))
            .put("hours-from", word(counting.hourStart()))
            .put("on-rest-day", word(counting.onRestDay()))
            .put("before-opening", word(counting.beforeOpening()))
            .put("after-close", word(counting.afterClose()))
            .put("working-days", word(counting.workingDays()))
            .put("days-as-working-days", counting.workingDayAmounts())
            .put("end", word(counting.dayEnd()))
            .put("last-day", word(counting.lastDay()))
            .buildOrThrow();
    return Joiner.on("; ").withKeyValueSeparator("=").join(rules);
  }

  /**
   * Reads the rules of a counting.
   *
   * @param id the name to give it
   * @param text the rules
   * @return the counting, its title and source being the text itself; empty if the text is none
   */
  public static Optional<Counting> read(CountingId id, String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    Map<String, String> rules = new LinkedHashMap<>();
    for (String rule : Splitter.on(';').trimResults().split(text)) {
      List<String> parts = Splitter.on('=').trimResults().limit(2).splitToList(rule);
      if (parts.size() != 2 || rules.put(parts.get(0), Iterables.getLast(parts)) != null) {
        return Optional.empty();
      }
    }
    Optional<Set<TermUnit>> units =
        Optional.ofNullable(rules.remove("units")).flatMap(CountingText::units);
    if (units.isEmpty()) {
      return Optional.empty();
    }
    Counting.Builder counting = Counting.builder();
    counting.id(id).title(Text.same(text)).source(Text.same(text)).addAllUnits(units.get());
    boolean read =
        rules.entrySet().stream().allMatch(rule -> set(counting, rule.getKey(), rule.getValue()));
    return read ? Optional.of(counting.build()) : Optional.empty();
  }

  /**
   * Sets one rule from its words.
   *
   * @param counting the builder
   * @param key for example {@code last-day}
   * @param value for example {@code rolls-forward}
   * @return whether there is such a rule with such a value
   */
  public static boolean set(Counting.Builder counting, String key, String value) {
    return switch (key) {
      case "first-day" -> is(find(FirstDay.values(), value), counting::firstDay);
      case "hours-from" -> is(find(HourStart.values(), value), counting::hourStart);
      case "on-rest-day" -> is(find(Outside.values(), value), counting::onRestDay);
      case "before-opening" -> is(find(Outside.values(), value), counting::beforeOpening);
      case "after-close" -> is(find(Outside.values(), value), counting::afterClose);
      case "working-days" -> is(find(WorkingDays.values(), value), counting::workingDays);
      case "days-as-working-days" -> is(Amounts.parse(value), counting::workingDayAmounts);
      case "end" -> is(find(DayEnd.values(), value), counting::dayEnd);
      case "last-day" -> is(find(LastDay.values(), value), counting::lastDay);
      default -> false;
    };
  }

  private static <T> boolean is(Optional<T> value, Consumer<T> set) {
    value.ifPresent(set);
    return value.isPresent();
  }

  /**
   * The units that a list of words names.
   *
   * @param text for example {@code hours,days}
   * @return the units; empty if a word names none or one stands twice
   */
  public static Optional<Set<TermUnit>> units(String text) {
    EnumSet<TermUnit> units = EnumSet.noneOf(TermUnit.class);
    for (String word : Splitter.on(',').trimResults().split(text)) {
      Optional<TermUnit> unit = find(TermUnit.values(), word);
      if (unit.isEmpty() || !units.add(unit.get())) {
        return Optional.empty();
      }
    }
    return Optional.of(units);
  }

  /**
   * The word of a value in a text: its name in small letters with hyphens.
   *
   * @param value for example {@link LastDay#ROLLS_FORWARD}
   * @return for example {@code rolls-forward}
   */
  public static String word(Enum<?> value) {
    return value instanceof TermUnit unit
        ? unit.toString()
        : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <E extends Enum<E>> Optional<E> find(E[] values, String word) {
    for (E value : values) {
      if (word(value).equals(word)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
