package org.wangge.grid.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;

class RecordReaderTest {

  private static final RecordReader READER = RecordReader.standard();

  record Label(String zh, String en) {}

  record PostType(
      String zh,
      Optional<String> superior,
      @OptionalKey(otherwise = "1") int holders,
      @OptionalKey(otherwise = "false") boolean paired,
      @OptionalKey String clause) {}

  record Plan(
      String plan,
      int format,
      Label title,
      LocalDate inForce,
      @OptionalKey List<String> levels,
      @OptionalKey Map<String, PostType> postTypes,
      @Key("for") Optional<Label> target) {}

  record Tree(String name, @OptionalKey List<Tree> below) {}

  record Rows(List<Map<String, Node>> rows, @OptionalKey List<LocalDate> days) {}

  private static final String GOOD =
      """
      plan: lean-communities
      format: 1
      title: {zh: 城市社区网格化管理实施方案, en: Urban community grids}
      in-force: 2022-06-01
      levels: [county, 010, on]
      post-types:
        level-2-head: {zh: 二级网格长, superior: level-1-head, holders: 2}
        part-time-worker: {zh: 兼职网格员, paired: true, clause: LA-14}
      """;

  @Test
  void a_document_becomes_its_record_with_maps_in_the_order_written() {
    Plan plan = read(GOOD, Plan.class).orThrow();

    assertThat(plan.title()).isEqualTo(new Label("城市社区网格化管理实施方案", "Urban community grids"));
    assertThat(plan.inForce()).isEqualTo(LocalDate.of(2022, 6, 1));
    assertThat(plan.levels()).containsExactly("county", "010", "on");
    assertThat(plan.postTypes())
        .containsExactly(
            Map.entry(
                "level-2-head", new PostType("二级网格长", Optional.of("level-1-head"), 2, false, "")),
            Map.entry(
                "part-time-worker", new PostType("兼职网格员", Optional.empty(), 1, true, "LA-14")));
    assertThat(plan.target()).isEmpty();
  }

  @Test
  void json_is_read_as_the_same_record() {
    String json =
        """
        {"plan": "p", "format": 1, "title": {"zh": "甲", "en": "a"}, "in-force": "2022-06-01",
         "for": {"zh": "乙", "en": "b"}}
        """;
    Documents documents = DocumentReader.standard().read(new DocumentText("plan.json", json));

    Plan plan = READER.readOne(documents, Plan.class).orThrow();

    assertThat(plan)
        .isEqualTo(
            new Plan(
                "p",
                1,
                new Label("甲", "a"),
                LocalDate.of(2022, 6, 1),
                List.of(),
                Map.of(),
                Optional.of(new Label("乙", "b"))));
  }

  @Test
  void everything_that_does_not_fit_is_found_at_once_in_source_order() {
    String text =
        """
        plan: [p]
        fromat: 1
        title:
          zh: 方案
        levels:
        post-types:
          a: {zh: 甲, holders: two, paired: yes}
          b:
            zh: {x: 1}
            colour: red
          c: text
        for: {zh: 乙, en: b, en: c}
        """;

    assertThat(findings(text, Plan.class))
        .containsExactly(
            "1 wrong-type plan",
            "1 missing-key in-force",
            "2 unknown-key fromat",
            "3 missing-key title/en",
            "5 null-value levels",
            "7 not-a-number post-types/a/holders",
            "7 not-true-or-false post-types/a/paired",
            "9 wrong-type post-types/b/zh",
            "10 unknown-key post-types/b/colour",
            "11 wrong-type post-types/c",
            "12 duplicate-key for/en");
  }

  @Test
  void an_unknown_key_offers_the_nearest_and_lists_what_is_known() {
    Finding near = only("zh: a\nem: b\n", Label.class);
    assertThat(near.message().en()).isEqualTo("There is no key 'em' here");
    assertThat(near.wayOut().en()).isEqualTo("Did you mean 'en'? The keys known here: zh, en");
    assertThat(near.wayOut().zh()).isEqualTo("是否应为“en”？此处可用的键：zh、en");

    Finding far = only("{zh: a, en: b, remark: c}", Label.class);
    assertThat(far.code()).isEqualTo("unknown-key");
    assertThat(far.wayOut().en()).isEqualTo("The keys known here: zh, en");
  }

  @Test
  void one_slip_in_a_key_is_not_shown_a_second_time_as_a_missing_key() {
    assertThat(findings("{zh: a, enn: b}", Label.class)).containsExactly("1 unknown-key enn");
    assertThat(findings("{zh: a, remark: b}", Label.class))
        .containsExactly("1 unknown-key remark", "1 missing-key en");
    assertThat(findings("{zh: a, enn: b, em: c}", Label.class))
        .containsExactly("1 unknown-key enn", "1 unknown-key em");
  }

  @Test
  void one_scalar_is_a_list_of_one_but_a_map_is_no_list() {
    assertThat(read("{rows: [], days: 2026-10-13}", Rows.class).orThrow().days())
        .containsExactly(LocalDate.of(2026, 10, 13));
    assertThat(findings("{rows: [], days: 13}", Rows.class)).containsExactly("1 not-a-date days");
    assertThat(findings("{rows: x}", Rows.class)).containsExactly("1 wrong-type rows");
    assertThat(findings("{rows: {a: 1}}", Rows.class)).containsExactly("1 wrong-type rows");
  }

  @Test
  void a_node_is_left_as_it_is_even_when_it_says_nothing() {
    Rows rows = read("rows:\n- {a: ~, b: [x]}\n", Rows.class).orThrow();

    assertThat(rows.rows().get(0).get("a")).isEqualTo(new Node.ScalarNode("~", false, 2));
    assertThat(rows.rows().get(0).get("b")).isInstanceOf(Node.ListNode.class);
  }

  @Test
  void a_record_may_hold_itself() {
    Tree tree = read("name: a\nbelow:\n- name: b\n  below:\n  - name: c\n", Tree.class).orThrow();

    assertThat(tree.below().get(0).below()).containsExactly(new Tree("c", List.of()));
    assertThat(findings("name: a\nbelow:\n- name: b\n  below:\n  - nmae: c\n", Tree.class))
        .containsExactly("5 unknown-key below/0/below/0/nmae");
  }

  @Test
  void a_list_or_a_text_is_no_record() {
    assertThat(findings("- a\n", Label.class)).containsExactly("1 wrong-type ");
    assertThat(findings("a\n", Label.class)).containsExactly("1 wrong-type ");
    assertThat(findings("---\n---\n", Label.class).get(0)).isEqualTo("2 several-documents ");
    assertThat(findings("---\n", Label.class)).containsExactly("1 null-value ");
  }

  @Test
  void a_text_of_one_document_must_have_one() {
    assertThat(findings("", Label.class)).containsExactly("1 empty-document ");
    assertThat(findings("{zh: a, en: b}\n---\n{zh: c, en: d}\n", Label.class))
        .containsExactly("3 several-documents ");
  }

  @Test
  void all_documents_of_a_text_are_read_in_their_order() {
    Documents documents = documents("{zh: a, en: b}\n---\n{zh: c, en: d}\n");
    assertThat(READER.readAll(documents, Label.class).orThrow())
        .containsExactly(new Label("a", "b"), new Label("c", "d"));

    Documents faulty = documents("{zh: a, remark: b}\n---\n{zh: c}\n");
    assertThat(READER.readAll(faulty, Label.class).findings())
        .extracting(f -> f.place() + " " + f.code())
        .containsExactly(
            "plan.yaml:1 unknown-key", "plan.yaml:1 missing-key", "plan.yaml:3 missing-key");
  }

  @Test
  void a_text_that_cannot_be_read_is_not_said_to_be_empty() {
    assertThat(findings("a: [", Label.class)).containsExactly("1 syntax-error ");
  }

  @Test
  void findings_end_at_their_limit() {
    String text = "rows:\n" + "- x\n".repeat(1_000);

    Result<Rows> result = read(text, Rows.class);

    assertThat(result.findings()).hasSize(201);
    assertThat(result.findings().get(200).code()).isEqualTo("more-findings");
  }

  private static Documents documents(String text) {
    return DocumentReader.standard().read(new DocumentText("plan.yaml", text));
  }

  private static <T extends Record> Result<T> read(String text, Class<T> type) {
    return READER.readOne(documents(text), type);
  }

  private static <T extends Record> List<String> findings(String text, Class<T> type) {
    return read(text, type).findings().stream()
        .map(f -> f.place().line() + " " + f.code() + " " + f.place().path())
        .toList();
  }

  private static <T extends Record> Finding only(String text, Class<T> type) {
    List<Finding> findings = read(text, type).findings();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }
}
