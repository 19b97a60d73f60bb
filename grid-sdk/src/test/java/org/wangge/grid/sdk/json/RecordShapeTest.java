package org.wangge.grid.sdk.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RecordShapeTest {

  record Label(String zh, String en) {}

  record Strange(BigDecimal number) {}

  record Mandatory(@OptionalKey Label label) {}

  record Undefined(@OptionalKey int number) {}

  record Strict(String text) {
    Strict {
      if (text.isEmpty()) {
        throw new IllegalStateException("empty");
      }
    }
  }

  @Test
  void a_record_that_no_document_can_give_is_a_programmers_error() {
    assertThatThrownBy(() -> read("number: 1", Strange.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("BigDecimal")
        .hasMessageContaining("Strange.number");
    assertThatThrownBy(() -> read("label: 1", Mandatory.class))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> read("number: 1", Undefined.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Undefined.number");
    assertThatThrownBy(() -> read("text: ''", Strict.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasRootCauseMessage("empty");
  }

  private static <T extends Record> void read(String text, Class<T> type) {
    Documents documents = DocumentReader.standard().read(new DocumentText("plan.yaml", text));
    RecordReader.standard().readOne(documents, type);
  }
}
