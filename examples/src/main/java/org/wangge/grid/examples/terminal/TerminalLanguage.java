package org.wangge.grid.examples.terminal;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Map;
import org.wangge.grid.domain.explain.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/**
 * The language of the output: the option {@code --lang}, and what holds without it.
 *
 * <p>Rules: (1) {@code --lang zh} or {@code --lang en}, before or after the name of a command; (2)
 * else the first of {@code LC_ALL}, {@code LC_MESSAGES} and {@code LANG} that is set and not empty;
 * (3) else the display locale of the Java machine. Whatever says Chinese ({@code zh_CN.UTF-8},
 * {@code Chinese_China.936}) means Chinese, all else English. Example: {@code LC_ALL=C} with {@code
 * LANG=zh_CN.UTF-8} means English.
 */
public final class TerminalLanguage {

  private static final ImmutableList<String> VARIABLES =
      ImmutableList.of("LC_ALL", "LC_MESSAGES", "LANG");

  private Language language;

  private TerminalLanguage(Language language) {
    this.language = language;
  }

  /**
   * The language that a terminal speaks.
   *
   * @param environment the environment variables
   * @param display the locale to go by where they say nothing
   * @return the language, until {@code --lang} says another
   */
  public static TerminalLanguage of(Map<String, String> environment, Locale display) {
    String name =
        VARIABLES.stream()
            .map(variable -> environment.getOrDefault(variable, ""))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElse(display.getLanguage());
    return new TerminalLanguage(isChinese(name) ? Language.ZH : Language.EN);
  }

  private static boolean isChinese(String locale) {
    String lower = locale.toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
      end++;
    }
    String name = lower.substring(0, end);
    return name.equals("zh") || name.equals("chinese");
  }

  /** {@return the language to write in} */
  public Language language() {
    return language;
  }

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      scope = ScopeType.INHERIT,
      converter = Names.class,
      description = {"输出语言，默认同终端。", "Language of the output; default: that of the terminal."})
  void choose(Language chosen) {
    language = chosen;
  }

  /** Reads the two names of the option. */
  static final class Names implements ITypeConverter<Language> {

    @Override
    public Language convert(String name) {
      return switch (name) {
        case "zh" -> Language.ZH;
        case "en" -> Language.EN;
        default -> throw new TypeConversionException("expected zh or en but was '" + name + "'");
      };
    }
  }
}
