package org.wangge.grid.domain.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BucketsTest {

  @Property(tries = 300)
  void a_place_is_found_as_by_looking_at_all_numbers(
      @ForAll long seed,
      @ForAll @IntRange(max = 40) int size,
      @ForAll @IntRange(max = 40) int bits) {
    Random random = new Random(seed);
    long[] keys = random.longs(size, -(1L << bits), 1L << bits).sorted().toArray();
    Buckets buckets = new Buckets(keys);

    for (int i = 0; i < 50; i++) {
      long x =
          size > 0 && i % 2 == 0
              ? keys[random.nextInt(size)] + random.nextInt(3) - 1
              : random.nextLong() >> (62 - bits);
      assertThat(buckets.firstAbove(x))
          .isEqualTo((int) Arrays.stream(keys).filter(key -> key <= x).count());
    }
  }
}
