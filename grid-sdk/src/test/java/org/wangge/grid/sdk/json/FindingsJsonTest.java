package org.wangge.grid.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Severity;

class FindingsJsonTest {

  @Test
  void findings_are_written_byte_for_byte_in_this_form() {
    Finding first =
        Finding.error(
            "unknown-key",
            new Place("plan.yaml", 3, "grids/G01"),
            Text.of("没有“x”", "No \"x\""),
            Text.of("删除\n或改名", "Delete or rename"));
    Finding second =
        Finding.builder()
            .code("gap")
            .severity(Severity.WARNING)
            .place(Place.at())
            .message(Text.same("a"))
            .wayOut(Text.same("b"))
            .witness("G01, street-lamp")
            .build();

    assertThat(FindingsJson.write(List.of(first, second)))
        .isEqualTo(
            """
            {
              "schema-version": 1,
              "findings": [
                {
                  "code": "unknown-key",
                  "severity": "error",
                  "file": "plan.yaml",
                  "line": 3,
                  "path": "grids/G01",
                  "message": {
                    "zh": "没有“x”",
                    "en": "No \\"x\\""
                  },
                  "way-out": {
                    "zh": "删除\\n或改名",
                    "en": "Delete or rename"
                  }
                },
                {
                  "code": "gap",
                  "severity": "warning",
                  "file": "",
                  "line": 0,
                  "path": "",
                  "message": {
                    "zh": "a",
                    "en": "a"
                  },
                  "way-out": {
                    "zh": "b",
                    "en": "b"
                  },
                  "witness": "G01, street-lamp"
                }
              ]
            }
            """);
  }

  @Test
  void no_findings_are_an_empty_list() {
    assertThat(FindingsJson.write(List.of()))
        .isEqualTo("{\n  \"schema-version\": 1,\n  \"findings\": []\n}\n");
  }

  @Test
  void what_is_written_is_read_back() {
    Documents documents = DocumentReader.standard().read(new DocumentText("p.yaml", "a: [\t"));

    String json = FindingsJson.write(documents.findings());

    assertThat(DocumentReader.standard().read(new DocumentText("f.json", json)).findings())
        .isEmpty();
  }
}
