package org.wangge.grid.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.domain.sample.FoundFinding.theOnly;
import static org.wangge.grid.domain.sample.SampleCommunity.id;
import static org.wangge.grid.domain.sample.SampleCommunity.post;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.sample.SampleCommunity;

class ReferenceCheckTest {

  private final SampleCommunity community = new SampleCommunity();

  @Test
  void a_post_type_that_the_plan_does_not_have_is_found() {
    community.hold("extra", "grup-leader", "G031");

    theOnly(community.findings())
        .isError("unknown-post-type")
        .at("posts/extra/type")
        .says("grup-leader")
        .suggests("group-leader");
  }

  @Test
  void a_grid_that_is_not_there_is_found_at_its_position() {
    community.change(post("desk-c01", "full-time-worker", "G03", "G05").build());

    theOnly(community.findings())
        .isError("unknown-grid")
        .at("posts/desk-c01/grids/1")
        .says("G05")
        .suggests("G03");
  }

  @Test
  void a_sending_unit_that_is_not_there_is_found() {
    community.change(
        post("level2-g03", "level-2-head", "G03").sentBy(UnitId.of("housing")).build());

    theOnly(community.findings())
        .isError("unknown-unit")
        .at("posts/level2-g03/sent-by")
        .says("housing")
        .suggests("housing-bureau");
  }

  @Test
  void either_post_of_a_pair_must_be_there() {
    community.pair("worker-033-a", "worker-033-b");

    List<Finding> findings = community.findings();

    assertThat(findings).extracting(Finding::code).containsExactly("unknown-post", "unknown-post");
    assertThat(findings)
        .extracting(finding -> finding.place().path())
        .containsExactly("pairs/2/a", "pairs/2/b");
    assertThat(findings.get(1).message().zh()).isEqualTo("没有名为“worker-033-b”的岗位");
    assertThat(findings.get(1).message().en()).isEqualTo("There is no post 'worker-033-b'");
  }

  @Test
  void the_post_of_an_appointment_must_be_there() {
    community.appoint("level2-g05", "p-1", Period.ALWAYS);

    // 13 appointments of the sample stand before it.
    theOnly(community.findings())
        .isError("unknown-post")
        .at("appointments/13/post")
        .says("level2-g05")
        .suggests("level2-g03");
  }

  @Test
  void the_contact_of_a_unit_must_be_there() {
    community.contacts.put(UnitId.of("housing-bureau"), id("duty-desk"));

    theOnly(community.findings())
        .isError("unknown-post")
        .at("units/housing-bureau/contact")
        .says("duty-desk");
  }

  @Test
  void unknown_ids_are_all_told_before_anything_else_is_checked() {
    community.hold("extra", "grup-leader", "G09");
    community.pair("worker-031-a", "worker-031-a");

    assertThat(community.findings())
        .extracting(Finding::code)
        .containsExactly("unknown-post-type", "unknown-grid");
  }
}
