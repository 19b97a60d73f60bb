package org.wangge.grid.sdk.reorganisation;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.wangge.grid.domain.reorganisation.History;
import org.wangge.grid.domain.reorganisation.Reorganisation;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.sdk.plan.CheckedPlan;

/**
 * The folder {@code changes} of a plan folder: one reorganisation a file, done in order of date,
 * then id. A plan folder may have none.
 *
 * @param directory the plan folder
 */
public record ChangeFolder(Path directory) {

  private static final String FOLDER = "changes";

  /** Checks that the folder is named. */
  public ChangeFolder {
    Objects.requireNonNull(directory, "directory");
  }

  /**
   * Reads all changes of the folder {@code changes} and does them on an organisation.
   *
   * @param base the organisation before all changes
   * @param plan the plan
   * @return the history, or all findings with file and line; norms that a change misses too
   * @throws IOException if a file cannot be read
   */
  public Result<History> history(Staffing base, CheckedPlan plan) throws IOException {
    return history(base, plan, names());
  }

  /**
   * Reads changes from certain files and does them on an organisation.
   *
   * @param base the organisation before all changes
   * @param plan the plan
   * @param files the files, by their names in the plan folder
   * @return the history, or all findings with file and line; norms that a change misses too
   * @throws IOException if a file cannot be read
   */
  public Result<History> history(Staffing base, CheckedPlan plan, List<String> files)
      throws IOException {
    List<Finding> findings = new ArrayList<>();
    List<ChangeFile> changes = new ArrayList<>();
    for (String file : files) {
      Result<ChangeFile> read = ChangeFile.read(directory.resolve(file), file, plan);
      findings.addAll(read.findings());
      if (read instanceof Result.Passed<ChangeFile> passed) {
        changes.add(passed.value());
      }
    }
    if (Result.hasErrors(findings)) {
      return new Result.Refused<>(findings);
    }
    List<Reorganisation> reorganisations =
        changes.stream().map(ChangeFile::reorganisation).toList();
    Result<History> history = History.of(base, reorganisations);
    history.findings().forEach(finding -> findings.add(located(finding, changes)));
    if (history instanceof Result.Passed<History> done) {
      missedNorms(done.value(), plan).forEach(finding -> findings.add(located(finding, changes)));
    }
    return history instanceof Result.Passed<History> passed
        ? new Result.Passed<>(passed.value(), findings)
        : new Result.Refused<>(findings);
  }

  private static List<Finding> missedNorms(History history, CheckedPlan plan) {
    List<Finding> findings = new ArrayList<>();
    Staffing before = history.base();
    for (History.Version version : history.versions()) {
      Object id = version.change().reorganisation().id();
      for (Finding finding : ChangeFile.missedNorms(before, version.staffing(), plan)) {
        findings.add(finding.at(Place.at("changes", id, finding.place().path())));
      }
      before = version.staffing();
    }
    return findings;
  }

  private List<String> names() throws IOException {
    Path folder = directory.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(ChangeFolder::isChange)
          .sorted()
          .map(file -> FOLDER + "/" + file.getFileName())
          .toList();
    }
  }

  private static boolean isChange(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
  }

  /** A finding of a history names its change first; its file has the line. */
  private static Finding located(Finding finding, List<ChangeFile> changes) {
    Finding located = finding;
    for (ChangeFile change : changes) {
      String start = "changes/" + change.reorganisation().id();
      String path = finding.place().path();
      if (path.equals(start) || path.startsWith(start + "/")) {
        String rest = path.equals(start) ? "change" : path.substring(start.length() + 1);
        located = change.locate(ImmutableList.of(finding.at(Place.at(rest)))).get(0);
      }
    }
    return located;
  }
}
