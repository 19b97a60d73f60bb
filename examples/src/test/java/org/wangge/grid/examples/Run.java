package org.wangge.grid.examples;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.examples.terminal.TerminalLanguage;

/** What one run of the command line gave; without {@code --lang} it speaks English. */
record Run(int code, String out, String err) {

  /** What the clock shows: 10:00 on a Wednesday in Shanghai. */
  static final Instant NOW = Instant.parse("2026-10-14T02:00:00Z");

  static Run of(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        Terminal.plain(out, err, TerminalLanguage.of(Map.of(), Locale.ENGLISH), NOW);
    String[] texts = new String[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      texts[i] = arguments[i].toString();
    }
    int code = GridCommand.run(terminal, texts);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }

  String lastLine() {
    List<String> lines = lines();
    return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
  }
}
