package org.wangge.grid.rules.bodies;

import java.time.Instant;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.staffing.Staffing;

/** For which case, at which instant and by which organisation bodies are asked for. */
record Asked(Staffing staffing, CaseState state, Instant at) {

  GridId grid() {
    return state.report().grid();
  }

  CategoryId category() {
    return state.report().category();
  }
}
