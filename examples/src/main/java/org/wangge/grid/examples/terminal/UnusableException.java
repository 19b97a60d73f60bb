package org.wangge.grid.examples.terminal;

import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.explain.Text;

/** What was asked cannot be done with this input; ends with {@link ExitCode#UNUSABLE}. */
public final class UnusableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Text text;

  /**
   * The failure.
   *
   * @param text what cannot be done, and why
   */
  public UnusableException(Text text) {
    super(text.en());
    this.text = text;
  }

  /**
   * What cannot be done, and why.
   *
   * @param language the language
   * @return the text
   */
  public String in(Language language) {
    return text.in(language);
  }
}
