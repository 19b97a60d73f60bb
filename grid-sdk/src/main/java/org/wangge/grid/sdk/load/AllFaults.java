package org.wangge.grid.sdk.load;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Severity;
import org.wangge.grid.sdk.json.SourceMap;

/**
 * Puts the findings of all steps on one file together, though an early step failed: a misspelt key
 * or a value that cannot be read shall not hide what is wrong elsewhere, and yet one slip is noted
 * once.
 *
 * <p>Rules: (1) what stands in the record of a key that was not understood is not noted again; (2)
 * a later step's finding that speaks of a part of the file is kept only where that part has no
 * fault, since what it misses may be what could not be read; (3) nothing of that step is kept where
 * a whole part bears an unknown name.
 *
 * @param binding what binding found, with lines
 * @param lines finds the lines of the later findings
 */
record AllFaults(List<Finding> binding, SourceMap lines) {

  /** The parts of a plan that a finding of the plan's check speaks of; none for the others. */
  private static final ImmutableListMultimap<String, String> PARTS =
      ImmutableListMultimap.<String, String>builder()
          .put("unknown-clause", "clauses")
          .put("unknown-level", "levels")
          .put("unknown-measure", "measures")
          .put("unknown-post-type", "post-types")
          .put("superior-cycle", "post-types")
          .putAll("superior-below", "post-types", "levels")
          .put("cover-without-pair", "post-types")
          .put("cover-without-superior", "post-types")
          .put("unknown-term", "terms")
          .putAll("term-unused", "terms", "routing")
          .put("row-shadowed", "routing")
          .put("row-never-holds", "routing")
          .put("table-gap", "routing")
          .build();

  List<Finding> with(List<Finding> assembling, List<Finding> checking) {
    List<Finding> all = new ArrayList<>(binding);
    lines.locate(assembling).stream().filter(this::isNew).forEach(all::add);
    Set<String> faulty = new TreeSet<>();
    all.forEach(finding -> faulty.add(part(finding)));
    boolean partUnknown = binding.stream().anyMatch(key -> key.place().path().indexOf('/') < 0);
    (partUnknown ? List.<Finding>of() : lines.locate(checking))
        .stream()
            .filter(finding -> finding.severity() != Severity.INFO && isNew(finding))
            .filter(finding -> PARTS.get(finding.code()).stream().noneMatch(faulty::contains))
            .forEach(all::add);
    Comparator<Finding> order = Comparator.comparing(finding -> finding.place().source());
    return all.stream().sorted(order.thenComparing(finding -> finding.place().line())).toList();
  }

  private static String part(Finding finding) {
    String path = finding.place().path();
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }

  private boolean isNew(Finding finding) {
    return binding.stream().noneMatch(key -> explains(key, finding));
  }

  /** Whether a finding stands in the record in which the key of another was not understood. */
  private static boolean explains(Finding key, Finding other) {
    String path = key.place().path();
    String record = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    String there = other.place().path();
    return there.equals(record) || (!record.isEmpty() && there.startsWith(record + "/"));
  }
}
