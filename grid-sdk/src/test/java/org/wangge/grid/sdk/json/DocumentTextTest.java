package org.wangge.grid.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.grid.domain.result.Result;

class DocumentTextTest {

  @TempDir Path folder;

  @Test
  void a_file_is_read_as_utf_8_without_its_byte_order_mark() throws IOException {
    Result<DocumentText> result = read("\uFEFFa: 网格𠀀\n".getBytes(StandardCharsets.UTF_8));

    assertThat(result.orThrow()).isEqualTo(new DocumentText("plan.yaml", "a: 网格𠀀\n"));
  }

  @Test
  void a_file_saved_in_another_encoding_is_shown_at_its_first_wrong_line() throws IOException {
    Result<DocumentText> result = read("a: 1\nb: 2\nc: 网格\n".getBytes(Charset.forName("GBK")));

    assertThat(result.findings()).hasSize(1);
    assertThat(result.findings().get(0).code()).isEqualTo("not-utf-8");
    assertThat(result.findings().get(0).place().toString()).isEqualTo("plan.yaml:3");
  }

  @Test
  void a_character_cut_off_at_the_end_is_not_utf_8() throws IOException {
    assertThat(read(new byte[] {'a', '\n', (byte) 0xE7, (byte) 0xBD}).findings().get(0).place())
        .hasToString("plan.yaml:2");
  }

  @Test
  void a_file_of_the_limit_is_read_and_one_byte_more_is_refused() throws IOException {
    assertThat(read(new byte[1 << 20]).findings()).isEmpty();
    assertThat(read(new byte[(1 << 20) + 1]).findings().get(0).code())
        .isEqualTo("document-too-large");
    assertThat(read(new byte[0]).orThrow().text()).isEmpty();
  }

  @Test
  void a_file_that_is_not_there_is_the_callers_matter() {
    assertThatThrownBy(
            () -> DocumentText.ofFile(folder.resolve("none"), "none", ReadingLimits.standard()))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void the_name_says_whether_it_is_json() {
    assertThat(new DocumentText("a/Plan.JSON", "").isJson()).isTrue();
    assertThat(new DocumentText("plan.yaml", "").isJson()).isFalse();
  }

  private Result<DocumentText> read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("file"), bytes);
    return DocumentText.ofFile(file, "plan.yaml", ReadingLimits.standard());
  }
}
