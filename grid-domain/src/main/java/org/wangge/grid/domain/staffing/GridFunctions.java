package org.wangge.grid.domain.staffing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.office.GridFunction;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;

/** The functions that grids must have filled: who fills them, and which nobody does. */
final class GridFunctions {

  private final Staffing staffing;
  private final List<GridFunction> functions;

  GridFunctions(Staffing staffing) {
    this.staffing = staffing;
    this.functions = staffing.facts().officeRules().functions();
  }

  List<FunctionFilling> of(GridId grid, Instant at) {
    return staffing.organisation().grid(grid).stream()
        .flatMap(known -> functions.stream().filter(f -> f.on().equals(known.level())))
        .map(function -> filling(function, grid, at))
        .toList();
  }

  private FunctionFilling filling(GridFunction function, GridId grid, Instant at) {
    Set<PersonId> persons = new TreeSet<>();
    List<Post> posts = posts(function, grid);
    Explanation explanation =
        posts.isEmpty()
            ? Explanation.of(
                new OfficeReason.FunctionOfNobody(grid, function.id(), function.clause()))
            : Explanation.NONE;
    for (Post post : posts) {
      Incumbency incumbency = staffing.incumbent(post.id(), at);
      if (incumbency instanceof Incumbency.Filled filled) {
        persons.addAll(filled.persons());
      }
      explanation =
          explanation
              .then(
                  Explanation.of(
                      new OfficeReason.FunctionOfPost(
                          grid, function.id(), post.id(), function.clause())))
              .then(incumbency.explanation());
    }
    return new FunctionFilling(function.id(), List.copyOf(persons), explanation);
  }

  private List<Post> posts(GridFunction function, GridId grid) {
    return function.filledBy().stream()
        .distinct()
        .flatMap(
            type ->
                function.fromAbove()
                    ? staffing.nearest(type, grid).stream()
                    : staffing.serving(grid).stream().filter(post -> post.type().equals(type)))
        .toList();
  }

  /** Functions without a post, or with posts to which nobody was ever appointed. */
  List<Finding> findings() {
    if (functions.isEmpty()) {
      return List.of();
    }
    Set<PostId> held = new TreeSet<>();
    staffing.facts().appointments().stream()
        .filter(appointment -> !appointment.isWithdrawn())
        .map(Appointment::post)
        .forEach(held::add);
    List<Finding> findings = new ArrayList<>();
    for (Grid grid : staffing.organisation().grids()) {
      for (GridFunction function : functions) {
        if (function.on().equals(grid.level())
            && posts(function, grid.id()).stream().noneMatch(post -> held.contains(post.id()))) {
          findings.add(notFilled(grid.id(), function));
        }
      }
    }
    return findings;
  }

  private static Finding notFilled(GridId grid, GridFunction function) {
    return Finding.warning(
        "function-not-filled",
        Place.at("grids", grid),
        Text.format(
            "网格%s没有人承担“%s”（%s，%s）",
            "Nobody on grid %s has the function '%s' (%s, %s)",
            grid,
            function.title(),
            function.id(),
            function.clause()),
        Text.format(
            "请设置并任命%s。", "Set up and fill a post of type %s.", Text.list(function.filledBy())));
  }
}
