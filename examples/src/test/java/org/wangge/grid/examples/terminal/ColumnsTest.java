package org.wangge.grid.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void a_chinese_character_takes_two_columns() {
    // 5 characters of 2, a space, a letter
    assertThat(Columns.width("三级网格长 A")).isEqualTo(12);
    assertThat(Columns.width("，。（）")).isEqualTo(8);
    assertThat(Columns.width("├─ ")).isEqualTo(3);
    assertThat(Columns.width("")).isZero();
  }

  @Test
  void a_character_beyond_the_basic_plane_takes_two_columns() {
    assertThat(Columns.width("𠮷")).isEqualTo(2);
  }

  @Test
  void combining_marks_and_colours_take_no_column() {
    assertThat(Columns.width("e\u0301")).isEqualTo(1);
    assertThat(Columns.width(Style.COLOURED.bold("网格"))).isEqualTo(4);
  }

  @Test
  void padding_fills_up_to_the_width_and_never_cuts() {
    assertThat(Columns.padRight("网格", 6)).isEqualTo("网格  ");
    assertThat(Columns.padLeft("97.5", 6)).isEqualTo("  97.5");
    assertThat(Columns.padRight("网格长", 4)).isEqualTo("网格长");
  }

  @Test
  void coloured_text_is_padded_by_what_is_seen() {
    String bold = Style.COLOURED.bold("网格");
    assertThat(Columns.padRight(bold, 6)).isEqualTo(bold + "  ");
  }

  @Test
  void chinese_text_breaks_anywhere_but_before_a_closing_mark() {
    // 网格长， would be 8 columns: the comma takes the character before it along
    assertThat(Columns.wrap("网格长，走访 ok", 6)).containsExactly("网格", "长，走", "访 ok");
  }

  @Test
  void no_line_ends_with_an_opening_mark() {
    // 总长（ is 6 columns wide, yet the bracket goes with what it opens
    assertThat(Columns.wrap("总长（甲）", 6)).containsExactly("总长", "（甲）");
  }

  @Test
  void english_text_breaks_at_spaces() {
    assertThat(Columns.wrap("the B worker leads", 9)).containsExactly("the B", "worker", "leads");
    assertThat(Columns.wrap("ab cd", 5)).containsExactly("ab cd");
    assertThat(Columns.wrap("abcde fg", 5)).containsExactly("abcde", "fg");
  }

  @Test
  void a_word_longer_than_the_line_is_cut() {
    assertThat(Columns.wrap("abcdefgh", 3)).containsExactly("abc", "def", "gh");
  }

  @Test
  void a_line_feed_ends_a_line_and_an_empty_text_is_one_line() {
    assertThat(Columns.wrap("a\n\nb", 5)).containsExactly("a", "", "b");
    assertThat(Columns.wrap("", 5)).containsExactly("");
  }

  @Test
  void a_line_of_one_column_is_refused() {
    assertThatThrownBy(() -> Columns.wrap("网", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1");
  }

  @Property(tries = 300)
  void no_line_is_wider_than_asked_and_nothing_is_lost(
      @ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 20) int width) {
    List<String> lines = Columns.wrap(text, width);

    assertThat(lines)
        .isNotEmpty()
        .allSatisfy(l -> assertThat(slowWidth(l)).isLessThanOrEqualTo(width));
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("abc 网格长，（）。1").ofMaxLength(40);
  }

  /** All characters of the generated texts above ASCII are wide. */
  private static int slowWidth(String text) {
    return text.chars().map(c -> c < 128 ? 1 : 2).sum();
  }
}
