package org.wangge.grid.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.domain.explain.Language;

class TerminalLanguageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"zh_CN.UTF-8", "zh", "zh-Hans-CN", "ZH_TW", "zh_CN@pinyin", "Chinese_China.936"})
  void a_locale_that_says_chinese_means_chinese(String name) {
    assertThat(language(Map.of("LANG", name), Locale.ENGLISH)).isEqualTo(Language.ZH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en_GB.UTF-8", "C", "C.UTF-8", "POSIX", "de_DE", "zhx_XX"})
  void any_other_locale_means_english(String name) {
    assertThat(language(Map.of("LANG", name), Locale.CHINA)).isEqualTo(Language.EN);
  }

  @Test
  void the_stronger_variable_wins() {
    Map<String, String> messages = Map.of("LC_MESSAGES", "zh_CN.UTF-8", "LANG", "en_US.UTF-8");
    assertThat(language(messages, Locale.ENGLISH)).isEqualTo(Language.ZH);
    Map<String, String> all = Map.of("LC_ALL", "C", "LANG", "zh_CN.UTF-8");
    assertThat(language(all, Locale.CHINA)).isEqualTo(Language.EN);
  }

  @Test
  void an_empty_variable_counts_as_unset() {
    Map<String, String> empty = Map.of("LC_ALL", "", "LANG", "zh_CN.UTF-8");
    assertThat(language(empty, Locale.ENGLISH)).isEqualTo(Language.ZH);
  }

  @Test
  void without_variables_the_display_locale_decides() {
    assertThat(language(Map.of(), Locale.CHINA)).isEqualTo(Language.ZH);
    assertThat(language(Map.of(), Locale.FRANCE)).isEqualTo(Language.EN);
  }

  private static Language language(Map<String, String> environment, Locale display) {
    return TerminalLanguage.of(environment, display).language();
  }
}
