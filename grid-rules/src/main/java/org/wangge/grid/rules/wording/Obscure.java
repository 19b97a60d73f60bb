package org.wangge.grid.rules.wording;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.term.Term;

/** Says what is wrong with a wording that is no number with a unit. */
final class Obscure {

  private static final ImmutableList<String> AT_ONCE =
      ImmutableList.of("立即", "立刻", "即刻", "即时", "马上", "当即", "当场", "随时", "第一时间");
  private static final ImmutableList<String> VAGUE =
      ImmutableList.of(
          "及时", "尽快", "尽早", "迅速", "适时", "按时", "按期", "定期", "限时", "限期", "近期", "短期", "规定时间", "规定时限",
          "规定期限", "若干", "数日", "数天", "几日", "几天", "几个");
  private static final ImmutableList<String> SEASONS =
      ImmutableList.of(
          "采暖季", "供暖季", "采暖期", "供暖期", "春季", "夏季", "秋季", "冬季", "汛期", "雨季", "旱季", "防火期", "学期", "寒假",
          "暑假", "假期", "节期间");
  private static final String BETWEEN = "-–—―−~〜至到或、/和,";

  private Obscure() {}

  static boolean isSeason(String text) {
    return SEASONS.stream().anyMatch(text::contains);
  }

  static boolean isFrequency(String text) {
    return text.contains("每") || hasNumberBefore(text, "次");
  }

  static Finding explain(String text, String core, Remarks remarks) {
    if (isWithoutNumber(text, AT_ONCE)) {
      return remarks.withoutNumber(Remarks.SOON);
    }
    if (isWithoutNumber(text, VAGUE) || UnitWord.of(core).isPresent() || core.equals("月")) {
      return remarks.withoutNumber(ImmutableList.of());
    }
    if (isDate(core)) {
      return remarks.date(monthsOf(core));
    }
    int length = Numeral.lengthAt(core, 0);
    return length == 0
        ? remarks.notUnderstood()
        : numbered(core.substring(0, length), core.substring(length), remarks);
  }

  private static boolean isWithoutNumber(String text, List<String> words) {
    return words.stream()
        .filter(text::contains)
        .anyMatch(word -> text.replace(word, "").chars().noneMatch(c -> Numeral.isPart((char) c)));
  }

  private static boolean isDate(String core) {
    return core.endsWith("前")
        || core.endsWith("底")
        || core.endsWith("末")
        || hasNumberBefore(core, "月号时点:");
  }

  private static boolean hasNumberBefore(String text, String marks) {
    for (int i = 1; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0 && Numeral.isPart(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** {@code 3月} is March; three months would be 3个月. */
  private static List<Term> monthsOf(String core) {
    int length = Numeral.lengthAt(core, 0);
    return core.substring(length).equals("月")
        ? terms(Optional.of(UnitWord.MONTH), Numeral.value(core.substring(0, length)))
        : ImmutableList.of();
  }

  private static Finding numbered(String number, String rest, Remarks remarks) {
    OptionalLong first = Numeral.value(number);
    if (first.isEmpty()) {
      return Numeral.hasNeighbours(number)
          ? remarks.twoNumbers(ImmutableList.of())
          : remarks.notUnderstood();
    }
    if (rest.isEmpty()) {
      return remarks.withoutUnit(unitsFor(first.getAsLong()));
    }
    if (rest.startsWith(".") && Numeral.lengthAt(rest, 1) > 0) {
      int end = 1 + Numeral.lengthAt(rest, 1);
      Optional<UnitWord> word = UnitWord.of(rest.substring(end));
      return remarks.notWhole(terms(word, first, OptionalLong.of(first.getAsLong() + 1)));
    }
    int next = 0;
    while (next < rest.length() && !Numeral.isPart(rest.charAt(next))) {
      next++;
    }
    if (next == rest.length()) {
      return remarks.notUnderstood();
    }
    String between = rest.substring(0, next);
    if (between.chars().anyMatch(c -> BETWEEN.indexOf(c) >= 0)) {
      int end = next + Numeral.lengthAt(rest, next);
      OptionalLong second = Numeral.value(rest.substring(next, end));
      return remarks.twoNumbers(terms(UnitWord.of(rest.substring(end)), first, second));
    }
    return UnitWord.starts(between) ? remarks.twoUnits() : remarks.notUnderstood();
  }

  private static List<Term> unitsFor(long amount) {
    return ImmutableList.<Term>builder()
        .addAll(UnitWord.HOUR.whole(amount))
        .addAll(UnitWord.DAY.whole(amount))
        .build();
  }

  private static List<Term> terms(Optional<UnitWord> word, OptionalLong... amounts) {
    ImmutableList.Builder<Term> terms = ImmutableList.builder();
    for (OptionalLong amount : amounts) {
      if (word.isPresent() && amount.isPresent()) {
        terms.addAll(word.get().whole(amount.getAsLong()));
      }
    }
    return terms.build();
  }
}
