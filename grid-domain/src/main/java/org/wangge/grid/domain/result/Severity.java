package org.wangge.grid.domain.result;

/** How much a finding weighs. */
public enum Severity {
  /** The thing checked cannot be used until this is put right. */
  ERROR,
  /** It can be used, but its author should look at this. */
  WARNING,
  /** Worth knowing; nothing is wrong. */
  INFO
}
