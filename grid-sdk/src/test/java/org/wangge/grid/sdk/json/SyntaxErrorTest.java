package org.wangge.grid.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.grid.domain.result.Finding;

class SyntaxErrorTest {

  private static final DocumentReader READER = DocumentReader.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | a: 1/  b: 2",
        "2 | a:/~b: 1",
        "1 | a: b: c",
        "2 | ok: 1/a: b: c",
        "2 | - a/b: 1",
        "3 | a: 1/b: 2/c: @x",
        "2 | a: 1/b: 'open/c: 2/d: 3",
        "2 | a: 1/b: [1, 2",
        "2 | a: 1/? [x]/: b/? [y]/: c",
        "2 | a: 1/b: \"x\\qy\"",
        "2 | a: 1/b: %x",
        "1 | 甲：1/乙: 2",
        "2 | ok: 1/甲：1/乙: 2",
        "2 | ok: 1/name/b: 2",
      })
  void a_fault_of_yaml_is_shown_at_its_line(int line, String text) {
    Documents documents = yaml(text.replace('/', '\n').replace('~', '\t'));

    assertThat(documents.list()).isEmpty();
    assertThat(documents.findings()).extracting(Finding::code).containsExactly("syntax-error");
    assertThat(documents.findings()).extracting(f -> f.place().line()).containsExactly(line);
    assertThat(documents.findings().get(0).toString())
        .doesNotContainIgnoringCase("jackson")
        .doesNotContainIgnoringCase("snakeyaml")
        .doesNotContainIgnoringCase("exception");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | {'a': 1,/'b' 2}",
        "2 | {'a': 1,/}",
        "3 | {'a': 1,/'b': [1/",
        "1 | nothing",
        "2 | {'a':/01}",
        "2 | {'a':/NaN}",
        "2 | {}/{}",
        "1 | {'a': 1} x",
      })
  void a_fault_of_json_is_shown_at_its_line(int line, String text) {
    Documents documents = json(text.replace('/', '\n').replace('\'', '"'));

    assertThat(documents.list()).isEmpty();
    assertThat(documents.findings()).extracting(Finding::code).containsExactly("syntax-error");
    assertThat(documents.findings()).extracting(f -> f.place().line()).containsExactly(line);
  }

  @Test
  void the_line_is_quoted_and_the_way_out_fits_it() {
    Finding tab = yaml("a:\n\tb: 1\n").findings().get(0);
    assertThat(tab.message().zh()).isEqualTo("此处不是合法的YAML：b: 1");
    assertThat(tab.wayOut().en()).isEqualTo("Indent with spaces, not with tabs");

    Finding wide = yaml("a: 1\n名称：网格\n").findings().get(0);
    assertThat(wide.wayOut().en()).startsWith("The line has full-width punctuation");

    Finding end = json("{\"a\": 1\n").findings().get(0);
    assertThat(end.message().en()).isEqualTo("The JSON is incomplete here");

    String longLine = "a: b: " + "网".repeat(100);
    assertThat(yaml(longLine).findings().get(0).message().en())
        .isEqualTo("This is not valid YAML: a: b: " + "网".repeat(54) + "…");
  }

  @Test
  void a_fault_in_a_later_document_leaves_none() {
    assertThat(yaml("a: 1\n---\nb: [\n").list()).isEmpty();
  }

  @Test
  void a_control_character_is_shown_by_its_number() {
    Finding finding = yaml("a: 1\nb: x\u0007y\n").findings().get(0);

    assertThat(finding.code()).isEqualTo("syntax-error");
    assertThat(finding.place().line()).isEqualTo(2);
    assertThat(finding.message().en()).contains("U+0007");
    assertThat(yaml("a: \uD800").findings()).hasSize(1);
  }

  @Test
  void odd_escapes_and_directives_are_faults_and_no_exceptions() {
    for (String text :
        List.of(
            "a: \"\\UFFFFFFFF\"",
            "a: \"\\u12\"",
            "%YAML 99999999999.1\n---\na: 1",
            "%YAML 2.0\n---\na: 1",
            "%TAG\n---\n",
            "a: |99999999999\n x",
            "!<",
            "\"")) {
      assertThat(yaml(text).findings()).as(text).isNotEmpty();
    }
  }

  @Property(tries = 3000)
  void no_text_makes_the_reader_throw(@ForAll("scribbles") String text) {
    for (Documents documents : List.of(yaml(text), json(text))) {
      int lines = 1 + (int) text.chars().filter(c -> c == '\n' || c == '\r').count();
      assertThat(documents.findings())
          .allMatch(f -> f.place().line() >= 1 && f.place().line() <= lines);
      documents.list().forEach(document -> document.sourceMap().lineOf("a/0/b"));
    }
  }

  @Provide
  Arbitrary<String> scribbles() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "a",
            "b",
            ": ",
            ":",
            "- ",
            "\n",
            "\n  ",
            "\r\n",
            "\t",
            "'",
            "\"",
            "[",
            "]",
            "{",
            "}",
            ", ",
            "? ",
            "| ",
            "> ",
            "|2\n",
            "&x ",
            "*x",
            "!t ",
            "!!int ",
            "%",
            "@",
            "`",
            "#",
            " #",
            "---\n",
            "...\n",
            "\\",
            "\\u12",
            "\\x",
            "0",
            "1_0",
            "08:00",
            "null",
            "~",
            "true",
            "网格",
            "：",
            "𠀀",
            "\u2028",
            "\u0085",
            "\uFEFF",
            "<<: ",
            "%YAML 1.1\n",
            "=",
            "-",
            ".");
    return piece.list().ofMaxSize(25).map(pieces -> String.join("", pieces));
  }

  private static Documents yaml(String text) {
    return READER.read(new DocumentText("plan.yaml", text));
  }

  private static Documents json(String text) {
    return READER.read(new DocumentText("plan.json", text));
  }
}
