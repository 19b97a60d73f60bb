package org.wangge.grid.sdk.scenario;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.load.Load;
import org.wangge.grid.domain.load.Loads;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.roster.Roster;
import org.wangge.grid.domain.staffing.FunctionFilling;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.sdk.reading.Moments;
import org.wangge.grid.sdk.scenario.ScenarioDocument.Then;

/** Compares what a grid has around and filled, whose turn of duty it is, what a person carries. */
final class StaffingExpectation {

  private static final String NOBODY = "nobody";

  private final Staffing staffing;
  private final FailureLog failures;

  StaffingExpectation(Staffing staffing, FailureLog failures) {
    this.staffing = staffing;
    this.failures = failures;
  }

  void check(Then then, String path, String step) {
    if (then.grid().isPresent()) {
      checkGrid(then, then.grid().get(), path, step);
    } else if (then.roster().isPresent()) {
      checkRoster(then, then.roster().get(), path, step);
    } else {
      checkLoad(then, then.load().orElseThrow(), path, step);
    }
  }

  private void checkGrid(Then then, String id, String path, String step) {
    if (!IdForm.isValid(id) || staffing.organisation().grid(GridId.of(id)).isEmpty()) {
      unknown("grid", "a grid of the organisation", id, path, step);
      return;
    }
    GridId grid = GridId.of(id);
    then.neighbours()
        .ifPresent(
            expected ->
                compare(
                    "neighbours",
                    expected.stream().sorted().toList().toString(),
                    staffing.organisation().neighbours(grid).toString(),
                    path,
                    step,
                    Why.NONE));
    Explanation explanation = Explanation.NONE;
    if (then.functions().isPresent()) {
      Optional<Instant> at = moment(then, path, step);
      if (at.isEmpty()) {
        return;
      }
      explanation = checkFunctions(then.functions().get(), grid, at.get(), path, step);
    }
    CaseExpectation.compareReasons(then, explanation, path, step, failures);
  }

  private Explanation checkFunctions(
      Map<String, String> functions, GridId grid, Instant at, String path, String step) {
    Map<String, FunctionFilling> fillings = new LinkedHashMap<>();
    staffing.functions(grid, at).forEach(one -> fillings.put(one.function().id(), one));
    Explanation explanation = Explanation.NONE;
    for (Map.Entry<String, String> expected : functions.entrySet()) {
      String key = "functions/" + expected.getKey();
      FunctionFilling filling = fillings.get(expected.getKey());
      if (filling == null) {
        String known = String.join(", ", fillings.keySet());
        unknown(key, "a function of the grid: " + known, expected.getKey(), path, step);
        continue;
      }
      compare(
          key,
          expected.getValue(),
          filling.isFilled()
              ? String.join(", ", filling.persons().stream().map(PersonId::id).toList())
              : NOBODY,
          path,
          step,
          Why.of(filling.explanation()));
      explanation = explanation.then(filling.explanation());
    }
    return explanation;
  }

  private void checkRoster(Then then, String id, String path, String step) {
    Optional<Roster> roster =
        staffing.facts().rosters().stream().filter(one -> one.id().id().equals(id)).findFirst();
    if (roster.isEmpty()) {
      unknown("roster", "a roster of the organisation", id, path, step);
      return;
    }
    moment(then, path, step)
        .ifPresent(
            at ->
                compare(
                    "on-duty",
                    then.onDuty().orElseThrow(),
                    roster
                        .get()
                        .onDuty(at, staffing.zone())
                        .map(turn -> turn.post().id())
                        .orElse(NOBODY),
                    path,
                    step,
                    Why.NONE));
  }

  private void checkLoad(Then then, String id, String path, String step) {
    if (!IdForm.isValid(id) || !isKnown(PersonId.of(id))) {
      unknown("load", "a person of the organisation", id, path, step);
      return;
    }
    Optional<Instant> at = moment(then, path, step);
    if (at.isEmpty()) {
      return;
    }
    Load load = new Loads(staffing, at.get(), Map.of()).of(PersonId.of(id));
    Why why = posts(load);
    compareNumber("posts", then.posts(), load.posts().size(), path, step, why);
    compareNumber("grids", then.grids(), load.grids().size(), path, step, why);
    compareNumber("households", then.households(), load.households(), path, step, why);
  }

  private boolean isKnown(PersonId person) {
    return staffing.facts().persons().containsKey(person)
        || staffing.facts().appointments().stream().anyMatch(one -> one.person().equals(person));
  }

  private static Why posts(Load load) {
    List<PostId> posts = load.posts();
    return new Why(
        List.of(
            Text.format(
                "%s的岗位：%s；网格：%s",
                "posts of %s: %s; grids: %s",
                load.person(),
                posts.toString(),
                load.grids().toString())));
  }

  private Optional<Instant> moment(Then then, String path, String step) {
    Optional<Instant> at = then.at().flatMap(new Moments(staffing.zone())::parse);
    if (at.isEmpty()) {
      failures.add(path + "/at", step + ": at", "a moment", then.at().orElse("nothing"), Why.NONE);
    }
    return at;
  }

  private void unknown(String key, String expected, String actual, String path, String step) {
    failures.add(path + "/" + key, step + ": " + key, expected, actual, Why.NONE);
  }

  private void compareNumber(
      String key,
      Optional<? extends Number> expected,
      long actual,
      String path,
      String step,
      Why why) {
    expected.ifPresent(
        number -> compare(key, number.toString(), Long.toString(actual), path, step, why));
  }

  private void compare(
      String key, String expected, String actual, String path, String step, Why why) {
    failures.compare(path + "/" + key, step + ": " + key, expected, actual, why);
  }
}
