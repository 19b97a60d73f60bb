package org.wangge.grid.examples;

import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.explain.Text;

/** What was asked cannot be done with this input; ends with {@link ExitCode#UNUSABLE}. */
final class UnusableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Text text;

  UnusableException(Text text) {
    super(text.en());
    this.text = text;
  }

  String in(Language language) {
    return text.in(language);
  }
}
