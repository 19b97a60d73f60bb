package org.wangge.grid.examples.benchmark.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.wangge.grid.rules.condition.Facts;

/**
 * The table of a run and its cases, in the form that its contender takes. For one thread; of a
 * state by thread JMH would give another to the contender than to the benchmark.
 */
@State(Scope.Benchmark)
public class Drawn {

  private static final int CHECKED = 1000;

  /** How many rows the table has. */
  @Param({"60", "600", "6000"})
  int rows;

  private List<RandomRow> table = List.of();
  private Facts[] facts = new Facts[0];
  private Question[] questions = new Question[0];
  private int next;

  /** Draws the table. */
  @Setup
  public void draw() {
    table = RandomRow.table(rows);
  }

  List<RandomRow> table() {
    return table;
  }

  /** The next of a million numbers, from the start again after the last. */
  int turn() {
    int turn = next;
    next = turn + 1 == Question.MANY ? 0 : turn + 1;
    return turn;
  }

  Facts facts() {
    return facts[turn()];
  }

  Question question() {
    return questions[turn()];
  }

  /** Makes facts for a contender whose answers are right. */
  void giveFacts(ToIntFunction<Facts> contender) {
    check(question -> contender.applyAsInt(Library.facts(question)));
    facts = Arrays.stream(Question.first(Question.MANY)).map(Library::facts).toArray(Facts[]::new);
  }

  /** Draws questions for a contender whose answers are right. */
  void giveQuestions(ToIntFunction<Question> contender) {
    check(contender);
    questions = Question.first(Question.MANY);
  }

  /** Throws if a contender gives another answer than the scan. */
  void check(ToIntFunction<Question> contender) {
    Scan scan = new Scan(table);
    for (Question question : Question.first(CHECKED)) {
      int row = contender.applyAsInt(question);
      if (row != scan.decide(question)) {
        throw new IllegalStateException(question + " was given row " + row);
      }
    }
  }
}
