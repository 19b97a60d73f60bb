package org.wangge.grid.rules.procedure;

import java.util.Objects;

/**
 * In which procedure and stage a case is handled.
 *
 * <p>Text: {@code general/accept}.
 *
 * @param procedure the procedure
 * @param stage the stage of it
 */
public record Handling(ProcedureId procedure, StageId stage) {

  /** Checks that both are there. */
  public Handling {
    Objects.requireNonNull(procedure, "procedure");
    Objects.requireNonNull(stage, "stage");
  }

  @Override
  public String toString() {
    return procedure + "/" + stage;
  }
}
