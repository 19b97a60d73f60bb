package org.wangge.grid.examples.terminal;

/**
 * What the process answers to the shell. Part of the contract of the command line: the numbers
 * never change.
 *
 * <p>Example: {@code grid check} of a plan with errors ends with 1, of a folder that is not there
 * with 2.
 */
public final class ExitCode {

  /** Done, nothing wrong. */
  public static final int OK = 0;

  /** Done, and what was looked at has errors or failures. */
  public static final int FAULTS = 1;

  /** Not done: the command line is wrong or the input cannot be read. */
  public static final int UNUSABLE = 2;

  /** Not done: a fault of the program itself. */
  public static final int BROKEN = 3;

  private ExitCode() {}
}
