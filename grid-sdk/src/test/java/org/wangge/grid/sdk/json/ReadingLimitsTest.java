package org.wangge.grid.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.domain.result.Finding;

class ReadingLimitsTest {

  private static final DocumentReader READER = DocumentReader.standard();

  @Test
  void findings_end_at_their_limit() {
    Documents documents = yaml("a: [" + "*x, ".repeat(10_000) + "]");

    assertThat(documents.findings()).hasSize(201);
    assertThat(documents.findings().get(200).code()).isEqualTo("more-findings");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan.yaml", "plan.json"})
  void what_nests_too_deep_is_refused(String name) {
    String deep = "{\"a\":\n" + "[".repeat(300_000);

    Finding finding = only(READER.read(new DocumentText(name, deep)));

    assertThat(finding.code()).isEqualTo("document-too-deep");
    assertThat(finding.place().line()).isEqualTo(2);
    // The map is the first level, so 31 lists still fit: a and 31 zeros.
    assertThat(finding.place().path()).isEqualTo("a" + "/0".repeat(31));
    String fits = "[".repeat(32) + "]".repeat(32);
    assertThat(READER.read(new DocumentText(name, fits)).findings()).isEmpty();
    assertThat(only(READER.read(new DocumentText(name, "[" + fits + "]"))).code())
        .isEqualTo("document-too-deep");
  }

  @Test
  void what_nests_too_deep_by_indentation_is_refused() {
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 33; i++) {
      deep.append(" ".repeat(i)).append("k:\n");
    }

    assertThat(only(yaml(deep.append(" ".repeat(33)).append("x").toString())).place().line())
        .isEqualTo(33);
    assertThat(only(yaml("- ".repeat(40) + "x")).code()).isEqualTo("document-too-deep");
  }

  @Test
  void what_is_too_large_is_refused_by_its_bytes() {
    DocumentReader reader = DocumentReader.of(ReadingLimits.builder().maxBytes(12).build());

    // Three bytes for 格, four for 𠀀.
    assertThat(reader.read(new DocumentText("a.yaml", "格格格格")).findings()).isEmpty();
    assertThat(reader.read(new DocumentText("a.yaml", "𠀀𠀀𠀀")).findings()).isEmpty();
    assertThat(only(reader.read(new DocumentText("a.yaml", "格格格格a"))).code())
        .isEqualTo("document-too-large");
    assertThat(only(yaml("x".repeat(1 << 20) + "y")).message().en())
        .isEqualTo("The file is larger than 1048576 bytes");
  }

  @Test
  void yaml_has_a_limit_of_its_own() {
    DocumentReader reader = DocumentReader.of(ReadingLimits.builder().maxBytes(8 << 20).build());
    String text = "[\"" + "x".repeat(4 << 20) + "\"]";

    assertThat(only(reader.read(new DocumentText("a.yaml", text))).code())
        .isEqualTo("document-too-large");
    assertThat(only(reader.read(new DocumentText("a.json", text))).code())
        .isEqualTo("scalar-too-long");
  }

  @Test
  void too_many_values_are_refused() {
    DocumentReader reader = DocumentReader.of(ReadingLimits.builder().maxNodes(4).build());

    assertThat(reader.read(new DocumentText("a.yaml", "- 1\n- 2\n- 3\n")).findings()).isEmpty();
    Finding finding = only(reader.read(new DocumentText("a.yaml", "- 1\n- 2\n- 3\n- 4\n")));
    assertThat(finding.code()).isEqualTo("too-many-nodes");
    assertThat(finding.place().toString()).isEqualTo("a.yaml:4");
    assertThat(only(yaml("[" + "1,".repeat(200_000) + "]")).code()).isEqualTo("too-many-nodes");
  }

  @Test
  void a_scalar_or_key_too_long_is_refused_but_the_rest_is_read() {
    String longText = "x".repeat(10_001);
    Documents documents =
        READER.read(
            new DocumentText(
                "a.json", "{\"a\": 1,\n\"b\": \"" + longText + "\", \n\"" + longText + "\": 2}"));

    assertThat(documents.findings())
        .extracting(f -> f.code() + " " + f.place().line())
        .containsExactly("scalar-too-long 2", "scalar-too-long 3");
    assertThat(documents.list()).hasSize(1);
    assertThat(yaml("a: " + "x".repeat(10_000)).findings()).isEmpty();
  }

  @Test
  void a_number_of_many_digits_is_only_a_text_here() {
    Documents documents = READER.read(new DocumentText("a.json", "[" + "1".repeat(5_000) + "]"));

    assertThat(documents.findings()).isEmpty();
  }

  @Test
  void limits_outside_their_range_are_a_programmers_error() {
    assertThatThrownBy(() -> ReadingLimits.builder().maxDepth(201).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("maxDepth (201) must be 1 to 200");
    assertThatThrownBy(() -> ReadingLimits.builder().maxBytes(0).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Documents yaml(String text) {
    return READER.read(new DocumentText("plan.yaml", text));
  }

  private static Finding only(Documents documents) {
    assertThat(documents.findings()).hasSize(1);
    return documents.findings().get(0);
  }
}
