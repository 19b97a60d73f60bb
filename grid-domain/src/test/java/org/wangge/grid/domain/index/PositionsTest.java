package org.wangge.grid.domain.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PositionsTest {

  /** Few hashes for many ids, so that they clash. */
  private record Clashing(int number) {
    @Override
    public int hashCode() {
      return number % 3;
    }
  }

  @Property(tries = 500)
  void an_id_is_found_where_a_plain_search_finds_it_first(
      @ForAll @Size(max = 60) List<@IntRange(max = 50) Integer> numbers) {
    List<Clashing> list = numbers.stream().map(Clashing::new).toList();
    Positions<Clashing, Clashing> clashing = new Positions<>(list, id -> id);
    Positions<Integer, Integer> spread = new Positions<>(numbers, number -> number);

    for (int number = -1; number <= 51; number++) {
      assertThat(clashing.of(new Clashing(number))).isEqualTo(numbers.indexOf(number));
      assertThat(spread.of(number)).isEqualTo(numbers.indexOf(number));
    }
  }

  @Test
  void of_an_id_there_is_the_thing_or_nothing() {
    Positions<String, Integer> byLength = new Positions<>(List.of("a", "bb"), String::length);

    assertThat(byLength.find(2)).contains("bb");
    assertThat(byLength.find(3)).isEmpty();
    assertThat(byLength.get(0)).isEqualTo("a");
    assertThat(byLength.once("words")).isSameAs(byLength);
  }

  @Test
  void an_id_borne_twice_is_refused_where_it_must_be_borne_once() {
    Positions<String, Integer> byLength = new Positions<>(List.of("a", "bb", "cc"), String::length);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> byLength.once("words"))
        .withMessage("Two words of the id 2");
  }
}
