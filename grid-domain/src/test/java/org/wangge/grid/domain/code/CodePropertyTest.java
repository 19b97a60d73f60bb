package org.wangge.grid.domain.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.Code;

/** Codes of random schemes of narrow segments, so that places fill up. */
class CodePropertyTest {

  private static final SegmentId LAST = SegmentId.of("s-last");

  @Provide
  Arbitrary<CodeScheme> schemes() {
    Arbitrary<CodeSegment> segment =
        Combinators.combine(
                Arbitraries.integers().between(1, 3),
                Arbitraries.of(Alphabet.values()),
                Arbitraries.of(true, false, false, false))
            .as(
                (width, alphabet, mark) ->
                    CodeSegment.builder()
                        .id(SegmentId.of("s"))
                        .width(width)
                        .alphabet(alphabet)
                        .mark(mark)
                        .build());
    return segment.list().ofMinSize(0).ofMaxSize(4).map(CodePropertyTest::scheme);
  }

  /** The segments with ids of their own, and a last one of a single digit. */
  private static CodeScheme scheme(List<CodeSegment> segments) {
    List<CodeSegment> named = new ArrayList<>();
    for (CodeSegment segment : segments) {
      named.add(
          CodeSegment.builder()
              .id(SegmentId.of("s-" + named.size()))
              .width(segment.width())
              .alphabet(segment.alphabet())
              .mark(segment.mark())
              .build());
    }
    named.add(CodeSegment.builder().id(LAST).width(1).build());
    return new CodeScheme(CodeSchemeId.of("random"), Text.same("random"), named);
  }

  /** A part of a segment made from a number, zeros for one in three. */
  private static String part(CodeSegment segment, int number) {
    int base = segment.alphabet() == Alphabet.DIGITS ? 10 : 36;
    int modulus = 1;
    for (int i = 0; i < segment.width(); i++) {
      modulus *= base;
    }
    String digits = Integer.toString(number % 3 == 0 ? 0 : number % modulus, base);
    return ("0".repeat(segment.width()) + digits.toUpperCase(Locale.ROOT))
        .substring(digits.length());
  }

  private static CodeReading reading(CodeScheme scheme, List<Integer> numbers) {
    List<String> parts = new ArrayList<>();
    for (CodeSegment segment : scheme.segments()) {
      parts.add(part(segment, numbers.get(parts.size())));
    }
    return new CodeReading(scheme, parts);
  }

  @Provide
  Arbitrary<List<Integer>> numbers() {
    return Arbitraries.integers().between(0, 50_000).list().ofSize(5);
  }

  @Property(tries = 500)
  void what_is_written_is_read_again(
      @ForAll("schemes") CodeScheme scheme, @ForAll("numbers") List<Integer> numbers) {
    CodeReading reading = reading(scheme, numbers);

    assertThat(scheme.read(reading.code()).orThrow()).isEqualTo(reading);
  }

  @Property(tries = 500)
  void going_up_ends_and_each_step_is_a_level_higher(
      @ForAll("schemes") CodeScheme scheme, @ForAll("numbers") List<Integer> numbers) {
    Code code = reading(scheme, numbers).code();
    int steps = 0;
    while (scheme.parent(code).isPresent()) {
      code = scheme.parent(code).orElseThrow();
      steps++;
    }

    long places =
        scheme.segments().stream()
            .filter(segment -> !segment.mark())
            .filter(
                segment ->
                    !reading(scheme, numbers)
                        .part(segment.id())
                        .orElseThrow()
                        .equals("0".repeat(segment.width())))
            .count();
    assertThat(steps).isEqualTo((int) places);
    assertThat(scheme.read(code).orThrow().level()).isEmpty();
  }

  @Property(tries = 500)
  void the_next_code_is_free_lies_below_and_is_the_smallest(
      @ForAll("schemes") CodeScheme scheme,
      @ForAll("numbers") List<Integer> numbers,
      @ForAll Set<@IntRange(min = 1, max = 9) Integer> given) {
    CodeReading any = reading(scheme, numbers);
    int last = scheme.segments().size() - 1;
    Code parent = any.with(last, "0").code();
    Set<Integer> taken = new TreeSet<>(given);
    List<Code> used = taken.stream().map(n -> any.with(last, Integer.toString(n)).code()).toList();

    NextCode next = scheme.next(parent, LAST, used);

    // The plain reading: try 1 to 9 one after the other.
    int smallest = 1;
    while (smallest <= 9 && taken.contains(smallest)) {
      smallest++;
    }
    Statistics.collect(smallest > 9 ? "none left" : "free");
    if (smallest > 9) {
      assertThat(next).isEqualTo(new NextCode.NoneLeft(parent, LAST));
    } else {
      Code free = ((NextCode.Free) next).code();
      assertThat(free).isEqualTo(any.with(last, Integer.toString(smallest)).code());
      assertThat(scheme.parent(free)).contains(parent);
      assertThat(used).doesNotContain(free);
    }
  }
}
