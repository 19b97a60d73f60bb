package org.wangge.grid.rules.facts;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.KindId;
import org.wangge.grid.domain.organisation.MeasureId;
import org.wangge.grid.domain.organisation.Unit;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.rules.condition.CodeTree;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.OrderedFact;
import org.wangge.grid.rules.condition.Scale;
import org.wangge.grid.rules.condition.Vocabulary;

/**
 * What a rule may ask of the place of a case: {@code grid-kind}, the figures of the grid, {@code
 * unit-kind} of the unit responsible, {@code received-by}, the type of the post that received the
 * report.
 *
 * <p>Example: {@code grid.households} is 330 on a grid that gives 330 households, and unknown where
 * the grid gives none. A fact without any value in the plan is left out. Immutable.
 */
public final class PlaceFacts {

  /** What the name of a measure begins with, as a fact. */
  public static final String GRID_PREFIX = "grid.";

  /** The largest figure of a grid that a rule can ask for. */
  private static final long LARGEST = 1_000_000_000_000L;

  private final Fact.ManyCodes gridKind;
  private final Fact.OneCode unitKind;
  private final Fact.OneCode receivedBy;
  private final ImmutableMap<MeasureId, OrderedFact.Amount> measures;

  /**
   * The facts of a plan.
   *
   * @param domains their values
   */
  public PlaceFacts(CaseDomains domains) {
    this.gridKind =
        new Fact.ManyCodes(
            "grid-kind", Text.of("网格类别", "the grid is a"), CodeTree.flat(domains.gridKinds()));
    this.unitKind =
        code("unit-kind", Text.of("责任单位类别", "the responsible unit"), domains.unitKinds());
    this.receivedBy =
        code("received-by", Text.of("接件岗位", "the post that received it"), domains.postTypes());
    ImmutableMap.Builder<MeasureId, OrderedFact.Amount> figures = ImmutableMap.builder();
    domains.measures().forEach((id, title) -> figures.put(id, figure(id, title)));
    this.measures = figures.buildOrThrow();
  }

  private static Fact.OneCode code(String name, Text title, Map<String, Text> codes) {
    return new Fact.OneCode(name, title, CodeTree.flat(codes));
  }

  private static OrderedFact.Amount figure(MeasureId id, Text title) {
    return new OrderedFact.Amount(
        GRID_PREFIX + id,
        Text.format("网格%s", "the grid's number of %s", title),
        Scale.count(0, LARGEST, Text.same("")));
  }

  /**
   * Adds these facts to others.
   *
   * @param others the others
   * @return all of them
   */
  public Vocabulary in(Vocabulary others) {
    List<Fact<?>> unknowable = new ArrayList<>(measures.values());
    for (Fact.OneCode fact : List.of(unitKind, receivedBy)) {
      if (!fact.codes().codes().isEmpty()) {
        unknowable.add(fact);
      }
    }
    Vocabulary known = gridKind.codes().codes().isEmpty() ? others : others.with(gridKind);
    return known.withUnknowable(unknowable.toArray(new Fact<?>[0]));
  }

  /**
   * Adds the values for a case.
   *
   * @param grid its grid
   * @param receiver the post that received the report, if the report says so
   * @param staffing units and posts
   * @param facts takes the values
   */
  public void put(Grid grid, List<PostId> receiver, Staffing staffing, Facts.Builder facts) {
    if (!gridKind.codes().codes().isEmpty()) {
      facts.with(gridKind, grid.kinds().stream().map(KindId::id).distinct().toList());
    }
    measures.forEach(
        (id, fact) -> {
          Long figure = grid.measures().get(id);
          if (figure != null) {
            facts.with(fact, BigDecimal.valueOf(figure));
          }
        });
    Optional<String> kind =
        staffing
            .organisation()
            .responsibleUnit(grid.id())
            .flatMap(staffing.organisation()::unit)
            .flatMap(Unit::kind)
            .map(KindId::id);
    Optional<String> type =
        receiver.stream().findFirst().flatMap(staffing::post).map(Post::type).map(id -> id.id());
    put(unitKind, kind, facts);
    put(receivedBy, type, facts);
  }

  private static void put(Fact.OneCode fact, Optional<String> code, Facts.Builder facts) {
    if (!fact.codes().codes().isEmpty()) {
      code.ifPresent(known -> facts.with(fact, known));
    }
  }
}
