package org.wangge.grid.examples.benchmark.table;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wangge.grid.rules.table.CompiledTable;
import org.wangge.grid.rules.table.DecisionTable;

/**
 * Compiles the largest random table again and again, and prints what it costs: time, and the heap
 * that compiled tables keep beyond the rows they are made of.
 *
 * <p>The heap is what the collector leaves: with all compiled tables held, less what it leaves
 * without them, divided by their number.
 */
public final class TableCost {

  private static final int ROWS = 6000;
  private static final int TIMES = 10;
  private static final double MIB = 1 << 20;

  private TableCost() {}

  /**
   * Runs it.
   *
   * @param arguments how many rows, if not 6,000
   */
  public static void main(String[] arguments) {
    int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROWS;
    List<RandomRow> random = RandomRow.table(rows);
    DecisionTable<Integer> table = Library.table(random);
    // What compiling makes once for all tables is not laid to the first.
    CompiledTable<Integer> first = Library.compile(table);
    long before = heap();
    List<CompiledTable<Integer>> kept = new ArrayList<>();
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      kept.add(Library.compile(table));
      seconds.add((System.nanoTime() - start) / 1e9);
    }
    double retained = (heap() - before) / MIB / kept.size();
    List<Double> sorted = seconds.stream().sorted().toList();
    say("rows %,d", table.rows().size());
    say("compiled in %.3f s (%.3f to %.3f)", sorted.get(TIMES / 2), sorted.get(0), last(sorted));
    say("heap retained by one %.2f MiB", retained);
    say("numbers of four bytes in its diagram: %,d", first.size().orElse(0));
    for (CompiledTable<Integer> compiled : kept) {
      // Held until here, so that the collector leaves them.
      if (!compiled.size().equals(first.size())) {
        throw new IllegalStateException("Compiled twice, and not alike");
      }
    }
  }

  private static double last(List<Double> sorted) {
    return sorted.get(sorted.size() - 1);
  }

  private static long heap() {
    for (int i = 0; i < 3; i++) {
      ManagementFactory.getMemoryMXBean().gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
