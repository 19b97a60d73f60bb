package org.wangge.grid.rules.wording;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.wangge.grid.domain.term.Term;

/**
 * A number and a unit: {@code 5个工作日}, {@code 半小时}, {@code 一个半小时}, {@code 1.5小时}.
 *
 * @param amount how many whole ones
 * @param half whether a half comes on top
 * @param word the unit
 */
record Measure(long amount, boolean half, UnitWord word) {

  /** Reads a whole text; empty if it is anything else. */
  static Optional<Measure> read(String text) {
    if (text.startsWith("半")) {
      return half(0, text.substring(text.startsWith("半个") ? 2 : 1));
    }
    int length = Numeral.lengthAt(text, 0);
    OptionalLong number = Numeral.value(text.substring(0, length));
    if (number.isEmpty()) {
      return Optional.empty();
    }
    long amount = number.getAsLong();
    String rest = text.substring(length);
    Optional<UnitWord> word = UnitWord.of(rest);
    if (word.isPresent()) {
      return Optional.of(new Measure(amount, false, word.get()));
    }
    if (rest.startsWith("个半")) {
      return half(amount, rest.substring(2));
    }
    if (rest.startsWith(".5") && Numeral.lengthAt(rest, 1) == 1) {
      return half(amount, rest.substring(rest.startsWith(".5个") ? 3 : 2));
    }
    return rest.endsWith("半")
        ? UnitWord.of(rest.substring(0, rest.length() - 1))
            .map(unit -> new Measure(amount, true, unit))
        : Optional.empty();
  }

  private static Optional<Measure> half(long amount, String word) {
    return UnitWord.ofBare(word).map(unit -> new Measure(amount, true, unit));
  }

  /** The terms it can mean; empty if none says it. */
  List<Term> terms() {
    return half ? word.andHalf(amount) : word.whole(amount);
  }

  /** The whole amounts on both sides of a half, where they are terms. */
  List<Term> neighbours() {
    return ImmutableList.<Term>builder()
        .addAll(word.whole(amount))
        .addAll(word.whole(amount + 1))
        .build();
  }
}
