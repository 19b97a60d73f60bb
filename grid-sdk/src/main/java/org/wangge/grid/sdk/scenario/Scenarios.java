package org.wangge.grid.sdk.scenario;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.sdk.json.Document;
import org.wangge.grid.sdk.json.DocumentReader;
import org.wangge.grid.sdk.json.DocumentText;
import org.wangge.grid.sdk.json.Documents;
import org.wangge.grid.sdk.json.ReadingLimits;
import org.wangge.grid.sdk.json.RecordReader;
import org.wangge.grid.sdk.json.SourceMap;

/**
 * The scenarios of a plan folder: every {@code .yaml}, {@code .yml} or {@code .json} file directly
 * in {@code scenarios/}, by name; a YAML file may hold several, parted by {@code ---}.
 */
public final class Scenarios {

  private static final String FOLDER = "scenarios";

  private Scenarios() {}

  /**
   * Reads the scenarios of a plan folder.
   *
   * @param directory the plan folder
   * @return the scenarios, by file name and place in the file; or all findings
   * @throws IOException if there is no folder {@code scenarios} or a file cannot be read
   */
  public static Result<List<Scenario>> read(Path directory) throws IOException {
    List<Finding> findings = new ArrayList<>();
    List<Scenario> scenarios = new ArrayList<>();
    for (Result<Scenario> one : readEach(directory)) {
      findings.addAll(one.findings());
      if (one instanceof Result.Passed<Scenario> passed) {
        scenarios.add(passed.value());
      }
    }
    return Result.of(ImmutableList.copyOf(scenarios), findings);
  }

  /**
   * Reads the scenarios of a plan folder one by one, so that those without mistakes can run beside
   * the others.
   *
   * @param directory the plan folder
   * @return for each scenario itself or its findings, by file name and place in the file; a file of
   *     which a part cannot be read at all has its findings on its own, before its scenarios
   * @throws IOException if there is no folder {@code scenarios} or a file cannot be read
   */
  public static List<Result<Scenario>> readEach(Path directory) throws IOException {
    ImmutableList.Builder<Result<Scenario>> scenarios = ImmutableList.builder();
    for (Path file : files(directory.resolve(FOLDER))) {
      scenarios.addAll(readFile(file, FOLDER + "/" + file.getFileName()));
    }
    return scenarios.build();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Scenarios::isScenario).sorted().toList();
    }
  }

  private static boolean isScenario(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
  }

  private static List<Result<Scenario>> readFile(Path file, String name) throws IOException {
    ReadingLimits limits = ReadingLimits.standard();
    Result<DocumentText> text = DocumentText.ofFile(file, name, limits);
    if (!(text instanceof Result.Passed<DocumentText> passed)) {
      return List.of(new Result.Refused<>(text.findings()));
    }
    List<Result<Scenario>> scenarios = new ArrayList<>();
    Documents documents = DocumentReader.of(limits).read(passed.value());
    if (Result.hasErrors(documents.findings())) {
      scenarios.add(new Result.Refused<>(documents.findings()));
    }
    RecordReader reader = RecordReader.of(limits);
    for (Document document : documents.list()) {
      scenarios.add(
          reader
              .read(document, ScenarioDocument.class)
              .then(read -> scenario(read, name, document.sourceMap())));
    }
    return scenarios;
  }

  private static Result<Scenario> scenario(
      ScenarioDocument document, String file, SourceMap lines) {
    return new Result.Passed<>(new Scenario(document, file, lines), List.of());
  }

  /**
   * A scenario and where it stands.
   *
   * @param document what it says
   * @param file the name of its file
   * @param lines finds the lines of its parts
   */
  public record Scenario(ScenarioDocument document, String file, SourceMap lines) {}
}
