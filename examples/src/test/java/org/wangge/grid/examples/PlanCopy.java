package org.wangge.grid.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A copy of Le'an's plan and organisation that a test may spoil. */
record PlanCopy(Path directory) {

  /** The plan as it is; tests run in the folder of their module. */
  static final Path LEAN = Path.of("plans", "lean");

  static PlanCopy in(Path directory) throws IOException {
    for (String file : List.of("plan.yaml", "organisation.yaml")) {
      Files.copy(LEAN.resolve(file), directory.resolve(file));
    }
    return new PlanCopy(directory);
  }

  /** Replaces the first occurrence and answers the number of its line. */
  int spoil(String file, String before, String after) throws IOException {
    Path path = directory.resolve(file);
    String text = Files.readString(path);
    int at = text.indexOf(before);
    if (at < 0) {
      throw new IllegalArgumentException(file + " has no " + before);
    }
    Files.writeString(path, text.substring(0, at) + after + text.substring(at + before.length()));
    return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }

  PlanCopy scenarios(String file, String text) throws IOException {
    Files.createDirectories(directory.resolve("scenarios"));
    Files.writeString(directory.resolve("scenarios").resolve(file), text);
    return this;
  }
}
