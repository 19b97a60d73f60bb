package org.wangge.grid.sdk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wangge.grid.sdk.document.TextDocument;
import org.wangge.grid.sdk.document.organisation.GridDocument;
import org.wangge.grid.sdk.document.organisation.OrganisationDocument;
import org.wangge.grid.sdk.document.organisation.PostDocument;

class YamlTextTest {

  @Example
  void records_stand_on_a_line_each_and_long_ones_on_several() {
    OrganisationDocument document =
        organisation(
            "o-1",
            Map.of(
                "G1",
                grid(
                    new TextDocument("第一网格", "grid: 1"),
                    "grid",
                    Optional.of("C1"),
                    Optional.empty(),
                    Map.of("households", 310L))),
            Map.of("p", post("t", List.of("G1", "null"), Optional.empty(), List.of())));
    assertThat(OrganisationImport.yaml(document))
        .isEqualTo(
            """
            organisation: o-1
            format: 1

            grids:
              G1: {title: {zh: 第一网格, en: "grid: 1"}, level: grid, parent: C1, measures: {households: 310}}

            posts:
              p: {type: t, grids: [G1, "null"]}
            """);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(8).filter(YamlTextTest::isWellFormed),
        Arbitraries.strings()
            .withChars("-_./ ()（）、：，《》:#&*!|>%@`\"'{}[],?\\\n\tx1网~")
            .ofMaxLength(6),
        Arbitraries.of(
            "null", "~", "true", "1e3", "0x10", "08:00", "2026-01-01", "---", "...", "=", "<<"));
  }

  private static boolean isWellFormed(String text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  @Property(tries = 1000)
  void any_text_is_read_as_it_was_written(
      @ForAll("texts") String title, @ForAll("texts") String key, @ForAll("texts") String item) {
    OrganisationDocument document =
        organisation(
            title,
            Map.of(
                key,
                grid(
                    new TextDocument(title, item),
                    key,
                    Optional.of(item),
                    Optional.of(title),
                    Map.of(key, 5L))),
            Map.of("p", post(item, List.of(title, key), Optional.of(key), List.of(item))));
    String yaml = OrganisationImport.yaml(document);
    assertThat(TableFolder.bound(TableFolder.organisation(yaml))).as(yaml).isEqualTo(document);
  }

  private static OrganisationDocument organisation(
      String id, Map<String, GridDocument> grids, Map<String, PostDocument> posts) {
    return new OrganisationDocument(
        id, 1, grids, Map.of(), posts, List.of(), List.of(), List.of(), Map.of(), Map.of());
  }

  private static GridDocument grid(
      TextDocument title,
      String level,
      Optional<String> parent,
      Optional<String> unit,
      Map<String, Long> measures) {
    return new GridDocument(
        title,
        level,
        parent,
        unit,
        measures,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static PostDocument post(
      String type, List<String> grids, Optional<String> sentBy, List<String> households) {
    return new PostDocument(type, grids, sentBy, households, Optional.empty());
  }
}
