package org.wangge.grid.domain.result;

import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.Text;

/**
 * One fault found in a plan, an organisation or a scenario.
 *
 * <p>Rules: (1) the code is a stable kebab-case name, for example {@code norm-missed}; (2) the
 * message carries the values; (3) the way out says what the author can do or must decide; (4) the
 * witness, where there is one, is the smallest example that shows the fault. Immutable.
 */
@Value.Immutable
public abstract class Finding {

  Finding() {}

  /** {@return the stable kebab-case name of this kind of finding} */
  public abstract String code();

  /** {@return how much it weighs} */
  public abstract Severity severity();

  /** {@return where it is} */
  public abstract Place place();

  /** {@return what is wrong, with the values} */
  public abstract Text message();

  /** {@return what the author can do or must decide} */
  public abstract Text wayOut();

  /** {@return the smallest example that shows the fault} */
  public abstract Optional<String> witness();

  @Value.Check
  void check() {
    boolean kebab =
        !code().isEmpty()
            && code().chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z') || isDigit(c));
    if (!kebab) {
      throw new IllegalArgumentException("Not a finding code: '" + code() + "'");
    }
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /**
   * An error.
   *
   * @param code the kebab-case name
   * @param place where
   * @param message what is wrong
   * @param wayOut what to do
   * @return the finding
   */
  public static Finding error(String code, Place place, Text message, Text wayOut) {
    return of(code, Severity.ERROR, place, message, wayOut);
  }

  /**
   * A warning.
   *
   * @param code the kebab-case name
   * @param place where
   * @param message what is wrong
   * @param wayOut what to do
   * @return the finding
   */
  public static Finding warning(String code, Place place, Text message, Text wayOut) {
    return of(code, Severity.WARNING, place, message, wayOut);
  }

  /**
   * A note.
   *
   * @param code the kebab-case name
   * @param place where
   * @param message what was seen
   * @param wayOut what can be done
   * @return the finding
   */
  public static Finding info(String code, Place place, Text message, Text wayOut) {
    return of(code, Severity.INFO, place, message, wayOut);
  }

  private static Finding of(
      String code, Severity severity, Place place, Text message, Text wayOut) {
    return builder()
        .code(code)
        .severity(severity)
        .place(place)
        .message(message)
        .wayOut(wayOut)
        .build();
  }

  /**
   * The same finding at a place known better.
   *
   * @param place the place with its file and line
   * @return the finding there
   */
  public Finding at(Place place) {
    return builder()
        .code(code())
        .severity(severity())
        .place(place)
        .message(message())
        .wayOut(wayOut())
        .witness(witness())
        .build();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Finding}; each attribute is set once. */
  public static final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
