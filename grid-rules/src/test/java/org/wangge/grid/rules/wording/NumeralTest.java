package org.wangge.grid.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

  @ParameterizedTest
  @CsvSource({
    "1,1",
    "0,0",
    "007,7",
    "100000,100000",
    "零,0",
    "一,1",
    "两,2",
    "十,10",
    "十五,15",
    "二十,20",
    "二十四,24",
    "一十五,15",
    "一百,100",
    "两百,200",
    "一百零五,105",
    "一百〇五,105",
    "一百五十,150",
    "一百一十,110",
    "一百十五,115",
    "三百六十五,365",
    "一千零一,1001",
    "一千零一十,1010",
    "两千五百,2500",
    "九千九百九十九,9999",
    "六〇,60",
    "一二〇,120",
    "二零,20"
  })
  void a_number_is_read(String text, long value) {
    assertThat(Numeral.lengthAt(text, 0)).isEqualTo(text.length());
    assertThat(Numeral.value(text)).hasValue(value);
  }

  // 一百五 is 150 to some and 105 to others; 三五 is three to five.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "一百五", "一千五", "三五", "两三", "百", "千", "十十", "两十", "十两", "零五", "一百零", "一百零零五", "一百零五十",
        "一千五十", "一十百", "一百二百", "〇〇", "五零零十"
      })
  void what_is_no_number_or_no_clear_one_is_not_read(String text) {
    assertThat(Numeral.value(text)).isEmpty();
  }

  @Test
  void a_row_of_digits_without_end_does_not_overflow() {
    assertThat(Numeral.value("9".repeat(60))).hasValue(1_000_000_000);
  }

  @Test
  void arabic_and_chinese_digits_are_not_mixed() {
    assertThat(Numeral.lengthAt("2十天", 0)).isEqualTo(1);
    assertThat(Numeral.lengthAt("十2天", 0)).isEqualTo(1);
    assertThat(Numeral.lengthAt("天", 0)).isZero();
    assertThat(Numeral.lengthAt("5", 1)).isZero();
  }

  @Test
  void every_chinese_number_from_1_to_9999_is_read_back() {
    assertThat(PlainNumeral.write(2024)).isEqualTo("二千零二十四");
    assertThat(PlainNumeral.write(1015)).isEqualTo("一千零一十五");
    assertThat(PlainNumeral.write(310)).isEqualTo("三百一十");
    for (int number = 1; number <= 9999; number++) {
      String text = PlainNumeral.write(number);
      assertThat(Numeral.value(text)).as(text).hasValue(number);
    }
  }
}
