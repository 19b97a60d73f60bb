package org.wangge.grid.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.examples.terminal.Columns;
import org.wangge.grid.examples.terminal.ExitCode;
import org.wangge.grid.examples.terminal.Terminal;

/**
 * The demo, line by line.
 *
 * <p>The figures of the files were worked out by hand from {@code plans/lean}; those that matter
 * are asserted here once more, with their arithmetic.
 */
class DemoCommandTest {

  private static final int SCREEN = 30;

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void the_demo_shows_what_was_worked_out_by_hand(String language) throws IOException {
    Run run = Run.of("demo", "--lang", language);
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(resource("/demo." + language + ".txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void each_topic_fits_a_screen_and_no_line_is_too_wide(String language) {
    Run run = Run.of("demo", "--lang", language);
    assertThat(run.lines()).allMatch(line -> Columns.width(line) <= Terminal.WIDTH);
    List<String> topics = Splitter.on("\n\n").splitToList(run.out());
    assertThat(topics).hasSize(4).allMatch(topic -> topic.lines().count() <= SCREEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void the_output_is_plain_and_the_same_on_every_run(String language) {
    String first = Run.of("demo", "--lang", language).out();
    assertThat(first)
        .doesNotContain("\u001B", "\r")
        .isEqualTo(Run.of("demo", "--lang", language).out());
  }

  @Test
  void four_matters_find_their_lead() {
    List<String> lines = Run.of("demo", "--lang", "zh").lines();
    // Household 031-012 is worker A's, who is away from 09-21 up to 10-12.
    assertAfter(lines, "1 室内小修", "主办：兼职网格员 worker-031-b [LA-12]");
    assertAfter(lines, "2026-08-03（周一）09:00", "住房和城乡建设局，二级网格长 head-2-g02 [LA-09]");
    assertAfter(lines, "2026-08-06（周四）16:00", "一级网格长 head-1-c01 [LA-09]");
    assertAfter(lines, "2026-08-11（周二）10:00", "总网格长 total-head-c01 [LA-09]");
    assertAfter(lines, "2026-09-08（周二）16:00", "市场监督管理局，二级网格长 head-2-g03 [LA-08]");
    assertAfter(lines, "2026-09-09（周三）08:40", "市场监督管理局，二级网格长 head-2-g03 [LA-08]");
    assertAfter(lines, "2026-09-30（周三）16:30", "市场监督管理局，二级网格长 head-2-g03 [LA-09]");
  }

  private static void assertAfter(List<String> lines, String event, String lead) {
    int at = 0;
    while (!lines.get(at).contains(event)) {
      at++;
    }
    assertThat(String.join("\n", lines.subList(at, at + 3))).contains(lead);
  }

  @Test
  void their_terms_end_on_the_days_counted_by_hand() {
    assertThat(Run.of("demo", "--lang", "en").lines())
        .contains(
            // After Wed 09-23: 24, off 25 to 27, 28, 29, 30, off 10-01 to 07, 08.
            "1    Thu 2026-10-08 18:00  handling, 5 working days [LA-09]",
            // After Mon 08-03: 4, 5, 6, 7, 10.
            "2    Mon 2026-08-10 18:00  handling, 5 working days [LA-09]",
            // After Thu 08-06: 7, 10, 11; after Tue 08-11: 12, 13, 14.
            "2    Tue 2026-08-11 18:00  answer to what was handed up, 3 working days [LA-09]",
            "2    Fri 2026-08-14 18:00  answer to what was handed up, 3 working days [LA-09]",
            // After Tue 09-08: 9, 10, 11, 14, 15.
            "3    Tue 2026-09-15 18:00  handling, 5 working days [LA-09]",
            // Tue 16 to 18 are 2 hours, Wed 08 to 10 the other 2.
            "3    Wed 2026-09-09 10:00  reporting in, 4 working hours [LA-08]",
            // After Wed 09-30: off 10-01 to 07, 08, 09, Sat 10 worked, off Sun 11, 12, 13.
            "4    Tue 2026-10-13 18:00  handling, 5 working days [LA-09]");
  }

  @Test
  void the_score_is_the_one_worked_out_by_hand() {
    // Visits 40 × (48 + 50 + 44)/(3 × 50) = 40 × 142/150 = 568/15; log 20 − 2 × 2 = 16; review
    // (95 + 90 + 92 + 88 + 96)/5 = 92.2, 20 × 0.922 = 18.44; matters 20 × 11/12 = 55/3.
    // 568/15 + 55/3 = 843/15 = 56.2; 56.2 + 16 + 18.44 = 90.64, excellent from 90.
    assertThat(Run.of("demo", "--lang", "zh").out())
        .contains("40 × 142/150 = 568/15", "20 − 2 × 2 = 16", "= 18.44", "20 × 11/12 = 55/3")
        .contains("90.64   100  LA-22  等次：优秀");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = DemoCommandTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
