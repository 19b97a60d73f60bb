package org.wangge.grid.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.domain.sample.SampleCommunity.at;
import static org.wangge.grid.domain.sample.SampleCommunity.id;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.post.CoverStep;
import org.wangge.grid.domain.sample.SampleCommunity;

class IncumbencyReasonTest {

  private final SampleCommunity community = new SampleCommunity();

  private Incumbency incumbent(String post) {
    return community.staffing().incumbent(id(post), at("2026-10-15T09:00"));
  }

  @Test
  void every_rung_reads_in_both_languages_with_its_clause() {
    community.awayInOctober("worker-031-a", "worker-031-b").vacate("level3-g031");
    community.away("total-c01", "2026-10-01T08:30", "2026-11-01T00:00");

    assertThat(incumbent("worker-031-a").explanation().lines(Language.ZH))
        .isEqualTo(
            List.of(
                "worker-031-a的任职人p-worker-031-a缺勤（2026-10-01至2026-11-01（不含））",
                "worker-031-a的AB岗搭档worker-031-b也不在岗",
                "worker-031-a顺位转至上级level3-g031 [LA-12]",
                "level3-g031空缺",
                "level3-g031顺位转至上级level2-g03 [LA-06]",
                "level2-g03由任职人p-level2-g03在岗"));
    assertThat(incumbent("total-c01").explanation().lines(Language.EN))
        .isEqualTo(
            List.of(
                "total-c01: its holder p-total-c01 is away (2026-10-01 08:30 until 2026-11-01)",
                "total-c01: deputy-c01 is asked [LA-02]",
                "deputy-c01: its holder p-deputy-c01 is present"));
  }

  @Test
  void the_clause_that_pairs_the_posts_stands_behind_the_partner() {
    community.vacate("worker-031-a");

    assertThat(incumbent("worker-031-a").explanation().lines(Language.ZH))
        .isEqualTo(
            List.of(
                "worker-031-a空缺",
                "worker-031-a由责任单位housing-bureau补齐 [LA-07]",
                "worker-031-a由AB岗搭档worker-031-b的p-worker-031-b顶岗 [LA-14]"));
    assertThat(incumbent("worker-031-a").explanation().reasons().get(2).clause())
        .contains(ClauseRef.of("LA-14"));
  }

  @Test
  void a_step_that_finds_no_post_says_so() {
    IncumbencyReason reason =
        new IncumbencyReason.StepLeadsNowhere(id("worker-031-a"), CoverStep.SUPERIOR);

    assertThat(reason.code()).isEqualTo("step-leads-nowhere");
    assertThat(reason.text().zh()).isEqualTo("worker-031-a的顶岗步骤superior没有可问的岗位");
    assertThat(reason.text().en())
        .isEqualTo("worker-031-a: its step of cover 'superior' leads to no post to ask");
  }
}
