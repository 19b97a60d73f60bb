package org.wangge.grid.sdk.table;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.MomentAtom;
import org.wangge.grid.rules.routing.CaseFacts;
import org.wangge.grid.rules.table.HitPolicy;
import org.wangge.grid.rules.table.Row;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.reading.PartLog;

/**
 * Reads what all rows of all tables have: condition, days of validity, priority, clause.
 *
 * <p>A row with {@code from} or {@code until} holds only where the instant of the decision lies on
 * one of these days, both included. Example: {@code {when: {category: dispute}, from: 2026-07-01,
 * clause: S-05}}.
 */
public final class RowReader {

  private final PartLog log;
  private final CaseFacts facts;
  private final ConditionReader conditions;

  /**
   * A reader.
   *
   * @param log takes what is wrong
   * @param facts the facts that may be asked for
   */
  public RowReader(PartLog log, CaseFacts facts) {
    this.log = log;
    this.facts = facts;
    this.conditions = new ConditionReader(log, facts);
  }

  /**
   * What a row says beside its output.
   *
   * @param when facts and the values asked for
   * @param validity the days on which it holds
   * @param priority its priority
   */
  public record Written(Map<String, Node> when, Validity validity, int priority) {}

  /**
   * The days on which a row holds, both included.
   *
   * @param from the first day; {@link LocalDate#MIN} for any
   * @param until the last day; {@link LocalDate#MAX} for any
   */
  public record Validity(LocalDate from, LocalDate until) {
    boolean isAlways() {
      return from.equals(LocalDate.MIN) && until.equals(LocalDate.MAX);
    }
  }

  /**
   * Reads a row.
   *
   * @param place where it stands
   * @param written what it says beside its output
   * @param policy the hit policy of the table
   * @param clause the clause as text
   * @param output the output, if it can be read
   * @param <O> the type of the output
   * @return the row, if there is nothing wrong with it
   */
  public <O> Optional<Row<O>> row(
      Place place, Written written, HitPolicy policy, String clause, List<O> output) {
    int before = log.findings().size();
    Optional<Condition> when = condition(place, written);
    Optional<ClauseRef> ref = log.clause(Place.at(place.path(), "clause"), clause);
    if (written.priority() != 0 && policy != HitPolicy.PRIORITY) {
      log.add(noPriority(place, written.priority(), policy));
    }
    return log.cleanSince(before) && when.isPresent() && ref.isPresent() && !output.isEmpty()
        ? Optional.of(new Row<>(when.get(), output.get(0), ref.get(), written.priority()))
        : Optional.empty();
  }

  private Optional<Condition> condition(Place place, Written written) {
    Optional<List<Condition>> parts = conditions.parts(place, written.when());
    Validity validity = written.validity();
    if (validity.isAlways()) {
      return parts.map(ConditionReader::all);
    }
    if (validity.until().isBefore(validity.from())) {
      log.add(turnedRound(place, validity));
      return Optional.empty();
    }
    return parts.flatMap(
        rest ->
            facts
                .moment()
                .map(
                    at ->
                        ConditionReader.all(
                            ImmutableList.<Condition>builder()
                                .addAll(rest)
                                .add(new MomentAtom.During(at, validity.from(), validity.until()))
                                .build())));
  }

  private static Finding turnedRound(Place place, Validity validity) {
    return Finding.error(
        "range-turned-round",
        Place.at(place.path(), "until"),
        Text.format(
            "止日%s早于起日%s",
            "The last day %s lies before the first, %s", validity.until(), validity.from()),
        Text.of("请更正起止日期。", "Put the days right."));
  }

  private static Finding noPriority(Place place, int priority, HitPolicy policy) {
    return Finding.error(
        "priority-not-here",
        Place.at(place.path(), "priority"),
        Text.format(
            "命中方式为%2$s的表不用优先级（%1$s）",
            "Priority %1$s means nothing in a table with hit policy %2$s", priority, policy),
        Text.of("请删去它，或写 hit: priority。", "Drop it, or say 'hit: priority'."));
  }
}
