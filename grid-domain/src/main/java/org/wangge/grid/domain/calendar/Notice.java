package org.wangge.grid.domain.calendar;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.Text;

/**
 * The published paper that makes a date a holiday or a make-up working day.
 *
 * <p>Example: the notice of 2025-11-04 on the arrangement of holidays in 2026. Immutable.
 */
@Value.Immutable
public abstract class Notice {

  Notice() {}

  /** {@return its title} */
  public abstract Text title();

  /** {@return where it can be read} */
  public abstract URI address();

  /**
   * {@return the date on which it became public, where that is known; its years are known from
   * then}
   */
  public abstract Optional<LocalDate> dated();

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Notice}; each attribute is set once. */
  public static final class Builder extends ImmutableNotice.Builder {
    Builder() {}
  }
}
