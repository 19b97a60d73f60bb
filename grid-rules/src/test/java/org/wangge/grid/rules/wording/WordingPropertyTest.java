package org.wangge.grid.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.wangge.grid.domain.result.Severity;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermUnit;

class WordingPropertyTest {

  private static final List<String> PIECES =
      List.of(
          "5",
          "３",
          "三",
          "十",
          "两",
          "半",
          "个",
          "工作日",
          "日",
          "天",
          "小时",
          "分钟",
          "月",
          "年",
          "周",
          "紧急",
          "工作时",
          "内",
          "后",
          "前",
          "起",
          "自",
          "不满",
          "不超过",
          "约",
          "一般",
          "至",
          "-",
          ".",
          "，",
          " ",
          "每",
          "次",
          "春季",
          "及时",
          "立即",
          "零",
          "百",
          "x",
          "9999999999");

  @Property(tries = 2000)
  void the_chinese_text_of_a_term_is_read_back_as_the_term(
      @ForAll @IntRange(min = 1, max = 9999) int amount, @ForAll TermUnit unit) {
    Term term = new Term(unit == TermUnit.SAME_DAY ? 1 : amount, unit);

    assertThat(read(term.text().zh())).isEqualTo(term);
    assertThat(read(term.toString())).isEqualTo(term);
  }

  @Property(tries = 1000)
  void numbers_in_chinese_and_in_arabic_digits_mean_the_same(
      @ForAll @IntRange(min = 1, max = 9999) int amount) {
    assertThat(read(PlainNumeral.write(amount) + "个工作日以内"))
        .isEqualTo(read(amount + " 个工作日内"))
        .isEqualTo(Term.ofWorkingDays(amount));
  }

  @Property(tries = 2000)
  void junk_is_answered_and_never_throws(@ForAll String text) {
    check(text);
  }

  @Property(tries = 5000)
  void pieces_of_wordings_in_any_order_are_answered(@ForAll("wordings") String text) {
    check(text);
  }

  @Provide
  Arbitrary<String> wordings() {
    return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(8).map(p -> String.join("", p));
  }

  private static void check(String text) {
    Reading reading = PublishedWording.read(text);

    boolean clear = reading instanceof Reading.Clear;
    assertThat(reading.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR))
        .isEqualTo(!clear);
    // Without a digit in any script nothing has an amount; 半 and fixed words are checked by hand.
    if (clear && !text.contains("半") && !text.contains("日") && !text.contains("天")) {
      assertThat(text.strip().chars().anyMatch(c -> "0123456789３零一二三四五六七八九两十百千".indexOf(c) >= 0))
          .isTrue();
    }
  }

  private static Term read(String text) {
    return ((Reading.Clear) PublishedWording.read(text)).term();
  }
}
