package org.wangge.grid.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class BandTest {

  @Test
  void a_band_reads_as_a_number_or_as_one_or_two_ends() {
    assertThat(Band.parse("300..500")).contains(new Band(300, 500));
    assertThat(Band.parse("18..")).contains(new Band(18, Band.NO_END));
    assertThat(Band.parse("..5")).contains(new Band(0, 5));
    assertThat(Band.parse("1")).contains(new Band(1, 1));
    assertThat(new Band(0, 5)).hasToString("..5");
    assertThat(new Band(0, 0)).hasToString("0");
    assertThat(new Band(0, Band.NO_END)).hasToString("0..");
  }

  @Test
  void nothing_else_is_a_band() {
    for (String text :
        List.of(
            "",
            "..",
            "500..300",
            "1...2",
            "1..2..3",
            "-1",
            "+1",
            "1 ",
            "1.5",
            "一",
            "1000000000000")) {
      assertThat(Band.parse(text)).as(text).isEmpty();
    }
  }

  @Test
  void ends_are_in_order_and_in_range() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Band(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Band(-1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Band(0, Band.NO_END + 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Band(Band.NO_END, Band.NO_END));
  }

  @Test
  void an_open_end_has_no_end_however_large_the_figure() {
    Band atLeast = new Band(18, Band.NO_END);
    BigInteger huge = BigInteger.TEN.pow(40);

    assertThat(atLeast.allows(huge, 1)).isTrue();
    assertThat(atLeast.allows(huge, Long.MAX_VALUE)).isTrue();
    assertThat(new Band(0, Band.NO_END - 1).allows(huge, Long.MAX_VALUE)).isFalse();
  }

  @Property(tries = 500)
  void every_band_round_trips(
      @ForAll @LongRange(max = Band.NO_END - 1) long least,
      @ForAll @LongRange(max = Band.NO_END - 1) long more) {
    for (Band band :
        List.of(
            new Band(least, Math.min(least + more, Band.NO_END)),
            new Band(least, least),
            new Band(least, Band.NO_END),
            new Band(0, least))) {
      assertThat(Band.parse(band.toString())).contains(band);
    }
  }
}
