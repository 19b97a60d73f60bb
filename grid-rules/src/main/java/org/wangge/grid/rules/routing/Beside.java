package org.wangge.grid.rules.routing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.rules.bodies.Body;
import org.wangge.grid.rules.table.CompiledTable;
import org.wangge.grid.rules.table.DecisionTable;

/** Finds who helps and who is told: nobody twice, and nobody who leads. */
record Beside(Way way, PostId lead, Set<PostId> named) {

  Beside(Way way, Assignment lead) {
    this(way, lead.post(), new LinkedHashSet<>(List.of(lead.acting())));
  }

  /** Whoever the matter is about steps aside from helping as from leading. */
  List<Assignment> helpers() {
    return all(way.tables().help(), new StepAside(way)::acting);
  }

  List<Assignment> told() {
    return all(way.tables().tell(), way::acting);
  }

  private List<Assignment> all(
      CompiledTable<Party> table, Function<Claim, Optional<Assignment>> acting) {
    List<Assignment> found = new ArrayList<>();
    for (DecisionTable.Hit<Party> hit : table.decide(way.facts()).hits()) {
      Party party = way.said(table, hit);
      for (Body body : way.finder().ledBy(lead).all(party, way.reasons())) {
        acting.apply(new Claim(party, body)).ifPresent(each -> add(each, found));
      }
    }
    return found;
  }

  private void add(Assignment assignment, List<Assignment> found) {
    if (named.add(assignment.acting())) {
      found.add(assignment);
    } else {
      way.say(new RouteReason.NamedAlready(assignment.post(), assignment.acting()));
    }
  }
}
