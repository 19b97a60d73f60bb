package org.wangge.grid.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StyleTest {

  @Test
  void a_terminal_gets_colour() {
    assertThat(Style.of(true, Map.of("TERM", "xterm"))).isEqualTo(Style.COLOURED);
    assertThat(Style.of(true, Map.of("NO_COLOR", ""))).isEqualTo(Style.COLOURED);
  }

  @Test
  void a_file_a_dumb_terminal_and_no_color_get_none() {
    assertThat(Style.of(false, Map.of("TERM", "xterm"))).isEqualTo(Style.PLAIN);
    assertThat(Style.of(true, Map.of("TERM", "dumb"))).isEqualTo(Style.PLAIN);
    assertThat(Style.of(true, Map.of("NO_COLOR", "1"))).isEqualTo(Style.PLAIN);
  }

  @Test
  void plain_text_stays_as_it_is() {
    assertThat(Style.PLAIN.bold(Style.PLAIN.bad("问题"))).isEqualTo("问题");
  }

  @Test
  void coloured_text_is_switched_on_and_off() {
    assertThat(Style.COLOURED.good("ok")).isEqualTo("\u001B[32mok\u001B[39m");
    assertThat(Style.COLOURED.warning("")).isEmpty();
  }

  @Test
  void markup_of_the_library_below_is_not_read() {
    assertThat(Style.COLOURED.faint("@|red x|@")).contains("@|red x|@");
  }
}
