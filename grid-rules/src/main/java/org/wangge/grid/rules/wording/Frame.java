package org.wangge.grid.rules.wording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.rules.wording.Trait.Kind;

/**
 * A wording taken apart: {@code 自受理之日起一般不超过5个工作日办结} has the core {@code 5个工作日}, a start and a word
 * that leaves room for exceptions.
 *
 * @param core the number and the unit, where there are any
 * @param traits what stood around them and matters
 */
record Frame(String core, List<Trait> traits) {

  private static final ImmutableListMultimap<Kind, String> BEFORE =
      ImmutableListMultimap.<Kind, String>builder()
          .putAll(Kind.INCLUDES, "应", "应当", "应该", "必须", "须", "需", "要", "在", "于", "为", "以", "限")
          .putAll(Kind.INCLUDES, "限时", "限期", "时限", "期限", "办理时限", "办结时限", "处置时限", ",", ":")
          .putAll(Kind.INCLUDES, "不超过", "不得超过", "不多于", "不得多于", "不迟于", "不得迟于", "不晚于")
          .putAll(Kind.INCLUDES, "最长", "最迟", "最晚", "最多", "至多")
          .putAll(Kind.EXCEPTIONS, "一般", "一般情况下", "正常情况下", "原则上", "通常")
          .putAll(Kind.EXCEPTIONS, "力争", "争取", "尽量", "尽可能")
          .putAll(Kind.EXCLUDES, "不满", "未满", "不足", "少于", "低于", "小于", "短于")
          .putAll(Kind.AT_LEAST, "不少于", "不得少于", "不低于", "不得低于", "不短于", "至少", "最少")
          .putAll(Kind.AT_LEAST, "超过", "超出", "多于", "大于", "满")
          .putAll(Kind.ABOUT, "约", "大约", "大概")
          .build();

  private static final ImmutableListMultimap<Kind, String> AFTER =
      ImmutableListMultimap.<Kind, String>builder()
          .putAll(Kind.INCLUDES, "内", "以内", "之内", "时间内", "期限内", "时限内", "以下", "为限")
          .putAll(Kind.INCLUDES, "办结", "办理", "办完", "完毕", "完成", "处理", "处置", "解决", "整改", "到位")
          .putAll(Kind.INCLUDES, "答复", "回复", "反馈", "上报", "报告", "报送", "受理", "派遣", "核查", "回访", "告知")
          .putAll(Kind.AT_LEAST, "以上", "以外", "之外", "以后", "之后", "后")
          .putAll(Kind.ABOUT, "左右", "上下")
          .build();

  /** 延后 is to put off and 最后 the last: with these before it 后 names no start. */
  private static final String NO_START = "延推往最落";

  Frame {
    traits = ImmutableList.copyOf(traits);
  }

  /** Takes a wording apart; something is always left as the core. */
  static Frame of(String text) {
    List<Trait> traits = new ArrayList<>();
    String core = text;
    for (Optional<Trait> next = first(core); next.isPresent(); next = first(core)) {
      traits.add(next.get());
      core = core.substring(next.get().words().length());
    }
    for (Optional<Trait> next = last(core); next.isPresent(); next = last(core)) {
      traits.add(next.get());
      core = core.substring(0, core.length() - next.get().words().length());
    }
    traits.removeIf(trait -> trait.kind() == Kind.INCLUDES);
    return new Frame(core, traits);
  }

  private static Optional<Trait> first(String text) {
    Optional<Trait> longest = Optional.empty();
    for (Map.Entry<Kind, String> entry : BEFORE.entries()) {
      if (text.startsWith(entry.getValue())) {
        longest = longer(longest, entry, text);
      }
    }
    return longest.isPresent() ? longest : start(text);
  }

  private static Optional<Trait> last(String text) {
    Optional<Trait> longest = Optional.empty();
    for (Map.Entry<Kind, String> entry : AFTER.entries()) {
      if (text.endsWith(entry.getValue())) {
        longest = longer(longest, entry, text);
      }
    }
    return longest;
  }

  private static Optional<Trait> longer(
      Optional<Trait> one, Map.Entry<Kind, String> other, String text) {
    int length = other.getValue().length();
    boolean wins =
        length < text.length() && one.stream().allMatch(trait -> trait.words().length() < length);
    return wins ? Optional.of(new Trait(other.getKey(), other.getValue())) : one;
  }

  /** {@code 自受理之日起} or {@code 接到举报后}: what the term runs from. */
  private static Optional<Trait> start(String text) {
    int from = text.lastIndexOf('起');
    if (from > 0 && from + 1 < text.length()) {
      String words = text.substring(0, from + 1);
      boolean names =
          words.startsWith("自")
              || words.startsWith("从")
              || words.endsWith("日起")
              || words.endsWith("时起");
      if (names) {
        return Optional.of(new Trait(Kind.START, words));
      }
    }
    int after = text.indexOf('后');
    boolean follows =
        after > 0
            && after + 1 < text.length()
            && NO_START.indexOf(text.charAt(after - 1)) < 0
            && text.substring(0, after).chars().noneMatch(c -> Numeral.isPart((char) c));
    return follows
        ? Optional.of(new Trait(Kind.START, text.substring(0, after + 1)))
        : Optional.empty();
  }

  /** What of one kind stood there, if anything. */
  Optional<String> words(Kind kind) {
    return traits.stream().filter(trait -> trait.kind() == kind).map(Trait::words).findFirst();
  }
}
