package org.wangge.grid.domain.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.Code;
import org.wangge.grid.domain.result.Finding;

class CodeSchemeTest {

  private static final CodeScheme DIVISIONS = CodeSchemes.statistical12();
  private static final CodeScheme GRIDS = CodeSchemes.grid20();
  private static final SegmentId TOWNSHIP = SegmentId.of("township");
  private static final SegmentId VILLAGE = SegmentId.of("village");

  private static CodeReading read(String code) {
    return DIVISIONS.read(Code.of(code)).orThrow();
  }

  private static List<Code> codes(String... codes) {
    return List.of(codes).stream().map(Code::of).toList();
  }

  private static NextCode free(String code) {
    return new NextCode.Free(Code.of(code));
  }

  @Test
  void a_statistical_code_has_twelve_digits_in_five_parts() {
    assertThat(read("320102003001").parts()).containsExactly("32", "01", "02", "003", "001");
    assertThat(read("320102003001").part(TOWNSHIP)).contains("003");
    assertThat(read("320102003001").part(SegmentId.of("grid"))).isEmpty();
    assertThat(read("320102003001")).hasToString("320102003001");
  }

  @Test
  void zeros_at_the_end_tell_the_level() {
    assertThat(read("320102003001").level()).contains(VILLAGE);
    assertThat(read("320102003000").level()).contains(TOWNSHIP);
    assertThat(read("320102000000").level()).contains(SegmentId.of("county"));
    assertThat(read("320000000000").level()).contains(SegmentId.of("province"));
    assertThat(read("000000000000").level()).isEmpty();
  }

  @Test
  void every_place_lies_in_the_one_whose_code_it_begins_with() {
    assertThat(DIVISIONS.parent(Code.of("320102003001"))).contains(Code.of("320102003000"));
    assertThat(DIVISIONS.parent(Code.of("320102003000"))).contains(Code.of("320102000000"));
    assertThat(DIVISIONS.parent(Code.of("320000000000"))).contains(Code.of("000000000000"));
    assertThat(DIVISIONS.parent(Code.of("000000000000"))).isEmpty();
    assertThat(DIVISIONS.parent(Code.of("3201"))).isEmpty();
  }

  @Test
  void a_town_directly_under_its_city_has_a_gap() {
    assertThat(read("441900003000").gap()).contains(SegmentId.of("county"));
    assertThat(read("441900003000").level()).contains(TOWNSHIP);
    assertThat(DIVISIONS.parent(Code.of("441900003000"))).contains(Code.of("441900000000"));
    assertThat(read("320102003001").gap()).isEmpty();
    assertThat(read("320102000000").gap()).isEmpty();
  }

  @Test
  void a_code_of_another_length_is_malformed() {
    List<Finding> findings = DIVISIONS.read(Code.of("32010200300")).findings();

    assertThat(findings).extracting(Finding::code).containsExactly("code-malformed");
    assertThat(findings.get(0).message().zh()).isEqualTo("代码32010200300有11位，统计用区划代码规定为12位");
    assertThat(findings.get(0).message().en())
        .isEqualTo("Code 32010200300 has 11 characters, 'statistical division code' asks for 12");
  }

  @Test
  void a_letter_among_digits_is_malformed() {
    List<Finding> findings = DIVISIONS.read(Code.of("3201O2003001")).findings();

    assertThat(findings).extracting(Finding::code).containsExactly("code-malformed");
    assertThat(findings.get(0).message().zh()).isEqualTo("代码3201O2003001的county段为“O2”，只能用数字");
    assertThat(findings.get(0).message().en())
        .isEqualTo("Segment county of code 3201O2003001 is 'O2', but has digits only");
  }

  @Test
  void the_next_village_takes_the_smallest_number_not_in_use() {
    Code township = Code.of("320102003000");

    assertThat(DIVISIONS.next(township, VILLAGE, List.of())).isEqualTo(free("320102003001"));
    assertThat(
            DIVISIONS.next(
                township,
                VILLAGE,
                codes(
                    // 1, 2 and 4 in use here; 3 only in the township 004; one is no code at all.
                    "320102003001", "320102003002", "320102003004", "320102004003", "x")))
        .isEqualTo(free("320102003003"));
  }

  @Test
  void a_township_is_in_use_where_one_of_its_villages_is() {
    assertThat(DIVISIONS.next(Code.of("320102000000"), TOWNSHIP, codes("320102001007")))
        .isEqualTo(free("320102002000"));
  }

  @Test
  void a_level_may_be_passed_over() {
    assertThat(DIVISIONS.next(Code.of("441900000000"), TOWNSHIP, codes("441900001000")))
        .isEqualTo(free("441900002000"));
  }

  @Test
  void of_ninety_nine_grids_none_is_left() {
    Code community = Code.of("00000032010200300100");
    List<Code> used =
        IntStream.rangeClosed(1, 99)
            .mapToObj(n -> Code.of("000000320102003001" + (n < 10 ? "0" : "") + n))
            .toList();
    SegmentId grid = SegmentId.of("grid");

    assertThat(GRIDS.next(community, grid, used)).isEqualTo(new NextCode.NoneLeft(community, grid));
    assertThat(GRIDS.next(community, grid, used.subList(0, 98)))
        .isEqualTo(free("00000032010200300199"));
  }

  @Test
  void a_mark_neither_makes_a_level_nor_a_parent() {
    Code lamp = Code.of("01020332010200300100");

    assertThat(GRIDS.read(lamp).orThrow().level()).contains(VILLAGE);
    assertThat(GRIDS.parent(lamp)).contains(Code.of("01020332010200300000"));
    // The used code has another mark, and counts all the same.
    assertThat(GRIDS.next(lamp, SegmentId.of("grid"), codes("00000032010200300101")))
        .isEqualTo(free("01020332010200300102"));
  }

  @Test
  void letters_follow_after_nine() {
    CodeScheme own =
        new CodeScheme(
            CodeSchemeId.of("own"),
            Text.same("own"),
            List.of(
                CodeSegment.builder().id(SegmentId.of("street")).width(1).build(),
                CodeSegment.builder()
                    .id(SegmentId.of("grid"))
                    .width(2)
                    .alphabet(Alphabet.ALPHANUMERIC)
                    .build()));
    SegmentId grid = SegmentId.of("grid");
    List<Code> nine = codes("101", "102", "103", "104", "105", "106", "107", "108", "109");

    assertThat(own.next(Code.of("100"), grid, nine)).isEqualTo(free("10A"));
    assertThat(own.read(Code.of("1Z0")).orThrow().level()).contains(grid);
    assertThat(own.read(Code.of("1z0")).findings()).hasSize(1);
  }

  @Test
  void asking_below_the_wrong_place_is_a_programmers_error() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DIVISIONS.next(Code.of("3201"), VILLAGE, List.of()))
        .withMessageContaining("3201");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DIVISIONS.next(Code.of("320102003000"), TOWNSHIP, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> GRIDS.next(Code.of("00000032010200300100"), SegmentId.of("object"), List.of()));
  }

  @Test
  void a_scheme_codes_places_with_segments_that_differ() {
    CodeSegment one = CodeSegment.builder().id(TOWNSHIP).width(3).build();
    CodeSegment mark = CodeSegment.builder().id(VILLAGE).width(3).mark(true).build();
    CodeSchemeId id = CodeSchemeId.of("own");

    for (List<CodeSegment> wrong :
        List.of(List.of(one, one), List.of(mark), List.<CodeSegment>of())) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new CodeScheme(id, Text.same("own"), wrong));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeSegment.builder().id(TOWNSHIP).width(0).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeSegment.builder().id(TOWNSHIP).width(9).build());
  }
}
