package org.wangge.grid.sdk.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wangge.grid.domain.reorganisation.Holdings;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.sdk.plan.CheckedPlan;
import org.wangge.grid.sdk.reorganisation.ChangeFile;

/**
 * Each file under {@code wrong/changes} has one mistake, with a comment that says what is found.
 *
 * <p>What does not fit in the organisation afterwards is another matter: those findings have a
 * place of their own and are left aside here.
 */
class WrongChangesTest {

  private static final String MARK = "# <- ";
  private static final PlanFolder GOOD = new PlanFolder(SampleFiles.good());

  static List<Path> changes() {
    return SampleFiles.files("changes");
  }

  @ParameterizedTest
  @MethodSource("changes")
  void a_wrong_change_gives_the_marked_findings(Path file) throws IOException {
    CheckedPlan plan = GOOD.plan().orThrow();
    Result<ChangeFile> read = ChangeFile.read(file, "change.yaml", plan);
    List<Finding> findings = new ArrayList<>(read.findings());
    if (read instanceof Result.Passed<ChangeFile> passed) {
      ChangeFile change = passed.value();
      findings.addAll(
          change.locate(
              change
                  .reorganisation()
                  .preview(GOOD.organisation(plan).orThrow(), Holdings.NONE)
                  .findings()
                  .stream()
                  .filter(finding -> !finding.place().path().startsWith("after/"))
                  .toList()));
    }

    assertThat(findings)
        .allMatch(finding -> !finding.message().zh().isBlank() && !finding.wayOut().zh().isBlank())
        .extracting(finding -> finding.place().line() + " " + finding.code())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(marks(SampleFiles.read(file)));
  }

  private static List<String> marks(String text) {
    List<String> marks = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int mark = lines.get(i).indexOf(MARK);
      if (mark >= 0) {
        int line = i + 1;
        Arrays.stream(lines.get(i).substring(mark + MARK.length()).split(", ", -1))
            .forEach(code -> marks.add(line + " " + code.strip()));
      }
    }
    return marks;
  }
}
