package org.wangge.grid.sdk.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.grid.domain.notice.NoticeData;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.sdk.json.FindingsJson;
import org.wangge.grid.sdk.load.PlanFolder;
import org.wangge.grid.sdk.load.SampleFiles;

/** Names and numbers are read from a plan folder, and shown to a notice only. */
class NoticeSecrecyTest {

  private static final String NAME = "值班员甲";
  private static final String PHONE = "13800000000";

  @TempDir Path directory;

  private PlanFolder folder(String notice) throws IOException {
    Files.writeString(directory.resolve("plan.yaml"), SampleFiles.good("plan.yaml"));
    Files.writeString(
        directory.resolve("organisation.yaml"), SampleFiles.good("organisation.yaml"));
    Files.writeString(directory.resolve("notice.yaml"), notice);
    return new PlanFolder(directory);
  }

  @Test
  void a_plan_folder_has_its_contacts_in_a_file_of_their_own() throws IOException {
    NoticeData data =
        folder("notice:\n  p5: {name: 值班员甲, phone: \"13800000000\"}\n").notice().orThrow();

    assertThat(data.forNotice(PersonId.of("p5")).orElseThrow().name()).isEqualTo(NAME);
    assertThat(data.toString() + data.masked()).doesNotContain(NAME, PHONE);
  }

  @Test
  void a_folder_without_contacts_has_none() throws IOException {
    assertThat(new PlanFolder(directory).notice().orThrow()).isEqualTo(NoticeData.NONE);
  }

  @Test
  void the_organisation_beside_the_contacts_holds_none_of_them() throws IOException {
    PlanFolder folder = folder("notice:\n  p5: {name: 值班员甲, phone: \"13800000000\"}\n");

    assertThat(folder.organisation(folder.plan().orThrow()).orThrow().facts().toString())
        .contains("p5")
        .doesNotContain(NAME, PHONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notice:\n  p5: {name: 值班员甲, phone: 13800000000}\n",
        "notice:\n  p5: {name: 值班员甲, phone: 13800000000x}\n",
        "notice:\n  p5: {name: 值班员甲, phone: \"13800000000 at home\"}\n",
        "notice:\n  p5: {name: [值班员甲], phone: {a: 13800000000}}\n",
        "notice:\n  p5: 值班员甲 13800000000\n",
        "notice: [值班员甲, 13800000000]\n",
        "notice:\n  值班员甲 13800000000: {name: 值班员甲, phone: \"13800000000\"}\n",
        "notice:\n  p5: {name: 值班员甲, phone: \"13800000000\", 值班员甲: 13800000000}\n",
        "notice:\n  p5: {值班员甲: 13800000000}\n",
        "notice:\n  p5: {name: 值班员甲, phone: \"13800000000\n",
        "notice:\n  p5: {name: 值班员甲, phone: *13800000000}\n",
        "notice:\n  p5: {name: 值班员甲, name: 值班员甲, phone: \"13800000000\"}\n",
        "notice:\n  p5: {name: 值班员甲, phone: !值班员甲 13800000000}\n",
        "值班员甲: 13800000000\n"
      })
  void whatever_is_wrong_with_a_contact_no_finding_shows_a_name_or_a_number(String notice)
      throws IOException {
    Result<NoticeData> result = folder(notice).notice();

    assertThat(result.toString() + FindingsJson.write(result.findings()))
        .doesNotContain(NAME, PHONE);
  }
}
