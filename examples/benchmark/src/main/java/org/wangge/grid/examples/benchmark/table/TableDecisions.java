package org.wangge.grid.examples.benchmark.table;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.camunda.bpm.engine.variable.VariableMap;
import org.kie.dmn.api.core.DMNContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.table.DecisionTable;

/**
 * One decision of a random table over six facts, each way; a million cases in turn. What a way
 * needs is built before, and its answers to 1,000 cases are compared with those of the scan: who
 * gives another answer is not timed.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 40, time = 20, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 5, jvmArgs = "-Xmx4g")
public class TableDecisions {

  private static final int CHECKED = 1000;

  /** How many rows the table has. */
  @Param({"60", "600", "6000"})
  int rows;

  List<RandomRow> table = List.of();
  private Facts[] facts = new Facts[0];
  private Question[] questions = new Question[0];
  private int next;

  /** Draws the table. */
  @Setup
  public void draw() {
    table = RandomRow.table(rows);
  }

  private int turn() {
    int turn = next;
    next = turn + 1 == Question.MANY ? 0 : turn + 1;
    return turn;
  }

  private Facts facts() {
    return facts[turn()];
  }

  private Question question() {
    return questions[turn()];
  }

  private void giveFacts(ToIntFunction<Facts> contender) {
    check(question -> contender.applyAsInt(Library.facts(question)));
    facts = Arrays.stream(Question.first(Question.MANY)).map(Library::facts).toArray(Facts[]::new);
  }

  private void giveQuestions(ToIntFunction<Question> contender) {
    check(contender);
    questions = Question.first(Question.MANY);
  }

  private void check(ToIntFunction<Question> contender) {
    Scan scan = new Scan(table);
    for (Question question : Question.first(CHECKED)) {
      int row = contender.applyAsInt(question);
      if (row != scan.decide(question)) {
        throw new IllegalStateException(question + " was given row " + row);
      }
    }
  }

  /** Built only in the process that times it. */
  @State(Scope.Thread)
  public static class CubeState {
    private Cube cube = new Cube(RandomRow.table(1));

    /** Builds it for questions in one benchmark and for facts in the other. */
    @Setup
    public void build(TableDecisions race) {
      cube = new Cube(race.table);
      race.giveQuestions(cube::decide);
      race.giveFacts(cube::decide);
    }
  }

  /** Built only in the process that times it. */
  @State(Scope.Thread)
  public static class ScanState {
    private Scan scan = new Scan(List.of());

    /** Builds it. */
    @Setup
    public void build(TableDecisions race) {
      scan = new Scan(race.table);
      race.giveFacts(scan::decide);
    }
  }

  /** Built only in the process that times it. */
  @State(Scope.Thread)
  public static class PlainState {
    private DecisionTable<Integer> table = Library.table(List.of());

    /** Builds it. */
    @Setup
    public void build(TableDecisions race) {
      table = Library.table(race.table);
      race.giveFacts(asked -> table.evaluate(asked).get(0).row().output());
    }
  }

  /** Built only in the process that times it. */
  @State(Scope.Thread)
  public static class DroolsState {
    private ToIntFunction<Question> rules = question -> -1;

    /** Builds it. */
    @Setup
    public void build(TableDecisions race) {
      rules = new DroolsRules(race.table)::decide;
      race.giveQuestions(rules);
    }
  }

  /** Built only in the process that times it. */
  @State(Scope.Thread)
  public static class KieState {
    private ToIntFunction<DMNContext> engine = context -> -1;
    private DMNContext[] contexts = new DMNContext[0];

    /** Builds it. */
    @Setup
    public void build(TableDecisions race) {
      KieDmn built = new KieDmn(race.table);
      race.check(question -> built.decide(built.context(question)));
      engine = built::decide;
      contexts =
          Arrays.stream(Question.first(Question.SOME))
              .map(built::context)
              .toArray(DMNContext[]::new);
    }
  }

  /** Built only in the process that times it. */
  @State(Scope.Thread)
  public static class CamundaState {
    private ToIntFunction<VariableMap> engine = context -> -1;
    private VariableMap[] contexts = new VariableMap[0];

    /** Builds it. */
    @Setup
    public void build(TableDecisions race) {
      CamundaDmn built = new CamundaDmn(race.table);
      race.check(question -> built.decide(built.context(question)));
      engine = built::decide;
      contexts =
          Arrays.stream(Question.first(Question.SOME))
              .map(built::context)
              .toArray(VariableMap[]::new);
    }
  }

  /** {@return the row, from the cube, of facts of the library} */
  @Benchmark
  public int limit(CubeState state) {
    return state.cube.decide(facts());
  }

  /** {@return the row, from the cube, of bare numbers} */
  @Benchmark
  public int numbers(CubeState state) {
    return state.cube.decide(question());
  }

  /** {@return the row, by bits row after row} */
  @Benchmark
  public int scan(ScanState state) {
    return state.scan.decide(facts());
  }

  /** {@return the hits, by the conditions of the library row after row} */
  @Benchmark
  public List<DecisionTable.Hit<Integer>> plain(PlainState state) {
    return state.table.evaluate(facts());
  }

  /** {@return the row, by the rules of Drools} */
  @Benchmark
  public int drools(DroolsState state) {
    return state.rules.applyAsInt(question());
  }

  /** {@return the row, by the DMN engine of Drools} */
  @Benchmark
  public int kieDmn(KieState state) {
    return state.engine.applyAsInt(state.contexts[turn() & (Question.SOME - 1)]);
  }

  /** {@return the row, by the DMN engine of Camunda} */
  @Benchmark
  public int camundaDmn(CamundaState state) {
    return state.engine.applyAsInt(state.contexts[turn() & (Question.SOME - 1)]);
  }
}
