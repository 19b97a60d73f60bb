package org.wangge.grid.sdk.scenario;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.result.Place;

/**
 * What running one scenario gave.
 *
 * @param title its title
 * @param place its file and the line of its title
 * @param clauses the clauses that it exercises
 * @param failures what came out differently; none where it passed
 */
public record ScenarioResult(
    String title, Place place, List<ClauseRef> clauses, List<Failure> failures) {

  /** Copies the lists. */
  public ScenarioResult {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(place, "place");
    clauses = ImmutableList.copyOf(clauses);
    failures = ImmutableList.copyOf(failures);
  }

  /** {@return whether everything came out as expected} */
  public boolean passed() {
    return failures.isEmpty();
  }

  /**
   * One thing that came out differently.
   *
   * @param place where the expectation or the mistake is
   * @param step the part of the scenario, for example {@code then 2: lead}
   * @param expected what the scenario says
   * @param actual what came out
   * @param why the explanation of what came out
   */
  public record Failure(Place place, String step, String expected, String actual, Why why) {}
}
