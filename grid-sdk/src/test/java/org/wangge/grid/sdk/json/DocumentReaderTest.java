package org.wangge.grid.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.domain.result.Finding;

class DocumentReaderTest {

  private static final DocumentReader READER = DocumentReader.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "no",
        "on",
        "off",
        "Y",
        "08:00",
        "190:20:30",
        "010",
        "007",
        "1_000",
        "1e5",
        "0x1F",
        "0b11",
        "+5",
        "-0",
        ".inf",
        "2026-10-13",
        "2026-10-13T18:00",
        "true",
        "1.50",
        "300..500",
        "2022-06-01..",
        "<<",
        "=",
        "3 working-days"
      })
  void a_plain_scalar_stays_as_it_was_written_as_value_and_as_key(String written) {
    Documents documents = yaml(written + ": " + written);

    assertThat(documents.findings()).isEmpty();
    assertThat(root(documents))
        .isEqualTo(
            new Node.MapNode(
                List.of(new Node.Entry(written, 1, new Node.ScalarNode(written, false, 1))), 1));
  }

  @Test
  void quotes_and_blocks_are_text_and_only_unquoted_nothing_is_null() {
    Node.MapNode map =
        (Node.MapNode)
            root(
                yaml(
                    "a: ~\nb: null\nc:\nd: ''\ne: '~'\nf: \"null\"\ng: |\n  x\nh: >-\n  y\n  z\n"));

    assertThat(map.entries())
        .extracting(e -> e.key() + (((Node.ScalarNode) e.value()).isNull() ? " null" : " text"))
        .containsExactly(
            "a null", "b null", "c null", "d text", "e text", "f text", "g text", "h text");
    assertThat(map.get("g")).contains(new Node.ScalarNode("x\n", true, 7));
    assertThat(map.get("h")).contains(new Node.ScalarNode("y z", true, 9));
  }

  @Test
  void a_null_before_a_quoted_key_is_not_taken_for_text() {
    Node.MapNode map = (Node.MapNode) root(yaml("? a\n\"b\": 1\n"));

    assertThat(map.get("a")).hasValueSatisfying(a -> assertThat(isNull(a)).isTrue());
  }

  @Test
  void json_and_yaml_give_the_same_tree_of_the_same_text() {
    String text =
        """
        {"plan": "lean", "clauses": {"LA-05": {"zh": "二级网格长", "en": ""}},
         "levels": ["county", "grid"], "weight": -1.50e+2,
         "paired": true, "note": null, "𠀀": "\\uD840\\uDC00\\n", "empty": {}, "none": []}
        """;

    Documents json = READER.read(new DocumentText("plan.json", text));
    Documents yaml = READER.read(new DocumentText("plan.yaml", text));

    assertThat(json.findings()).isEmpty();
    assertThat(root(json)).isEqualTo(root(yaml));
    assertThat(((Node.MapNode) root(json)).get("weight"))
        .contains(new Node.ScalarNode("-1.50e+2", false, 2));
  }

  @Test
  void a_rare_character_shifts_no_later_line_or_quote() {
    // Each 𠀀 is one code point and two UTF-16 units.
    Node.MapNode map = (Node.MapNode) root(yaml("a: 𠀀𠀀𠀀\nb: 'q'\nc: p\n"));

    assertThat(map.get("b")).contains(new Node.ScalarNode("q", true, 2));
    assertThat(map.get("c")).contains(new Node.ScalarNode("p", false, 3));
  }

  @Test
  void lines_are_counted_as_an_editor_does() {
    Node.MapNode map = (Node.MapNode) root(yaml("a: 'x\u2028y'\r\nb: 1\rc: 2\n"));

    assertThat(map.entries()).extracting(Node.Entry::line).containsExactly(1, 2, 3);
  }

  @Test
  void a_yaml_text_holds_several_documents_each_with_its_lines() {
    Documents documents = yaml("# first\n---\na: 1\n---\n- 2\n- 3\n...\n");

    assertThat(documents.list()).extracting(d -> d.root().line()).containsExactly(3, 5);
    assertThat(yaml("# nothing\n").list()).isEmpty();
    assertThat(yaml("").findings()).isEmpty();
  }

  @Test
  void a_key_twice_is_shown_with_both_lines_and_the_first_is_kept() {
    Documents documents = yaml("grids:\n  G01: a\n  G02: b\n  G01: {x: 1}\n");

    Finding finding = only(documents);
    assertThat(finding.code()).isEqualTo("duplicate-key");
    assertThat(finding.place().toString()).isEqualTo("plan.yaml:4");
    assertThat(finding.place().path()).isEqualTo("grids/G01");
    assertThat(finding.message().en()).isEqualTo("'G01' is given twice, on line 2 and on line 4");
    Node grids = ((Node.MapNode) root(documents)).get("grids").orElseThrow();
    assertThat(((Node.MapNode) grids).get("G01")).contains(new Node.ScalarNode("a", false, 2));
    assertThat(only(READER.read(new DocumentText("p.json", "{\"a\":1,\n\"a\":2}"))).place().line())
        .isEqualTo(2);
  }

  @Test
  void anchors_and_aliases_are_refused_wherever_they_stand() {
    Documents documents = yaml("a: &x 1\nb: *x\n&k c: 2\n<<: *x\nd:\n  - &y [1]\n  - {e: *y}\n");

    assertThat(documents.list()).isEmpty();
    assertThat(documents.findings()).allMatch(f -> f.code().equals("alias-not-allowed"));
    assertThat(documents.findings())
        .extracting(f -> f.place().line())
        .containsExactly(1, 2, 3, 4, 6, 7);
    assertThat(documents.findings().get(1).message().en()).endsWith(": *x");
    assertThat(only(yaml("a: 1\n*x : 2\n")).code()).isEqualTo("alias-not-allowed");
    assertThat(only(yaml("a: 1\n*x : 2\n")).place().line()).isEqualTo(2);
  }

  @Test
  void tags_are_refused_and_load_nothing() {
    Documents documents =
        yaml("a: !!javax.script.ScriptEngineManager [x]\nb: !!str 1\n!t c: 2\nd: !!binary aGk=\n");

    assertThat(documents.list()).isEmpty();
    assertThat(documents.findings()).allMatch(f -> f.code().equals("tag-not-allowed"));
    assertThat(documents.findings()).extracting(f -> f.place().line()).containsExactly(1, 2, 3, 4);
    assertThat(documents.findings().get(0).message().en())
        .endsWith(": !!javax.script.ScriptEngineManager");
  }

  @Test
  void marks_in_quotes_or_inside_a_text_are_no_aliases_or_tags() {
    assertThat(yaml("a: '*x'\nb: \"&y\"\nc: '!z'\nd: a*b&c!\n").findings()).isEmpty();
  }

  @Test
  void a_text_that_would_unfold_a_billion_times_is_refused_line_by_line() {
    StringBuilder text = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i <= 9; i++) {
      text.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(10)));
    }

    Documents documents = yaml(text.toString());

    // 10 anchors, and 9 lines with 10 aliases each.
    assertThat(documents.findings()).hasSize(10 + 9 * 10);
    assertThat(documents.findings()).allMatch(f -> f.code().equals("alias-not-allowed"));
    assertThat(documents.list()).isEmpty();
  }

  private static Documents yaml(String text) {
    return READER.read(new DocumentText("plan.yaml", text));
  }

  private static Node root(Documents documents) {
    assertThat(documents.list()).hasSize(1);
    return documents.list().get(0).root();
  }

  private static Finding only(Documents documents) {
    assertThat(documents.findings()).hasSize(1);
    return documents.findings().get(0);
  }

  private static boolean isNull(Node node) {
    return node instanceof Node.ScalarNode scalar && scalar.isNull();
  }
}
