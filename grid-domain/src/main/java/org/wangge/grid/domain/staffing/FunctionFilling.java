package org.wangge.grid.domain.staffing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.office.FunctionId;
import org.wangge.grid.domain.post.PersonId;

/**
 * Who does at an instant what a grid must have done. Example: {@code patrols} is done by {@code
 * p-5}, who acts for the worker's post while its holder is on leave.
 *
 * @param function the function
 * @param persons who does it, ordered by id; empty if nobody does
 * @param explanation the posts that have the function, each with who acts for it and why
 */
public record FunctionFilling(
    FunctionId function, List<PersonId> persons, Explanation explanation) {

  /** Copies the list. */
  public FunctionFilling {
    Objects.requireNonNull(function, "function");
    persons = ImmutableList.copyOf(persons);
    Objects.requireNonNull(explanation, "explanation");
  }

  /** {@return whether anybody does it} */
  public boolean isFilled() {
    return !persons.isEmpty();
  }
}
