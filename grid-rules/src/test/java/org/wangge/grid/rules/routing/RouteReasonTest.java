package org.wangge.grid.rules.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.rules.bodies.BodyReason;

class RouteReasonTest {

  private static final GridId G03 = GridId.of("G03");
  private static final PostId DESK = PostId.of("desk");
  private static final UnitId HOUSING = UnitId.of("housing");
  private static final Party HEAD = Party.of("level-1-head");

  private static void assertReads(Reason reason, String code, String zh, String en) {
    assertThat(reason.code()).isEqualTo(code);
    assertThat(reason.text()).isEqualTo(Text.of(zh, en));
  }

  @Test
  void a_row_names_its_table_number_condition_output_and_clause() {
    Text when = Text.of("类别为市政", "the category is municipal");
    ClauseRef clause = ClauseRef.of("LA-09");

    RouteReason lead = new RouteReason.RowApplies("lead", 2, when, "level-1-head", clause);
    assertReads(
        lead,
        "lead-row",
        "主办表第2行：类别为市政 → level-1-head",
        "Lead table, row 2: the category is municipal → level-1-head");
    assertThat(lead.clause()).contains(clause);
    assertReads(
        new RouteReason.RowApplies("help", 1, when, "x", clause),
        "help-row",
        "协办表第1行：类别为市政 → x",
        "Help table, row 1: the category is municipal → x");
    assertReads(
        new RouteReason.RowApplies("tell", 1, when, "x", clause),
        "tell-row",
        "告知表第1行：类别为市政 → x",
        "Tell table, row 1: the category is municipal → x");
    assertReads(
        new RouteReason.RowApplies("clocks", 1, when, "x", clause),
        "clocks-row",
        "时限表第1行：类别为市政 → x",
        "Clocks table, row 1: the category is municipal → x");
  }

  @Test
  void no_row_says_so_without_a_clause() {
    assertReads(new RouteReason.NoRow(), "no-row", "主办表没有适用的行", "No row of the lead table applies");
    assertThat(new RouteReason.NoRow().clause()).isEmpty();
  }

  @Test
  void units_are_told_by_their_part_in_the_case() {
    assertReads(
        new BodyReason.UnitOfCase(Party.RESPONSIBLE_UNIT, HOUSING, G03),
        "responsible-unit",
        "网格G03的责任单位是housing",
        "The unit responsible for grid G03 is housing");
    assertReads(
        new BodyReason.UnitOfCase(Party.SUMMONED_UNIT, HOUSING, G03),
        "summoned-unit",
        "社区召集到网格G03的单位是housing",
        "The unit summoned to grid G03 is housing");
    assertReads(
        new BodyReason.NoUnit(Party.RESPONSIBLE_UNIT, G03),
        "no-unit",
        "网格G03没有责任单位",
        "No unit is responsible for grid G03");
    assertReads(
        new BodyReason.NoUnit(Party.SUMMONED_UNIT, G03),
        "no-unit",
        "没有被召集到网格G03的单位",
        "No unit was summoned to grid G03");
  }

  @Test
  void a_unit_answers_by_its_post_on_the_grid_or_by_its_contact() {
    assertReads(
        new BodyReason.UnitAnswers(HOUSING, DESK, false),
        "unit-post",
        "housing在该网格由岗位desk负责",
        "housing answers on this grid through desk");
    assertReads(
        new BodyReason.UnitAnswers(HOUSING, DESK, true),
        "unit-contact",
        "housing的联系岗位是desk",
        "The contact of housing is desk");
  }

  @Test
  void posts_are_told_with_how_they_were_picked() {
    assertReads(
        new BodyReason.PostOnGrid(HEAD, DESK, G03),
        "post-on-grid",
        "负责网格G03的level-1-head是desk",
        "The level-1-head for grid G03 is desk");
    assertReads(
        new BodyReason.Allotted(HouseholdId.of("H1"), DESK),
        "allotted-household",
        "住户H1分给了desk",
        "Household H1 is allotted to desk");
    assertReads(
        new BodyReason.PairFirst(DESK), "a-post", "取AB岗中的A岗desk", "The A post of the pair is desk");
  }

  @Test
  void none_or_several_posts_are_told() {
    assertReads(
        new BodyReason.NoPost(HEAD, G03),
        "no-post",
        "网格G03及其上级没有level-1-head的岗位",
        "There is no post for level-1-head on grid G03 or above");
    assertReads(
        new BodyReason.SeveralPosts(HEAD, List.of(DESK, PostId.of("door"))),
        "several-posts",
        "level-1-head有多个岗位，方案未规定取哪一个：desk、door",
        "Several posts for level-1-head, and the plan does not say which: desk, door");
  }

  @Test
  void a_post_that_is_named_already_says_who_acts_for_it() {
    assertReads(
        new RouteReason.NamedAlready(PostId.of("head"), DESK),
        "named-already",
        "head由desk在岗，已在主办、协办或告知之列，不再重复",
        "desk acts for head and is named already");
  }
}
