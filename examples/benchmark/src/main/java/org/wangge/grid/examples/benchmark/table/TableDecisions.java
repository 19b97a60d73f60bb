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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wangge.grid.rules.table.CompiledTable;
import org.wangge.grid.rules.table.Decided;
import org.wangge.grid.rules.table.DecisionTable;

/**
 * One decision of a random table over six facts, each way; a million cases in turn. What a way
 * needs is built before, and its answers to 1,000 cases are compared with those of the scan: who
 * gives another answer is not timed.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 40, time = 20, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 5, jvmArgs = "-Xmx4g")
public class TableDecisions {

  /** Built only in the process that times it. */
  @State(Scope.Thread)
  public static class CubeState {
    private Cube cube = new Cube(RandomRow.table(1));

    /** Builds it for questions in one benchmark and for facts in the other. */
    @Setup
    public void build(Drawn drawn) {
      cube = new Cube(drawn.table());
      drawn.giveQuestions(cube::decide);
      drawn.giveFacts(cube::decide);
    }
  }

  /** Built only in the process that times it. */
  @State(Scope.Thread)
  public static class ScanState {
    private Scan scan = new Scan(List.of());

    /** Builds it. */
    @Setup
    public void build(Drawn drawn) {
      scan = new Scan(drawn.table());
      drawn.giveFacts(scan::decide);
    }
  }

  /** Built only in the process that times it. */
  @State(Scope.Thread)
  public static class LibraryState {
    private CompiledTable<Integer> table = Library.compile(Library.table(List.of()));

    /** Builds it. */
    @Setup
    public void build(Drawn drawn) {
      table = Library.compile(Library.table(drawn.table()));
      drawn.giveFacts(asked -> table.decide(asked).hit().orElseThrow().row().output());
    }
  }

  /** Built only in the process that times it. */
  @State(Scope.Thread)
  public static class PlainState {
    private DecisionTable<Integer> table = Library.table(List.of());

    /** Builds it. */
    @Setup
    public void build(Drawn drawn) {
      table = Library.table(drawn.table());
      drawn.giveFacts(asked -> Library.plain(table, asked));
    }
  }

  /** Built only in the process that times it. */
  @State(Scope.Thread)
  public static class DroolsState {
    private ToIntFunction<Question> rules = question -> -1;

    /** Builds it. */
    @Setup
    public void build(Drawn drawn) {
      rules = new DroolsRules(drawn.table())::decide;
      drawn.giveQuestions(rules);
    }
  }

  /** Built only in the process that times it. */
  @State(Scope.Thread)
  public static class KieState {
    private ToIntFunction<DMNContext> engine = context -> -1;
    private DMNContext[] contexts = new DMNContext[0];

    /** Builds it. */
    @Setup
    public void build(Drawn drawn) {
      KieDmn built = new KieDmn(drawn.table());
      drawn.check(question -> built.decide(built.context(question)));
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
    public void build(Drawn drawn) {
      CamundaDmn built = new CamundaDmn(drawn.table());
      drawn.check(question -> built.decide(built.context(question)));
      engine = built::decide;
      contexts =
          Arrays.stream(Question.first(Question.SOME))
              .map(built::context)
              .toArray(VariableMap[]::new);
    }
  }

  /** {@return the row, from the cube, of facts of the library} */
  @Benchmark
  public int limit(Drawn drawn, CubeState state) {
    return state.cube.decide(drawn.facts());
  }

  /** {@return the row, from the cube, of bare numbers} */
  @Benchmark
  public int numbers(Drawn drawn, CubeState state) {
    return state.cube.decide(drawn.question());
  }

  /** {@return the row, by bits row after row} */
  @Benchmark
  public int scan(Drawn drawn, ScanState state) {
    return state.scan.decide(drawn.facts());
  }

  /** {@return what the compiled table of the library says, ready to be asked why} */
  @Benchmark
  public Decided<Integer> library(Drawn drawn, LibraryState state) {
    return state.table.decide(drawn.facts());
  }

  /** {@return the output of the row, by way of all that the library says} */
  @Benchmark
  public int output(Drawn drawn, LibraryState state) {
    return state.table.decide(drawn.facts()).hit().orElseThrow().row().output();
  }

  /** {@return the output, by the conditions of the library row after row} */
  @Benchmark
  public int plain(Drawn drawn, PlainState state) {
    return Library.plain(state.table, drawn.facts());
  }

  /** {@return the row, by the rules of Drools} */
  @Benchmark
  public int drools(Drawn drawn, DroolsState state) {
    return state.rules.applyAsInt(drawn.question());
  }

  /** {@return the row, by the DMN engine of Drools} */
  @Benchmark
  public int kieDmn(Drawn drawn, KieState state) {
    return state.engine.applyAsInt(state.contexts[drawn.turn() & (Question.SOME - 1)]);
  }

  /** {@return the row, by the DMN engine of Camunda} */
  @Benchmark
  public int camundaDmn(Drawn drawn, CamundaState state) {
    return state.engine.applyAsInt(state.contexts[drawn.turn() & (Question.SOME - 1)]);
  }
}
