package org.wangge.grid.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.wangge.grid.examples.terminal.Table.Column;

class TableTest {

  private static final Table SHEET =
      Table.of(Column.left("岗位"), Column.right("得分"), Column.left("说明"))
          .row("A岗", "97.5", "全勤")
          .row("part-time", "8", "ok");

  @Test
  void columns_line_up_across_wide_and_narrow_characters() {
    // Widths: part-time 9, 得分 and 97.5 4, 说明 4; two gaps of 2: a rule of 21
    assertThat(SHEET.lines(Style.PLAIN, 80))
        .containsExactly(
            "岗位       得分  说明",
            "─────────────────────",
            "A岗        97.5  全勤",
            "part-time     8  ok");
  }

  @Test
  void headings_are_bold_in_a_coloured_style_only() {
    assertThat(SHEET.lines(Style.COLOURED, 80).get(0)).startsWith("\u001B[1m岗位");
    assertThat(String.join("", SHEET.lines(Style.PLAIN, 80))).doesNotContain("\u001B");
  }

  @Test
  void the_last_column_goes_on_below() {
    Table table = Table.of(Column.left("码"), Column.left("原因")).row("A", "在岗人请假，由搭档代理主办");

    // 20 columns less 2 for 码 and 2 for the gap leave 16, that is 8 wide characters
    assertThat(table.lines(Style.PLAIN, 20))
        .containsExactly("码  原因", "────────────────────", "A   在岗人请假，由搭", "    档代理主办");
  }

  @Test
  void the_last_column_keeps_ten_columns() {
    Table table = Table.of(Column.left("aaaaaaaa"), Column.left("b")).row("x", "0123456789ab");

    assertThat(table.lines(Style.PLAIN, 5)).endsWith("x         0123456789", "          ab");
  }

  @Test
  void a_table_without_rows_has_its_headings() {
    assertThat(Table.of(Column.left("岗位")).lines(Style.PLAIN, 80)).containsExactly("岗位", "────");
  }

  @Test
  void a_row_answers_the_columns_one_to_one() {
    assertThatThrownBy(() -> SHEET.row("A岗"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("A岗");
  }
}
