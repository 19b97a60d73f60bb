package org.wangge.grid.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Severity;
import org.wangge.grid.rules.counting.CountingId;

class PublishedWordingTest {

  @ParameterizedTest
  @CsvSource({
    "5个工作日,5 working-days",
    "五个工作日内,5 working-days",
    "10个工作日以内,10 working-days",
    "不超过5个工作日,5 working-days",
    "在3个工作日之内,3 working-days",
    "最长不得超过二十个工作日,20 working-days",
    "应当在2个工作日内办结,2 working-days",
    "办理时限：5个工作日,5 working-days",
    "以7个工作日为限,7 working-days",
    "5工作日,5 working-days",
    "次一工作日,1 working-day",
    "下一个工作日内,1 working-day",
    "24小时,24 hours",
    "24小时内,24 hours",
    "二十四小时,24 hours",
    "48小时以内答复,48 hours",
    "２４小时内。,24 hours",
    "两个小时内,2 hours",
    "一个钟头,1 hour",
    "4个工作小时,4 working-hours",
    "30分钟,30 minutes",
    "三十分钟内到位,30 minutes",
    "半小时内,30 minutes",
    "半个小时,30 minutes",
    "一刻钟,15 minutes",
    "一个半小时,90 minutes",
    "两小时半,150 minutes",
    "1.5小时,90 minutes",
    "0.5小时内,30 minutes",
    "1.5个小时,90 minutes",
    "两个半工作小时,150 working-minutes",
    "7个自然日,7 days",
    "60日历天,60 days",
    "次日,1 day",
    "第二天,1 day",
    "翌日内反馈,1 day",
    "当日,same-day",
    "当天,same-day",
    "当日内办结,same-day",
    "一周内,1 week",
    "两周,2 weeks",
    "2个星期,2 weeks",
    "半月,1 half-month",
    "半个月,1 half-month",
    "半个月内,1 half-month",
    "一个月,1 month",
    "2个月内,2 months",
    "三个月,3 months",
    "不超过六个月,6 months",
    "一年,1 year",
    "1年内,1 year",
    "半年,6 months",
    "一年半,18 months",
    "'5 working-days',5 working-days",
    "' 3 days ',3 days",
    "same-day,same-day"
  })
  void a_wording_with_one_number_and_one_unit_is_clear(String text, String term) {
    Reading reading = PublishedWording.read(text);

    assertThat(reading)
        .asInstanceOf(type(Reading.Clear.class))
        .satisfies(clear -> assertThat(clear.term()).hasToString(term))
        .satisfies(clear -> assertThat(clear.countings()).isEmpty());
    assertThat(reading.findings()).noneMatch(f -> f.severity() != Severity.INFO);
  }

  @ParameterizedTest
  @CsvSource({
    "2紧急工作时,2 hours,city-management-urgent",
    "2个紧急工作时内,2 hours,city-management-urgent",
    "十二紧急工时,12 hours,city-management-urgent",
    "4个工作时,4 working-hours,city-management-working-hours",
    "8工作时,8 working-hours,city-management-working-hours",
    "四个工时,4 working-hours,city-management-working-hours"
  })
  void hours_of_city_management_name_their_counting(String text, String term, String counting) {
    assertThat(PublishedWording.read(text))
        .asInstanceOf(type(Reading.Clear.class))
        .satisfies(clear -> assertThat(clear.term()).hasToString(term))
        .satisfies(clear -> assertThat(clear.countings()).containsExactly(CountingId.of(counting)));
  }

  @ParameterizedTest
  @CsvSource({
    "3日内,3 days,3 working-days",
    "5天,5 days,5 working-days",
    "十五日,15 days,15 working-days",
    "一天,1 day,1 working-day",
    "六〇日,60 days,60 working-days",
    "不超过30日,30 days,30 working-days"
  })
  void days_that_may_be_calendar_or_working_days_stay_open(
      String text, String calendar, String working) {
    Reading reading = PublishedWording.read(text);

    assertThat(reading)
        .asInstanceOf(type(Reading.Open.class))
        .satisfies(
            open ->
                assertThat(open.choices())
                    .extracting(choice -> choice.term().toString())
                    .containsExactly(calendar, working));
    assertThat(reading.findings()).extracting(Finding::code).containsExactly("wording-open");
    assertThat(reading.findings().get(0).wayOut().zh())
        .contains("“" + calendar + "”")
        .contains("“" + working + "”");
  }

  // Penalty: 2, 3, 5, 7. Coercion: up to 10. Reconsideration: 3, 5, 7, 10. Licence: always.
  @ParameterizedTest
  @CsvSource({
    "1,Licence Coercion",
    "2,Licence Penalty Coercion",
    "3,Licence Penalty Coercion Reconsideration",
    "4,Licence Coercion",
    "5,Licence Penalty Coercion Reconsideration",
    "7,Licence Penalty Coercion Reconsideration",
    "10,Licence Coercion Reconsideration",
    "11,Licence",
    "15,Licence"
  })
  void each_reading_of_days_names_the_laws_that_read_that_many_so(long days, String laws) {
    Reading.Open open = (Reading.Open) PublishedWording.read(days + "日");
    List<String> working = List.of(laws.split(" "));

    for (String law : List.of("Licence", "Penalty", "Coercion", "Reconsideration")) {
      boolean isWorking = working.contains(law);
      assertThat(open.choices().get(0).ground().en().contains(law)).isEqualTo(!isWorking);
      assertThat(open.choices().get(1).ground().en().contains(law)).isEqualTo(isWorking);
    }
    assertThat(open.choices().get(0).ground().en()).contains("Civil Code");
    assertThat(open.choices().get(1).ground().en()).doesNotContain("Civil Code");
  }

  @Test
  void working_days_are_clear_and_the_counting_decides_how_they_run() {
    assertThat(PublishedWording.read("5个工作日").findings())
        .extracting(Finding::code, Finding::severity)
        .containsExactly(tuple("wording-working-day-readings", Severity.INFO));
  }

  @ParameterizedTest
  @CsvSource({
    "一般3个工作日,3 working-days,一般",
    "原则上5个工作日,5 working-days,原则上",
    "原则上应在24小时内办结,24 hours,原则上",
    "一般情况下不超过两个月,2 months,一般情况下",
    "力争1个月内完成整改,1 month,力争"
  })
  void a_word_that_leaves_room_for_exceptions_is_a_warning(String text, String term, String word) {
    Reading reading = PublishedWording.read(text);

    assertThat(reading)
        .asInstanceOf(type(Reading.Clear.class))
        .satisfies(clear -> assertThat(clear.term()).hasToString(term));
    assertThat(reading.findings())
        .filteredOn(f -> f.severity() == Severity.WARNING)
        .singleElement()
        .satisfies(f -> assertThat(f.code()).isEqualTo("wording-with-exceptions"))
        .satisfies(f -> assertThat(f.message().zh()).contains("“" + word + "”"));
  }

  @ParameterizedTest
  @CsvSource({
    "自受理之日起5个工作日内,5 working-days,自受理之日起",
    "'自发现问题之时起，2小时内上报',2 hours,自发现问题之时起",
    "收到之日起一个月内答复,1 month,收到之日起",
    "接到举报后24小时内,24 hours,接到举报后",
    "应自立案之日起一般不超过3个月,3 months,自立案之日起"
  })
  void what_the_term_runs_from_is_noted(String text, String term, String start) {
    Reading reading = PublishedWording.read(text);

    assertThat(reading)
        .asInstanceOf(type(Reading.Clear.class))
        .satisfies(clear -> assertThat(clear.term()).hasToString(term));
    assertThat(reading.findings())
        .filteredOn(f -> f.code().equals("wording-names-start"))
        .singleElement()
        .satisfies(f -> assertThat(f.message().zh()).endsWith("“" + start + "”"));
  }

  @Test
  void notes_on_an_open_wording_follow_what_is_open() {
    assertThat(PublishedWording.read("自受理之日起，原则上15日内").findings())
        .extracting(Finding::code)
        .containsExactly("wording-open", "wording-names-start", "wording-with-exceptions");
  }

  @Test
  void a_finding_stands_where_the_caller_says_and_shows_what_was_written() {
    Finding finding =
        PublishedWording.read(" 及 时 ", Place.at("terms", "hand-up")).findings().get(0);

    assertThat(finding.place()).isEqualTo(Place.at("terms", "hand-up"));
    assertThat(finding.message())
        .isEqualTo(Text.of("“及 时”没有写明多长时间，无法计算期限", "'及 时' gives no number to count"));
    assertThat(PublishedWording.read("及时").findings().get(0).place()).isEqualTo(Place.at("term"));
  }
}
