package org.wangge.grid.sdk.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.grid.domain.notice.NoticeData;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.result.Result;

class NoticeFileTest {

  @TempDir Path folder;

  private Result<NoticeData> read(String text) throws IOException {
    return NoticeFile.read(Files.writeString(folder.resolve("notice.yaml"), text));
  }

  @Test
  void contacts_are_read_and_shown_in_full_to_a_notice_only() throws IOException {
    NoticeData data = read("notice:\n  p-1: {name: 值班员甲, phone: \"13800000000\"}\n").orThrow();

    assertThat(data.forNotice(PersonId.of("p-1")).orElseThrow().phone()).isEqualTo("13800000000");
    assertThat(data).hasToString("[p-1: 值*, 138****0000]");
  }

  @Test
  void a_wrong_contact_is_found_on_its_line_and_not_repeated() throws IOException {
    Result<NoticeData> result =
        read(
            """
            notice:
              p-1: {name: ' ', phone: "13800000000"}
              p-2: {name: 值班员乙, phone: extension nine}
              no id: {name: 值班员丙, phone: "13800000001"}
            """);

    assertThat(result.findings())
        .extracting(f -> f.place().line() + " " + f.code())
        .containsExactly("2 bad-name", "3 bad-phone", "4 bad-id");
    assertThat(result.findings().toString())
        .contains("p-1", "p-2")
        .doesNotContain("13800000000", "extension", "值班员");
  }
}
