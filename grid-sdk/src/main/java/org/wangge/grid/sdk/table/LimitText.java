package org.wangge.grid.sdk.table;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.rules.condition.Limit;
import org.wangge.grid.rules.condition.OrderedFact;

/**
 * What a rule asks of a fact with an order: {@code 12}, {@code 10..50}, {@code 10..}, {@code ..50},
 * or in words {@code at-least 10}, {@code more-than 10}, {@code at-most 50}, {@code less-than 50},
 * two of them joined by a comma.
 */
final class LimitText {

  private static final String DOTS = "..";

  private LimitText() {}

  /** The limits; empty if the text is none, or names a value that the fact cannot take. */
  static <T> Optional<List<Limit>> parse(OrderedFact<T> fact, String text) {
    int dots = text.indexOf(DOTS);
    if (dots >= 0) {
      return range(fact, text.substring(0, dots), text.substring(dots + DOTS.length()));
    }
    Optional<T> value = fact.parse(text);
    return value.isPresent() ? Optional.of(both(fact, value, value)) : words(fact, text);
  }

  /** Whether no value of the fact keeps to all of some limits. */
  static boolean leaveNothing(OrderedFact<?> fact, List<Limit> limits) {
    long least = fact.span().from();
    long most = fact.span().to();
    for (Limit limit : limits) {
      if (limit instanceof Limit.From<?> from) {
        least = Math.max(least, rank(from) + (from.included() ? 0 : 1));
      } else if (limit instanceof Limit.To<?> to) {
        most = Math.min(most, rank(to) - (to.included() ? 0 : 1));
      }
    }
    return least > most;
  }

  private static <T> long rank(Limit.From<T> from) {
    return from.fact().rank(from.limit());
  }

  private static <T> long rank(Limit.To<T> to) {
    return to.fact().rank(to.limit());
  }

  private static <T> Optional<List<Limit>> range(OrderedFact<T> fact, String from, String to) {
    Optional<T> least = fact.parse(from);
    Optional<T> most = fact.parse(to);
    boolean whole =
        least.isPresent() != from.isEmpty()
            && most.isPresent() != to.isEmpty()
            && (least.isPresent() || most.isPresent());
    return whole ? Optional.of(both(fact, least, most)) : Optional.empty();
  }

  private static <T> List<Limit> both(OrderedFact<T> fact, Optional<T> least, Optional<T> most) {
    ImmutableList.Builder<Limit> limits = ImmutableList.builder();
    least.ifPresent(value -> limits.add(new Limit.From<>(fact, value, true)));
    most.ifPresent(value -> limits.add(new Limit.To<>(fact, value, true)));
    return limits.build();
  }

  private static <T> Optional<List<Limit>> words(OrderedFact<T> fact, String text) {
    List<Limit> limits = new ArrayList<>();
    for (String part : Splitter.on(',').trimResults().split(text)) {
      Optional<Limit> limit = word(fact, part);
      if (limit.isEmpty()) {
        return Optional.empty();
      }
      limits.add(limit.get());
    }
    // One from below and one from above: more would say one thing twice.
    long below = limits.stream().filter(Limit.From.class::isInstance).count();
    return below <= 1 && limits.size() - below <= 1 ? Optional.of(limits) : Optional.empty();
  }

  private static <T> Optional<Limit> word(OrderedFact<T> fact, String part) {
    int space = part.indexOf(' ');
    if (space < 0) {
      return Optional.empty();
    }
    Optional<T> value = fact.parse(part.substring(space + 1).strip());
    return switch (part.substring(0, space)) {
      case "at-least" -> value.map(least -> new Limit.From<>(fact, least, true));
      case "more-than" -> value.map(least -> new Limit.From<>(fact, least, false));
      case "at-most" -> value.map(most -> new Limit.To<>(fact, most, true));
      case "less-than" -> value.map(most -> new Limit.To<>(fact, most, false));
      default -> Optional.empty();
    };
  }
}
