package org.wangge.grid.examples.routing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.examples.view.PlanNames;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.decision.Outcome;
import org.wangge.grid.rules.decision.Output;
import org.wangge.grid.rules.table.HitPolicy;
import org.wangge.grid.rules.table.TableProof;
import org.wangge.grid.rules.table.Witness;

/**
 * What is proven of a table, beyond the findings on it: whether it has a row for all facts, that no
 * rows contradict each other, and what it never says.
 *
 * @param table the table
 */
record ProofView(PlanTable<?> table) {

  private static final int MOST_GAPS = 3;

  private Optional<TableProof> proof() {
    return TableProof.of(table.compiled());
  }

  List<String> sentences(PlanNames names) {
    Optional<TableProof> proof = proof();
    if (proof.isEmpty()) {
      return ImmutableList.of(names.say("该表过大，未经证明", "Not proven: the table is too large"));
    }
    ImmutableList.Builder<String> sentences = ImmutableList.builder();
    List<Witness> gaps = proof.get().gaps(MOST_GAPS);
    if (gaps.isEmpty()) {
      sentences.add(names.say("完备：任何情形都有适用的行", "Complete: a row applies in every case"));
    }
    gaps.forEach(
        gap -> sentences.add(names.say("%s时，没有适用的行", "Where %s, no row applies", gap.text())));
    HitPolicy policy = table.compiled().table().policy();
    if (policy == HitPolicy.UNIQUE || policy == HitPolicy.PRIORITY) {
      sentences.add(names.say("各行互不冲突", "No two rows contradict each other"));
    }
    neverSaid(proof.get())
        .forEach(text -> sentences.add(names.say("从不得出：%s", "Never the answer: %s", text)));
    return sentences.build();
  }

  /** Values of an output that no row says which counts for some facts. */
  private List<Text> neverSaid(TableProof proof) {
    List<Object> outputs =
        table.compiled().table().rows().stream().<Object>map(row -> row.output()).toList();
    List<Object> unused = proof.unused(outputs);
    ImmutableList.Builder<Text> never = ImmutableList.builder();
    for (Output output : table.outputs()) {
      if (output.kind() == Output.Kind.VALUE && output.domain() instanceof Fact.OneCode codes) {
        List<String> said =
            outputs.stream()
                .filter(each -> !unused.contains(each) && each instanceof Outcome)
                .map(each -> ((Outcome) each).values().getOrDefault(output.name(), ""))
                .toList();
        codes.codes().codes().stream()
            .filter(code -> !said.contains(code))
            .map(code -> Text.format("%s：%s", "%s: %s", codes.title(), codes.say(code)))
            .forEach(never::add);
      }
    }
    return never.build();
  }

  /** For tools: {@code complete} is missing where nothing could be proven. */
  Map<String, Object> json() {
    ImmutableMap.Builder<String, Object> json = ImmutableMap.builder();
    proof()
        .ifPresent(
            proof -> {
              List<Witness> gaps = proof.gaps(MOST_GAPS);
              json.put("complete", gaps.isEmpty())
                  .put(
                      "gaps",
                      gaps.stream()
                          .map(gap -> ImmutableMap.of("where", gap.values(), "text", gap.text()))
                          .toList())
                  .put("never-said", neverSaid(proof));
            });
    return json.buildOrThrow();
  }
}
