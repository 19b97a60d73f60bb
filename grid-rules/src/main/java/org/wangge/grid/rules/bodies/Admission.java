package org.wangge.grid.rules.bodies;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.organisation.LevelId;

/**
 * An admission list (准入清单): what may be handed to posts of a level and of the levels below it.
 *
 * <p>Rules: (1) a category stands for all below it; (2) several lists of one level are read as one;
 * (3) a list binds posts that lead, not units. Example: {@code grid: [street-lamp, waste]} keeps
 * household registration from the posts of grids and grid groups. Immutable.
 *
 * @param level the highest level that the list binds
 * @param categories what may be handed to it
 * @param clause the clause that says so
 */
public record Admission(LevelId level, List<CategoryId> categories, ClauseRef clause) {

  /** Copies the list; a category given twice counts once. */
  public Admission {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(clause, "clause");
    categories = ImmutableSet.copyOf(categories).asList();
  }
}
