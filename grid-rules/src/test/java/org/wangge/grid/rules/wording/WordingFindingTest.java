package org.wangge.grid.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Severity;

class WordingFindingTest {

  private static Finding finding(String text) {
    Reading reading = PublishedWording.read(text);
    assertThat(reading).isInstanceOf(Reading.NotUnderstood.class);
    Finding finding = reading.findings().get(0);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    return finding;
  }

  @ParameterizedTest
  @CsvSource({
    "立即,wording-without-number",
    "立即整改,wording-without-number",
    "当场,wording-without-number",
    "及时,wording-without-number",
    "及时上报,wording-without-number",
    "尽快办理,wording-without-number",
    "第一时间赶到现场,wording-without-number",
    "限期办结,wording-without-number",
    "限期,wording-without-number",
    "数日内,wording-without-number",
    "若干个工作日,wording-without-number",
    "工作日,wording-without-number",
    "小时内,wording-without-number",
    "5,wording-without-unit",
    "十五,wording-without-unit",
    "3-5个工作日,wording-two-numbers",
    "３～５个工作日,wording-two-numbers",
    "三至五个工作日,wording-two-numbers",
    "3个工作日至5个工作日,wording-two-numbers",
    "一般3到5天,wording-two-numbers",
    "三五天,wording-two-numbers",
    "两三个工作日内,wording-two-numbers",
    "十五六天,wording-two-numbers",
    "'3个工作日，特殊情况5个工作日',wording-two-numbers",
    "2小时30分钟,wording-two-units",
    "1个月零15天,wording-two-units",
    "半天,wording-not-whole",
    "半个工作日内,wording-not-whole",
    "一天半,wording-not-whole",
    "1个半月,wording-not-whole",
    "2个半月,wording-not-whole",
    "2.5天,wording-not-whole",
    "1.25小时,wording-not-whole",
    "0天,wording-out-of-range",
    "零小时,wording-out-of-range",
    "100001天,wording-out-of-range",
    "99999999999999999999小时,wording-out-of-range",
    "采暖季,wording-season-without-dates",
    "春季,wording-season-without-dates",
    "采暖期24小时内,wording-season-without-dates",
    "汛期开始后3个工作日,wording-season-without-dates",
    "每月,wording-frequency",
    "至少每季度一次,wording-frequency",
    "一日两次,wording-frequency",
    "3月,wording-names-a-date",
    "9月底前,wording-names-a-date",
    "每月25日前,wording-frequency",
    "9月25日前,wording-names-a-date",
    "次日前,wording-names-a-date",
    "25号,wording-names-a-date",
    "18:00,wording-names-a-date",
    "24时,wording-names-a-date",
    "不满5个工作日,wording-excludes-number",
    "不足24小时,wording-excludes-number",
    "少于3天,wording-excludes-number",
    "不少于7日,wording-at-least",
    "至少24小时,wording-at-least",
    "超过24小时,wording-at-least",
    "24小时以上,wording-at-least",
    "3日后,wording-at-least",
    "约5天,wording-about",
    "5个工作日左右,wording-about",
    "一百五天,wording-not-understood",
    "2十天,wording-not-understood",
    "5个,wording-not-understood",
    "-5天,wording-not-understood",
    "05 days,wording-not-understood",
    "5 fortnights,wording-not-understood",
    "'',wording-not-understood",
    "'  ',wording-not-understood",
    "延后5个工作日,wording-not-understood",
    "最后24小时,wording-not-understood",
    "社区,wording-not-understood"
  })
  void a_wording_that_cannot_be_counted_says_why(String text, String code) {
    Finding finding = finding(text);

    assertThat(finding.code()).isEqualTo(code);
    assertThat(finding.message().zh()).contains("“" + text.strip());
    assertThat(finding.message().en()).contains("'" + text.strip());
  }

  @ParameterizedTest
  @CsvSource({
    "3-5个工作日,“3 working-days”、“5 working-days”",
    "三至五天,“3 days”、“3 working-days”、“5 days”、“5 working-days”",
    "不满5个工作日,“5 working-days”",
    "不少于7日,“7 days”、“7 working-days”",
    "约24小时,“24 hours”",
    "3月,“3 months”",
    "5,“5 hours”、“5 days”、“5 working-days”",
    "2.5个工作日,“2 working-days”、“3 working-days”",
    "1个半月,“1 month”、“2 months”",
    "半天,“1 day”、“1 working-day”",
    "立即,“30 minutes”、“2 hours”、“same-day”",
    "及时,“24 hours”、“3 days”、“3 working-days”、“same-day”"
  })
  void the_way_out_lists_the_texts_to_write(String text, String choices) {
    Finding finding = finding(text);

    assertThat(finding.wayOut().zh()).contains(choices);
    String english = choices.replace("“", "'").replace("”", "'").replace("、", ", ");
    assertThat(finding.wayOut().en()).contains(english);
  }

  // 60 characters are read, 61 are not; of those the first 20 are shown.
  @Test
  void a_wording_beyond_the_bound_is_not_read() {
    assertThat(PublishedWording.read(" ".repeat(55) + "24小时内")).isInstanceOf(Reading.Clear.class);
    Finding finding = finding("五".repeat(61));

    assertThat(finding.code()).isEqualTo("wording-too-long");
    assertThat(finding.message().zh()).isEqualTo("“" + "五".repeat(20) + "……”超过60个字");
  }

  @Test
  void control_characters_and_broken_pairs_are_not_shown() {
    assertThat(finding("五\u0000\ud83d天\u001b").message().en())
        .isEqualTo("The term '五??天?' is not understood");
  }

  @Test
  void a_number_of_years_that_looks_like_a_year_is_a_warning() {
    assertThat(PublishedWording.read("2026年").findings())
        .extracting(Finding::code)
        .containsExactly("wording-perhaps-a-year");
    assertThat(PublishedWording.read("1899年").findings()).isEmpty();
    assertThat(PublishedWording.read("2101年").findings()).isEmpty();
  }

  @Test
  void an_open_reading_has_something_to_choose() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Reading.Open(List.of(), List.of()))
        .withMessageContaining("Nothing is open");
  }
}
