package org.wangge.grid.domain.result;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown by {@link Result#orThrow} where the caller took a value that was refused. */
public final class RefusedException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /**
   * An exception that carries the findings.
   *
   * @param findings what was found
   */
  public RefusedException(List<Finding> findings) {
    super(message(findings));
    this.findings = ImmutableList.copyOf(findings);
  }

  private static String message(List<Finding> findings) {
    return findings.stream()
        .map(f -> f.place() + " " + f.severity() + " " + f.code() + " " + f.message().en())
        .collect(Collectors.joining("\n", "Refused, with findings:\n", ""));
  }

  /** {@return what was found} */
  public List<Finding> findings() {
    return findings;
  }
}
