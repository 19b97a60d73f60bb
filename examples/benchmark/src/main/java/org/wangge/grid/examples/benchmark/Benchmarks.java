package org.wangge.grid.examples.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints how they compare.
 *
 * <p>All are run once, then all again, as often as {@code -f} says: what else the machine does
 * falls on all contenders alike, and the ratios of each round are taken within it. Takes the
 * options of JMH; {@code -h} lists them.
 */
public final class Benchmarks {

  private static final int ROUNDS = 5;

  private Benchmarks() {}

  /**
   * Runs them.
   *
   * @param arguments options of JMH
   * @throws Exception if an option is wrong or a run fails
   */
  public static void main(String[] arguments) throws Exception {
    CommandLineOptions options = new CommandLineOptions(arguments);
    if (options.shouldHelp() || options.shouldList() || options.shouldListWithParams()) {
      Main.main(arguments);
      return;
    }
    Options once =
        new OptionsBuilder().parent(options).forks(1).addProfiler(GCProfiler.class).build();
    List<List<RunResult>> rounds = new ArrayList<>();
    for (int i = options.getForkCount().orElse(ROUNDS); i > 0; i--) {
      rounds.add(List.copyOf(new Runner(once).run()));
    }
    Ratios.of(rounds).forEach(System.out::println);
  }
}
