package org.wangge.grid.domain.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.Text;

class ResultTest {

  private static final Text MESSAGE = Text.of("有问题", "a fault");
  private static final Text WAY_OUT = Text.of("请更正。", "Put it right.");
  private static final Finding ERROR =
      Finding.error("first-fault", Place.at("posts", "x", 0), MESSAGE, WAY_OUT);
  private static final Finding WARNING =
      Finding.warning("second-fault", Place.at(), MESSAGE, WAY_OUT);
  private static final Finding NOTE = Finding.info("note", Place.at("a"), MESSAGE, WAY_OUT);

  @Test
  void an_error_refuses_the_value_and_anything_less_lets_it_pass() {
    assertThat(Result.of("plan", List.of(NOTE, WARNING)))
        .isEqualTo(new Result.Passed<>("plan", List.of(NOTE, WARNING)));
    assertThat(Result.of("plan", List.of(WARNING, ERROR)))
        .isEqualTo(new Result.Refused<>(List.of(WARNING, ERROR)));
  }

  @Test
  void a_refused_value_cannot_be_taken_and_the_exception_carries_the_findings() {
    Result<String> refused = Result.of("plan", List.of(WARNING, ERROR));

    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(refused::orThrow)
        .withMessageContaining("posts/x/0 ERROR first-fault a fault")
        .satisfies(e -> assertThat(e.findings()).containsExactly(WARNING, ERROR));
    assertThat(Result.of("plan", List.of()).orThrow()).isEqualTo("plan");
  }

  @Test
  void a_next_step_keeps_the_findings_of_the_first() {
    Result<Integer> both =
        Result.of("plan", List.of(NOTE)).then(plan -> Result.of(plan.length(), List.of(WARNING)));

    assertThat(both).isEqualTo(new Result.Passed<>(4, List.of(NOTE, WARNING)));
  }

  @Test
  void a_next_step_may_refuse_and_after_a_refusal_there_is_none() {
    assertThat(Result.of("plan", List.of(NOTE)).then(plan -> Result.of(1, List.of(ERROR))))
        .isEqualTo(new Result.Refused<>(List.of(NOTE, ERROR)));
    assertThat(
            Result.of("plan", List.of(ERROR))
                .<Integer>then(
                    plan -> {
                      throw new AssertionError("There is nothing to go on with");
                    })
                .findings())
        .containsExactly(ERROR);
  }

  @Test
  void passed_and_refused_cannot_contradict_their_findings() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Result.Passed<>("plan", List.of(ERROR)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Result.Refused<>(List.of(WARNING, NOTE)));
  }

  @Test
  void the_code_of_a_finding_is_kebab_case() {
    assertThat(ERROR.code()).isEqualTo("first-fault");
    for (String code : List.of("", "First-fault", "first_fault", "错误")) {
      assertThatIllegalArgumentException()
          .as(code)
          .isThrownBy(() -> Finding.error(code, Place.at(), MESSAGE, WAY_OUT));
    }
  }

  @Test
  void a_finding_moved_to_a_better_known_place_stays_the_same_otherwise() {
    Finding witnessed =
        Finding.builder()
            .code("gap")
            .severity(Severity.ERROR)
            .place(Place.at("a", "b"))
            .message(MESSAGE)
            .wayOut(WAY_OUT)
            .witness("89.5")
            .build();

    Finding moved = witnessed.at(new Place("plan.yaml", 12, "a/b"));

    assertThat(moved.place()).hasToString("plan.yaml:12");
    assertThat(moved.witness()).contains("89.5");
    assertThat(moved.at(witnessed.place())).isEqualTo(witnessed);
  }

  @Test
  void a_place_is_a_path_until_its_file_is_known() {
    assertThat(Place.at("routing", "rows", 2, "lead")).hasToString("routing/rows/2/lead");
    assertThat(Place.at()).hasToString("");
    assertThatIllegalArgumentException().isThrownBy(() -> new Place("plan.yaml", -1, ""));
  }

  @Test
  void places_are_ordered_by_file_then_line_then_path() {
    Place path = Place.at("z");
    Place second = new Place("a.yaml", 2, "z");
    Place tenth = new Place("a.yaml", 10, "a");
    Place tenthLater = new Place("a.yaml", 10, "b");
    Place other = new Place("b.yaml", 1, "");

    assertThat(List.of(other, tenthLater, tenth, second, path).stream().sorted())
        .containsExactly(path, second, tenth, tenthLater, other);
  }
}
