package org.wangge.grid.domain.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.grid.domain.explain.Text;

class NearestNameTest {

  private static final Text POST = Text.of("岗位", "post");

  private static final List<String> KNOWN =
      List.of("title", "terms", "in-force", "levels", "post-types", "zh", "en", "二级网格长", "G01");

  @ParameterizedTest
  @CsvSource({
    "tilte, title",
    "titel, title",
    "term, terms",
    "inForce, in-force",
    "in_force, in-force",
    "LEVELS, levels",
    "post, post-types",
    "post-types-of-grids, post-types",
    "em, en",
    "三级网格长, 二级网格长",
    "二级, 二级网格长",
    "G1, G01",
  })
  void a_slip_of_the_pen_is_recognised(String name, String meant) {
    assertThat(NearestName.among(name, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"tel", "colour", "''", "t", "xy", "在岗", "G"})
  void a_different_word_has_no_near_one(String name) {
    assertThat(NearestName.among(name, KNOWN)).isEmpty();
  }

  @Test
  void fewer_slips_win_and_then_the_first() {
    assertThat(NearestName.among("level", List.of("lvl", "levee", "levels", "revel")))
        .contains("levee");
    assertThat(NearestName.among("worker-1", List.of("worker-12", "worker-2")))
        .contains("worker-12");
    assertThat(NearestName.among("a", List.of())).isEmpty();
  }

  @Test
  void very_long_names_cost_nothing() {
    String longName = "x".repeat(100_000);

    assertThat(NearestName.among(longName, List.of(longName + "y"))).isEmpty();
  }

  @Test
  void the_way_out_is_the_nearest_name_or_the_names_there_are() {
    assertThat(unknown("level2-g03", List.of("level2-g04")).wayOut())
        .isEqualTo(Text.of("是否指“level2-g04”？", "Did you mean 'level2-g04'?"));
    assertThat(unknown("x", List.of("desk", "leader")).wayOut())
        .isEqualTo(Text.of("现有：desk、leader。", "There are: desk, leader."));
    assertThat(unknown("x", List.of()).wayOut()).isEqualTo(Text.of("请先声明它。", "Declare it first."));
  }

  @Test
  void a_long_list_is_cut_and_says_so() {
    List<String> many = IntStream.rangeClosed(1, 13).mapToObj(i -> "post" + i).toList();

    Text wayOut = unknown("x", many).wayOut();

    assertThat(wayOut.zh()).contains("post12").doesNotContain("post13").endsWith("等13个。");
    assertThat(wayOut.en()).startsWith("There are 13, among them: post1,").endsWith("post12.");
  }

  private static Finding unknown(String written, List<String> known) {
    Finding finding = NearestName.unknown("unknown-post", Place.at("p"), POST, written, known);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message().zh()).isEqualTo("没有名为“" + written + "”的岗位");
    assertThat(finding.message().en()).isEqualTo("There is no post '" + written + "'");
    return finding;
  }

  @Property(tries = 2000)
  void slips_are_counted_as_the_plain_definition_says(
      @ForAll @StringLength(max = 6) @CharRange(from = 'a', to = 'c') String a,
      @ForAll @StringLength(max = 6) @CharRange(from = 'a', to = 'c') String b) {
    int plain = plain(a, b);
    boolean near = plain <= 2 && plain < Math.max(a.length(), b.length());

    assertThat(NearestName.slips(a, b, 2)).isEqualTo(near ? plain : 3);
  }

  /** Optimal string alignment by its recursive definition. */
  private static int plain(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String shorterA = a.substring(1);
    String shorterB = b.substring(1);
    int best = plain(shorterA, shorterB) + (a.charAt(0) == b.charAt(0) ? 0 : 1);
    best = Math.min(best, 1 + Math.min(plain(shorterA, b), plain(a, shorterB)));
    boolean swapped =
        a.length() > 1
            && b.length() > 1
            && a.charAt(0) == b.charAt(1)
            && a.charAt(1) == b.charAt(0);
    return swapped ? Math.min(best, 1 + plain(a.substring(2), b.substring(2))) : best;
  }
}
