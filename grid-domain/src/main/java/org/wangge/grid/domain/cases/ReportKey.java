package org.wangge.grid.domain.cases;

import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.id.IdForm;

/**
 * The number under which a channel knows a report, so that the same report that comes in again is
 * the same case.
 *
 * <p>Canonical text: {@code hotline 2026-000123}. The number is opaque: letters, digits, {@code -},
 * {@code _} and {@code .}, at most 64; two channels may give the same number to different reports.
 *
 * @param channel the channel
 * @param number the number that the channel gave it
 */
public record ReportKey(ChannelId channel, String number) {

  /**
   * Checks the form of the number.
   *
   * @throws IllegalArgumentException if the number is none
   */
  public ReportKey {
    Objects.requireNonNull(channel, "channel");
    IdForm.check("number", number);
  }

  /**
   * Reads the canonical text.
   *
   * @param text for example {@code hotline 2026-000123}
   * @return the key; empty if the text is none
   */
  public static Optional<ReportKey> parse(String text) {
    int space = text.indexOf(' ');
    return space > 0
            && IdForm.isValid(text.substring(0, space))
            && IdForm.isValid(text.substring(space + 1))
        ? Optional.of(
            new ReportKey(ChannelId.of(text.substring(0, space)), text.substring(space + 1)))
        : Optional.empty();
  }

  /** {@return the canonical text} */
  @Override
  public String toString() {
    return channel + " " + number;
  }
}
