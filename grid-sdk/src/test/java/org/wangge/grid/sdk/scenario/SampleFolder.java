package org.wangge.grid.sdk.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wangge.grid.sdk.load.PlanFolder;
import org.wangge.grid.sdk.load.SampleFiles;

/** A plan folder made for one test: the good plan with the scenarios that the test writes. */
record SampleFolder(Path directory) {

  static SampleFolder in(Path directory) {
    SampleFolder folder = new SampleFolder(directory);
    folder.write("plan.yaml", SampleFiles.good("plan.yaml"));
    folder.write("organisation.yaml", SampleFiles.good("organisation.yaml"));
    return folder;
  }

  void write(String file, String text) {
    try {
      Path path = directory.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs the scenarios of one file. */
  List<ScenarioResult> run(String text) {
    write("scenarios/s.yaml", text);
    return runAll();
  }

  List<ScenarioResult> runAll() {
    try {
      ScenarioRunner runner = new ScenarioRunner(new PlanFolder(directory));
      List<Scenarios.Scenario> scenarios = Scenarios.read(directory).orThrow();
      ScenarioResult[] results = new ScenarioResult[scenarios.size()];
      for (int i = 0; i < results.length; i++) {
        results[i] = runner.run(scenarios.get(i));
      }
      return List.of(results);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a file with one scenario and gives what came out differently: {@code line step}. */
  List<String> failures(String text) {
    return run(text).get(0).failures().stream()
        .map(f -> f.place().line() + " " + f.step() + ": " + f.expected() + " | " + f.actual())
        .toList();
  }
}
