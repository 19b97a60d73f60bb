package org.wangge.grid.examples.terminal;

import java.io.Console;
import java.lang.reflect.Method;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;

/**
 * Bold and coloured text where a person reads it, plain text everywhere else.
 *
 * <p>Colour needs three things: the output is a terminal, {@code TERM} is not {@code dumb}, and
 * {@code NO_COLOR} is unset or empty. Example: {@code Style.PLAIN.bold("x")} is {@code x}.
 */
public enum Style {
  /** Text as it is. */
  PLAIN,
  /** Text with colour sequences around it. */
  COLOURED;

  /**
   * The style for an output.
   *
   * @param terminal whether the output is a terminal
   * @param environment the environment variables
   * @return the style
   */
  public static Style of(boolean terminal, Map<String, String> environment) {
    boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
    boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return terminal && !dumb && !refused ? COLOURED : PLAIN;
  }

  /** {@return whether the standard output of this process is a terminal} */
  @SuppressWarnings(
      "SystemConsoleNull") // Java 17 to 21 answer null; the method below asks the rest.
  public static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From Java 22 on there can be a console without a terminal, and a method that says so.
      Method isTerminal = Console.class.getMethod("isTerminal");
      return (boolean) isTerminal.invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** {@return the same choice for what picocli prints} */
  public Ansi ansi() {
    return this == COLOURED ? Ansi.ON : Ansi.OFF;
  }

  /**
   * A heading.
   *
   * @param text one line
   * @return the line in bold
   */
  public String bold(String text) {
    return around(text, Ansi.Style.bold);
  }

  /**
   * Something beside the point, such as a clause.
   *
   * @param text one line
   * @return the line, faint
   */
  public String faint(String text) {
    return around(text, Ansi.Style.faint);
  }

  /**
   * Something in order.
   *
   * @param text one line
   * @return the line in green
   */
  public String good(String text) {
    return around(text, Ansi.Style.fg_green);
  }

  /**
   * Something to look at.
   *
   * @param text one line
   * @return the line in yellow
   */
  public String warning(String text) {
    return around(text, Ansi.Style.fg_yellow);
  }

  /**
   * Something wrong.
   *
   * @param text one line
   * @return the line in red
   */
  public String bad(String text) {
    return around(text, Ansi.Style.fg_red);
  }

  private String around(String text, IStyle style) {
    return this == PLAIN || text.isEmpty() ? text : style.on() + text + style.off();
  }
}
