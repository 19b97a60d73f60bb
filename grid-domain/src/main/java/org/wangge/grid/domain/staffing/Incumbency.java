package org.wangge.grid.domain.staffing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.PostId;

/**
 * Who acts for a post at an instant, and why: one reason for each rung of the ladder that was
 * tried.
 *
 * <p>Example: the holder of {@code worker-031-a} is on leave; {@code Filled(worker-031-b, …)} with
 * the reasons {@code holder-absent, ab-partner}.
 */
public sealed interface Incumbency {

  /** {@return the post asked for} */
  PostId post();

  /** {@return each rung tried, in order} */
  Explanation explanation();

  /**
   * Somebody acts.
   *
   * <p>What is done so counts for {@code post}, the post asked for, not for {@code acting}: credit
   * stays with the post.
   *
   * @param post the post asked for
   * @param acting the post whose holder acts: the same, the AB partner, the superior …
   * @param persons who acts, ordered by id; more than one only where the type has several holders
   * @param explanation each rung tried
   */
  record Filled(PostId post, PostId acting, List<PersonId> persons, Explanation explanation)
      implements Incumbency {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if nobody acts
     */
    public Filled {
      Objects.requireNonNull(post, "post");
      Objects.requireNonNull(acting, "acting");
      Objects.requireNonNull(explanation, "explanation");
      persons = ImmutableList.copyOf(persons);
      if (persons.isEmpty()) {
        throw new IllegalArgumentException("Filled by nobody: " + post);
      }
    }
  }

  /**
   * Nobody acts.
   *
   * @param post the post asked for
   * @param explanation each rung tried
   */
  record Vacant(PostId post, Explanation explanation) implements Incumbency {

    /** Checks that both are there. */
    public Vacant {
      Objects.requireNonNull(post, "post");
      Objects.requireNonNull(explanation, "explanation");
    }
  }
}
