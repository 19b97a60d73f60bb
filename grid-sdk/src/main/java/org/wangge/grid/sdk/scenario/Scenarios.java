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
    List<Scenario> scenarios = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Path file : files(directory.resolve(FOLDER))) {
      String name = FOLDER + "/" + file.getFileName();
      readFile(file, name, scenarios, findings);
    }
    return Result.of(ImmutableList.copyOf(scenarios), findings);
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

  private static void readFile(
      Path file, String name, List<Scenario> scenarios, List<Finding> findings) throws IOException {
    ReadingLimits limits = ReadingLimits.standard();
    Result<DocumentText> text = DocumentText.ofFile(file, name, limits);
    findings.addAll(text.findings());
    if (!(text instanceof Result.Passed<DocumentText> passed)) {
      return;
    }
    Documents documents = DocumentReader.of(limits).read(passed.value());
    findings.addAll(documents.findings());
    RecordReader reader = RecordReader.of(limits);
    for (Document document : documents.list()) {
      Result<ScenarioDocument> scenario = reader.read(document, ScenarioDocument.class);
      findings.addAll(scenario.findings());
      if (scenario instanceof Result.Passed<ScenarioDocument> good) {
        scenarios.add(new Scenario(good.value(), name, document.sourceMap()));
      }
    }
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
