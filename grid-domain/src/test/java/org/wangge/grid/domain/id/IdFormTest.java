package org.wangge.grid.domain.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.ChannelId;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.organisation.MeasureId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostTypeId;

class IdFormTest {

  @ParameterizedTest
  @ValueSource(strings = {"worker-031-a", "G03", "网格_三", "1.2", "é"})
  void letters_of_any_script_digits_and_three_signs_make_an_id(String text) {
    assertThat(IdForm.isValid(text)).isTrue();
    assertThat(IdForm.check("grid", text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "-a",
        ".a",
        "_a",
        "a b",
        "a/b",
        "a:b",
        "网格，三",
        "a\n",
        "\uD83D\uDE00"
      })
  void anything_else_is_no_id(String text) {
    assertThat(IdForm.isValid(text)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IdForm.check("grid", text))
        .withMessage("Not an id of a grid: '" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 64, 65})
  void an_id_has_up_to_64_characters(int length) {
    assertThat(IdForm.isValid("格".repeat(length))).isEqualTo(length <= 64);
  }

  private static List<Function<String, Comparable<?>>> kinds() {
    return List.of(
        GridId::of,
        HouseholdId::of,
        LevelId::of,
        MeasureId::of,
        UnitId::of,
        PersonId::of,
        PostId::of,
        PostTypeId::of,
        CaseId::of,
        CategoryId::of,
        ChannelId::of,
        Party::of);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  @SuppressWarnings("unchecked") // Each kind is compared with its own kind.
  void every_kind_of_id_keeps_to_the_form_and_reads_as_its_text(
      Function<String, Comparable<?>> kind) {
    Comparable<Object> g03 = (Comparable<Object>) kind.apply("G03");

    assertThat((Object) g03).hasToString("G03").isEqualTo(kind.apply("G03"));
    assertThat(g03.compareTo(kind.apply("G04"))).isNegative();
    assertThat(g03.compareTo(kind.apply("G03"))).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> kind.apply("G 03"));
  }
}
