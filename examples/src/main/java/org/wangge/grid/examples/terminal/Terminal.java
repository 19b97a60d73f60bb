package org.wangge.grid.examples.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.explain.Text;

/**
 * What surrounds a command: its two streams, its style, its language and its clock.
 *
 * <p>Rules: (1) text is UTF-8 whatever the machine's charset; (2) lines end in a line feed on every
 * system; (3) lines are laid out for {@link #WIDTH} columns, so that the output of a run is the
 * same everywhere. Not safe for use by several threads.
 */
public final class Terminal {

  /** The width that lines are laid out for, in columns. */
  public static final int WIDTH = 80;

  private final PrintStream out;
  private final PrintStream err;
  private final Style style;
  private final TerminalLanguage language;
  private final InstantSource clock;

  private Terminal(
      OutputStream out,
      OutputStream err,
      Style style,
      TerminalLanguage language,
      InstantSource clock) {
    this.out = new PrintStream(new LineFeeds(out), true, StandardCharsets.UTF_8);
    this.err = new PrintStream(new LineFeeds(err), true, StandardCharsets.UTF_8);
    this.style = style;
    this.language = language;
    this.clock = clock;
  }

  /** {@return the terminal, file or pipe that this process writes to} */
  public static Terminal ofProcess() {
    Map<String, String> environment = System.getenv();
    return new Terminal(
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.err)),
        Style.of(Style.isTerminal(), environment),
        TerminalLanguage.of(environment, Locale.getDefault(Locale.Category.DISPLAY)),
        InstantSource.system());
  }

  /**
   * Plain output to two streams, as a file or a pipe would get it.
   *
   * @param out where results go
   * @param err where complaints go
   * @param language what speaks for the terminal's language
   * @param now what the clock shows, always
   * @return the terminal
   */
  public static Terminal plain(
      OutputStream out, OutputStream err, TerminalLanguage language, Instant now) {
    return new Terminal(out, err, Style.PLAIN, language, InstantSource.fixed(now));
  }

  /** {@return where results go} */
  public PrintStream out() {
    return out;
  }

  /** {@return where complaints go} */
  public PrintStream err() {
    return err;
  }

  /** {@return how texts stand out} */
  public Style style() {
    return style;
  }

  /** {@return what the clock shows, for a question that names no moment} */
  public Instant now() {
    return clock.instant();
  }

  /** {@return the language to write in, as chosen by {@code --lang} or the surroundings} */
  public Language language() {
    return language.language();
  }

  /** {@return the option {@code --lang}, for the command that declares it} */
  public TerminalLanguage languageOption() {
    return language;
  }

  /**
   * Writes lines.
   *
   * @param lines the lines, first to last
   */
  public void print(List<String> lines) {
    lines.forEach(out::println);
  }

  /**
   * Writes a text in the chosen language, wrapped.
   *
   * @param text the text
   */
  public void print(Text text) {
    print(Columns.wrap(text.in(language()), WIDTH));
  }

  /** Ends the output: everything written so far is passed on. */
  public void flush() {
    out.flush();
    err.flush();
  }
}
