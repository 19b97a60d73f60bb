package org.wangge.grid.domain.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private record Step(String code, Text text, Optional<ClauseRef> clause) implements Reason {}

  private static final Reason AWAY =
      new Step("holder-absent", Text.of("任职人缺勤", "the holder is away"), Optional.empty());
  private static final Reason PARTNER =
      new Step(
          "ab-partner",
          Text.of("AB岗搭档顶岗", "the AB partner stands in"),
          Optional.of(ClauseRef.of("LA-14")));

  @Test
  void reasons_keep_their_order_and_read_one_a_line_with_their_clause() {
    Explanation explanation = Explanation.of(AWAY).then(Explanation.of(PARTNER));

    assertThat(explanation).isEqualTo(Explanation.of(AWAY, PARTNER));
    assertThat(explanation.codes()).containsExactly("holder-absent", "ab-partner");
    assertThat(explanation.lines(Language.ZH)).containsExactly("任职人缺勤", "AB岗搭档顶岗 [LA-14]");
    assertThat(explanation.lines(Language.EN))
        .containsExactly("the holder is away", "the AB partner stands in [LA-14]");
    assertThat(Explanation.NONE.then(explanation)).isEqualTo(explanation);
    assertThat(Explanation.NONE.codes()).isEmpty();
  }

  @Test
  void a_reason_has_no_clause_unless_it_says_one() {
    Reason plain =
        new Reason() {
          @Override
          public String code() {
            return "plain";
          }

          @Override
          public Text text() {
            return Text.same("-");
          }
        };

    assertThat(plain.clause()).isEmpty();
  }

  @Test
  void texts_are_filled_side_by_side() {
    Text grid = Text.of("三号网格", "grid three");

    assertThat(Text.format("%s有%s户", "%2$s households in %1$s", grid, 320))
        .isEqualTo(Text.of("三号网格有320户", "320 households in grid three"));
    assertThat(Text.format("%s", "%s", "50% %s")).isEqualTo(Text.same("50% %s"));
    assertThat(grid.in(Language.ZH)).isEqualTo("三号网格");
    assertThat(grid.in(Language.EN)).isEqualTo("grid three");
    assertThatNullPointerException().isThrownBy(() -> Text.of("网格", null));
  }

  @Test
  void a_list_reads_as_each_language_writes_lists() {
    assertThat(Text.list(List.of("a", Text.of("乙", "b"), 3)))
        .isEqualTo(Text.of("a、乙、3", "a, b, 3"));
    assertThat(Text.list(List.of("a"))).isEqualTo(Text.same("a"));
    assertThat(Text.list(List.of())).isEqualTo(Text.same(""));
  }

  @Test
  void a_clause_id_is_ascii_letters_digits_dots_and_hyphens() {
    assertThat(ClauseRef.of("LA-05")).hasToString("LA-05").isLessThan(ClauseRef.of("LA-14"));
    assertThat(ClauseRef.isValid("x".repeat(ClauseRef.MAX_LENGTH))).isTrue();
    for (String text : List.of("", "LA 05", "第五条", "LA/05", "x".repeat(41))) {
      assertThatIllegalArgumentException()
          .as(text)
          .isThrownBy(() -> ClauseRef.of(text))
          .withMessageContaining(text);
    }
  }
}
