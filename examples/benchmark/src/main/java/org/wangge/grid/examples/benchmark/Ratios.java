package org.wangge.grid.examples.benchmark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The cost of each contender as a multiple of the limit's, of the first's where there is none. */
final class Ratios {

  private Ratios() {}

  /** One line for each benchmark: time, ratio with the least and greatest of a round, bytes. */
  static List<String> of(List<List<RunResult>> rounds) {
    ListMultimap<String, Double> times = LinkedListMultimap.create();
    ListMultimap<String, Double> ratios = LinkedListMultimap.create();
    ListMultimap<String, Double> bytes = LinkedListMultimap.create();
    for (List<RunResult> round : rounds) {
      Map<String, Double> measures = measures(round);
      for (RunResult result : round) {
        String row = row(result.getParams());
        double time = time(result);
        times.put(row, time);
        ratios.put(row, time / measures.get(group(result.getParams())));
        Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        bytes.put(row, allocated == null ? Double.NaN : allocated.getScore());
      }
    }
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(line("benchmark", "contender", "of", "ns", "ratio", "least..greatest", "bytes"));
    for (String row : times.keySet()) {
      List<Double> sorted = ratios.get(row).stream().sorted().toList();
      String range = text(sorted.get(0)) + ".." + text(sorted.get(sorted.size() - 1));
      String[] names = row.split(" ", -1);
      lines.add(
          line(
              names[0],
              names[1],
              names[2],
              text(median(times.get(row))),
              text(median(sorted)),
              range,
              text(median(bytes.get(row)))));
    }
    return lines.build();
  }

  /** What the others of a group are compared with. */
  private static Map<String, Double> measures(List<RunResult> round) {
    Map<String, Double> measures = new LinkedHashMap<>();
    for (RunResult result : round) {
      String group = group(result.getParams());
      boolean limit = name(result.getParams(), 0).equals("limit");
      if (limit || !measures.containsKey(group)) {
        measures.put(group, time(result));
      }
    }
    return measures;
  }

  /** Of many short iterations one of the quick ones: the others shared the processor. */
  private static double time(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(10);
  }

  private static String group(BenchmarkParams params) {
    // Of one contender in several sizes, the sizes are compared.
    boolean sizes = name(params, 1).equals(CalendarLengths.class.getSimpleName());
    return name(params, 1) + (sizes ? name(params, 0) : size(params));
  }

  private static String row(BenchmarkParams params) {
    return name(params, 1) + " " + name(params, 0) + " " + size(params);
  }

  private static String size(BenchmarkParams params) {
    return params.getParamsKeys().stream().map(params::getParam).findFirst().orElse("-");
  }

  /** A part of the benchmark's name, counted from its end. */
  private static String name(BenchmarkParams params, int fromEnd) {
    String[] names = params.getBenchmark().split("\\.", -1);
    return names[names.length - 1 - fromEnd];
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String line(String... cells) {
    return String.format(Locale.ROOT, "%-16s %-10s %-10s %9s %9s  %-17s %8s", (Object[]) cells);
  }
}
