package org.wangge.grid.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeadlinesPropertyTest {

  @Provide
  Arbitrary<RandomReckonings> random() {
    return RandomReckonings.all();
  }

  @Property(tries = 1000)
  void every_deadline_agrees_with_the_clock_on_the_wall(@ForAll("random") RandomReckonings random) {
    Reckoning asked = random.next();
    WallClock wall = random.wall(asked.time().calendar().zone());
    Deadline deadline = Deadlines.compute(asked);
    Optional<Instant> plain = PlainReference.end(asked, wall);

    if (plain.isPresent()) {
      assertThat(deadline).as(asked.toString()).isEqualTo(new Deadline.Due(plain.get(), asked));
    } else {
      Instant tape = random.anchor().plusDays(60).atStartOfDay().toInstant(ZoneOffset.UTC);
      assertThat(deadline.earliest().filter(end -> end.isBefore(tape))).isEmpty();
    }
  }
}
