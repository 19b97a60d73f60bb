package org.wangge.grid.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.grid.examples.GridCommand;
import org.wangge.grid.sdk.load.PlanFolder;

class PackagedPlanTest {

  private static final Path CLASSES = Path.of("target", "classes").toAbsolutePath();

  @TempDir private Path directory;

  @Test
  void a_plan_is_a_folder_like_any_other() throws IOException {
    try (PackagedPlan plan = PackagedPlan.open("lean")) {
      assertThat(new PlanFolder(plan.directory()).plan().orThrow().plan().id())
          .isEqualTo("lean-communities");
    }
  }

  @Test
  void a_plan_that_is_not_packaged_cannot_be_opened() {
    assertThatThrownBy(() -> PackagedPlan.open("nowhere"))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessage("/plans/nowhere/plan.yaml");
  }

  /** The classes as a jar with a blank in its name, started from another folder. */
  @Test
  void the_demo_runs_from_a_jar_in_any_folder() throws IOException, InterruptedException {
    Path jar = directory.resolve("the grid.jar");
    pack(jar);
    Path out = directory.resolve("out.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                jar + File.pathSeparator + libraries(),
                GridCommand.class.getName(),
                "demo",
                "--lang",
                "zh")
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(out)).isZero();
    String expected =
        new String(
            getClass().getResourceAsStream("/demo.zh.txt").readAllBytes(), StandardCharsets.UTF_8);
    assertThat(Files.readString(out)).isEqualTo(expected);
  }

  private static String libraries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !Path.of(entry).toAbsolutePath().equals(CLASSES))
        .reduce((a, b) -> a + File.pathSeparator + b)
        .orElseThrow();
  }

  private static void pack(Path jar) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(CLASSES)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      for (Path each : files) {
        out.putNextEntry(new JarEntry(CLASSES.relativize(each).toString().replace('\\', '/')));
        Files.copy(each, out);
        out.closeEntry();
      }
    }
  }
}
