package org.wangge.grid.sdk.scenario;

import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.rules.procedure.Handling;
import org.wangge.grid.rules.routing.NearRow;
import org.wangge.grid.rules.routing.Route;
import org.wangge.grid.sdk.scenario.ScenarioDocument.Then;

/** Compares what the steps around the lead table did to a case. */
record StepExpectation(Route route, FailureLog failures) {

  private static final String NONE = "none";

  void check(Then then, String path, String step) {
    Optional<Route.Routed> routed =
        route instanceof Route.Routed led ? Optional.of(led) : Optional.empty();
    compare(
        "exit",
        then.exit(),
        route instanceof Route.Exited exited ? exited.exit().toString() : NONE,
        path,
        step);
    compare(
        "handling",
        then.handling(),
        routed.flatMap(Route.Routed::handling).map(Handling::toString).orElse(NONE),
        path,
        step);
    compare(
        "held",
        then.held().map(String::valueOf),
        String.valueOf(routed.flatMap(Route.Routed::heldBy).isPresent()),
        path,
        step);
    compare(
        "accountable",
        then.accountable(),
        routed.flatMap(Route.Routed::accountable).map(PostId::id).orElse(NONE),
        path,
        step);
    List<NearRow> nearest =
        route instanceof Route.Unrouted unrouted ? unrouted.nearest() : List.of();
    compare(
        "nearest",
        then.nearest().map(List::toString),
        nearest.stream().map(NearRow::number).toList().toString(),
        path,
        step);
  }

  private void compare(
      String key, Optional<String> expected, String actual, String path, String step) {
    expected.ifPresent(
        text ->
            failures.compare(
                path + "/" + key, step + ": " + key, text, actual, Why.of(route.explanation())));
  }
}
