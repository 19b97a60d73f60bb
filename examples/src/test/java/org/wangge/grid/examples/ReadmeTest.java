package org.wangge.grid.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of the README run, and are those of the program. */
class ReadmeTest {

  private static final Path PROGRAM =
      Path.of("src/main/java/org/wangge/grid/examples/RouteOneMatter.java");

  @Test
  void the_snippet_answers_lead_due_instant_and_reasons() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RouteOneMatter.run(PlanCopy.LEAN, new PrintStream(out, true, StandardCharsets.UTF_8));
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        // 5 working days after 09-30: 10-08, 09, Saturday 10 worked, 12, 13; close of business
        // 18:00 in China is 10:00 UTC.
        .startsWith("lead head-2-g03 [p-head-2-g03]", "handle 2026-10-13T10:00:00Z")
        .anyMatch(line -> line.contains("market-supervision"))
        .anyMatch(line -> line.endsWith("[LA-09]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void the_readme_shows_the_snippet(String name) throws IOException {
    String readme = Files.readString(Path.of("..", name)).replace("\r\n", "\n");
    assertThat(readme).contains("```java\n" + snippet() + "```");
  }

  private static String snippet() throws IOException {
    List<String> program = Files.readAllLines(PROGRAM);
    int first = program.indexOf("    // snippet");
    int last = program.lastIndexOf("    // snippet");
    assertThat(last).isGreaterThan(first + 1);
    return String.join("\n", program.subList(first + 1, last)).stripIndent() + "\n";
  }
}
