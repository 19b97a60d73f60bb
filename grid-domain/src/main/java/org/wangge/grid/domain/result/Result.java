package org.wangge.grid.domain.result;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a check answers: the value with whatever was noted on the way, or the findings that refuse
 * it.
 *
 * <p>Rules: (1) {@link Passed} never holds an {@link Severity#ERROR}; (2) {@link Refused} holds at
 * least one; (3) findings keep the order in which they were found. Immutable if the value is.
 *
 * @param <T> the type of the value
 */
public sealed interface Result<T> {

  /** {@return all findings, of every severity} */
  List<Finding> findings();

  /**
   * The value.
   *
   * @return the value of a passed result
   * @throws RefusedException if the result is refused; it carries the findings
   */
  T orThrow();

  /**
   * Goes on with the value, if there is one; findings of both steps are kept.
   *
   * @param next the next step
   * @param <U> the type of its value
   * @return the outcome of both
   */
  <U> Result<U> then(Function<? super T, Result<U>> next);

  /**
   * A result from a value and the findings about it.
   *
   * @param value the value
   * @param findings what was found
   * @param <T> the type of the value
   * @return refused if one of the findings is an error, else passed
   */
  static <T> Result<T> of(T value, List<Finding> findings) {
    return hasErrors(findings) ? new Refused<>(findings) : new Passed<>(value, findings);
  }

  /**
   * Whether one of the findings is an error.
   *
   * @param findings what was found
   * @return true if there is an error
   */
  static boolean hasErrors(List<Finding> findings) {
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }

  /**
   * A value that may be used.
   *
   * @param value the value
   * @param findings warnings and notes
   * @param <T> the type of the value
   */
  record Passed<T>(T value, List<Finding> findings) implements Result<T> {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a finding is an error
     */
    public Passed {
      Objects.requireNonNull(value, "value");
      findings = ImmutableList.copyOf(findings);
      if (hasErrors(findings)) {
        throw new IllegalArgumentException("A passed result with an error: " + findings);
      }
    }

    @Override
    public T orThrow() {
      return value;
    }

    @Override
    public <U> Result<U> then(Function<? super T, Result<U>> next) {
      Result<U> result = next.apply(value);
      List<Finding> both =
          ImmutableList.<Finding>builder().addAll(findings).addAll(result.findings()).build();
      return result instanceof Passed<U> passed
          ? new Passed<>(passed.value(), both)
          : new Refused<>(both);
    }
  }

  /**
   * No value, and why.
   *
   * @param findings what was found, with at least one error
   * @param <T> the type of the value that is not there
   */
  record Refused<T>(List<Finding> findings) implements Result<T> {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if no finding is an error
     */
    public Refused {
      findings = ImmutableList.copyOf(findings);
      if (!hasErrors(findings)) {
        throw new IllegalArgumentException("A refused result without an error: " + findings);
      }
    }

    @Override
    public T orThrow() {
      throw new RefusedException(findings);
    }

    @Override
    public <U> Result<U> then(Function<? super T, Result<U>> next) {
      return new Refused<>(findings);
    }
  }
}
