package org.wangge.grid.examples.benchmark.table;

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

/**
 * One decision of a random table over six facts, each way; a million cases in turn. What each way
 * needs is built before, and its answers to 1,000 cases are compared with those of the scan: who
 * gives another answer is not timed.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 40, time = 20, timeUnit = TimeUnit.MILLISECONDS)
@Fork(5)
public class TableDecisions {

  private static final int CHECKED = 1000;

  /** How many rows the table has. */
  @Param({"60", "600", "6000"})
  int rows;

  List<RandomRow> table = List.of();
  private Question[] questions = new Question[0];
  private int next;

  /** Draws the table and the cases. */
  @Setup
  public void draw() {
    table = RandomRow.table(rows);
    questions = Question.first(Question.MANY);
  }

  private Question question() {
    int at = next;
    next = at + 1 == Question.MANY ? 0 : at + 1;
    return questions[at];
  }

  private void check(ToIntFunction<Question> contender) {
    Scan scan = new Scan(table);
    for (int i = 0; i < CHECKED; i++) {
      int row = contender.applyAsInt(questions[i]);
      if (row != scan.decide(questions[i])) {
        throw new IllegalStateException(questions[i] + " was given row " + row);
      }
    }
  }

  /** Built only in the process that times it. */
  @State(Scope.Thread)
  public static class CubeState {
    Cube cube = new Cube(RandomRow.table(1));

    /** Builds it. */
    @Setup
    public void build(TableDecisions race) {
      cube = new Cube(race.table);
      race.check(cube::decide);
    }
  }

  /** Built only in the process that times it. */
  @State(Scope.Thread)
  public static class ScanState {
    Scan scan = new Scan(List.of());

    /** Builds it. */
    @Setup
    public void build(TableDecisions race) {
      scan = new Scan(race.table);
    }
  }

  /** Built only in the process that times it. */
  @State(Scope.Thread)
  public static class DroolsState {
    DroolsRules rules = new DroolsRules(List.of());

    /** Builds it. */
    @Setup
    public void build(TableDecisions race) {
      rules = new DroolsRules(race.table);
      race.check(rules::decide);
    }
  }

  /** Built only in the process that times it. */
  @State(Scope.Thread)
  public static class KieState {
    KieDmn engine = new KieDmn(RandomRow.table(1));
    DMNContext[] contexts = new DMNContext[0];
    private int next;

    /** Builds it. */
    @Setup
    public void build(TableDecisions race) {
      KieDmn built = new KieDmn(race.table);
      race.check(question -> built.decide(built.context(question)));
      engine = built;
      contexts = new DMNContext[Question.SOME];
      for (int i = 0; i < contexts.length; i++) {
        contexts[i] = built.context(race.questions[i]);
      }
    }

    DMNContext context() {
      return contexts[next++ & (Question.SOME - 1)];
    }
  }

  /** Built only in the process that times it. */
  @State(Scope.Thread)
  public static class CamundaState {
    CamundaDmn engine = new CamundaDmn(RandomRow.table(1));
    VariableMap[] contexts = new VariableMap[0];
    private int next;

    /** Builds it. */
    @Setup
    public void build(TableDecisions race) {
      CamundaDmn built = new CamundaDmn(race.table);
      race.check(question -> built.decide(built.context(question)));
      engine = built;
      contexts = new VariableMap[Question.SOME];
      for (int i = 0; i < contexts.length; i++) {
        contexts[i] = built.context(race.questions[i]);
      }
    }

    VariableMap context() {
      return contexts[next++ & (Question.SOME - 1)];
    }
  }

  /** {@return the row, from the cube} */
  @Benchmark
  public int limit(CubeState state) {
    return state.cube.decide(question());
  }

  /** {@return the row, row by row} */
  @Benchmark
  public int scan(ScanState state) {
    return state.scan.decide(question());
  }

  /** {@return the row, by the rules of Drools} */
  @Benchmark
  public int drools(DroolsState state) {
    return state.rules.decide(question());
  }

  /** {@return the row, by the DMN engine of Drools} */
  @Benchmark
  public int kieDmn(KieState state) {
    return state.engine.decide(state.context());
  }

  /** {@return the row, by the DMN engine of Camunda} */
  @Benchmark
  public int camundaDmn(CamundaState state) {
    return state.engine.decide(state.context());
  }
}
