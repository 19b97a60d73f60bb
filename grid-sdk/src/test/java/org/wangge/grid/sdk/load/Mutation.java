package org.wangge.grid.sdk.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * One slip of the hand or of the mind in a text.
 *
 * @param kind which
 * @param where selects the line
 * @param what selects what is put in, or where in the line
 */
record Mutation(Kind kind, int where, int what) {

  /** What authors write where they do not know better, and what only a tester writes. */
  private static final List<String> ODD =
      List.of(
          "responsible-unit",
          "summoned-unit",
          "ab-partner",
          "superior",
          "unknown",
          "0",
          "-1",
          "1",
          "1..",
          "..",
          "..5",
          "0..0",
          "2..1",
          "\"\"",
          "~",
          "[]",
          "{}",
          "[a, a]",
          "２",
          "网格",
          "a/b",
          "a.b",
          ".",
          "-",
          "yes",
          "2026-02-29",
          "+999999999-12-31",
          "-999999999-01-01T00:00+18:00",
          "2026-10-01T10:00+08:00",
          "9999-12-31",
          "0001-01-01..0001-01-01",
          "999999999999",
          "999999999999..999999999999",
          "99999999999999999999",
          "1e9",
          "0x10",
          "100000 hours",
          "100000 working-days",
          "same-day",
          "5日",
          "2紧急工作时",
          "采暖季",
          "02-29..02-29",
          "1 year before",
          "80 %",
          "1/0",
          "0/1",
          "-0",
          "2147483647 residents",
          "600 months",
          "000001..999999",
          "h-1..h-9999",
          "count of a / mean of a",
          "6 down",
          "24:00-24:00",
          "社区");

  enum Kind {
    DELETE_LINE,
    REPEAT_LINE,
    MOVE_LINE,
    SWAP_CHARACTERS,
    DELETE_CHARACTER,
    INDENT,
    OUTDENT,
    REPLACE_VALUE,
    REPLACE_WORD,
    REPEAT_WORD
  }

  static Arbitrary<Mutation> any() {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.integers().between(0, 9999),
            Arbitraries.integers().between(0, 9999))
        .as(Mutation::new);
  }

  String apply(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int at = where % Math.max(1, lines.size());
    String line = lines.isEmpty() ? "" : lines.get(at);
    if (lines.isEmpty()) {
      return text;
    }
    switch (kind) {
      case DELETE_LINE -> lines.remove(at);
      case REPEAT_LINE -> lines.add(at, line);
      case MOVE_LINE -> lines.add(what % lines.size(), lines.remove(at));
      case SWAP_CHARACTERS -> lines.set(at, swapped(line));
      case DELETE_CHARACTER -> lines.set(at, without(line));
      case INDENT -> lines.set(at, " ".repeat(1 + what % 4) + line);
      case OUTDENT -> lines.set(at, line.startsWith("  ") ? line.substring(2) : line);
      case REPLACE_VALUE -> lines.set(at, withValue(line));
      case REPLACE_WORD -> lines.set(at, withWord(line, ODD.get(what % ODD.size())));
      case REPEAT_WORD -> lines.set(at, withWord(line, wordOf(lines.get(what % lines.size()))));
    }
    return String.join("\n", lines) + "\n";
  }

  private String swapped(String line) {
    if (line.length() < 2) {
      return line;
    }
    int at = what % (line.length() - 1);
    return line.substring(0, at) + line.charAt(at + 1) + line.charAt(at) + line.substring(at + 2);
  }

  private String without(String line) {
    int at = line.isEmpty() ? 0 : what % line.length();
    return line.isEmpty() ? line : line.substring(0, at) + line.substring(at + 1);
  }

  private String withValue(String line) {
    int colon = line.lastIndexOf(": ");
    String rest = line.endsWith("}") ? "}" : "";
    return colon < 0 ? line : line.substring(0, colon + 2) + ODD.get(what % ODD.size()) + rest;
  }

  private String withWord(String line, String odd) {
    List<String> words = words(line);
    String word = words.isEmpty() ? "" : words.get((where / 7 + what) % words.size());
    int at = line.indexOf(word);
    return line.substring(0, at) + odd + line.substring(at + word.length());
  }

  private String wordOf(String line) {
    List<String> words = words(line);
    return words.isEmpty() ? "" : words.get(where % words.size());
  }

  private static List<String> words(String line) {
    return Arrays.stream(line.split("[ :,{}\\[\\]\"]+", -1)).filter(w -> !w.isEmpty()).toList();
  }
}
