package org.wangge.grid.rules.bodies;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.KindId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.PostId;

/** One step from a party of a rule to the posts that it means. */
public sealed interface BodyReason extends Reason {

  /**
   * The unit meant by a party.
   *
   * @param party the party
   * @param unit the unit
   * @param grid the grid of the case
   */
  record UnitOfCase(Party party, UnitId unit, GridId grid) implements BodyReason {
    @Override
    public String code() {
      return switch (party.form()) {
        case UNIT_OF_KIND -> "unit-of-kind";
        case NAMED -> "named-unit";
        default -> party.id();
      };
    }

    @Override
    public Text text() {
      if (party.unitKind().isPresent()) {
        KindId kind = party.unitKind().orElseThrow();
        return Text.format("服务网格%s的%s是%s", "Grid %s is served by the %s %s", grid, kind, unit);
      }
      if (party.named().isPresent()) {
        return Text.format("本事项的%s是%s", "The %s of this matter is %s", party.name(), unit);
      }
      return party.equals(Party.RESPONSIBLE_UNIT)
          ? Text.format("网格%s的责任单位是%s", "The unit responsible for grid %s is %s", grid, unit)
          : Text.format("社区召集到网格%s的单位是%s", "The unit summoned to grid %s is %s", grid, unit);
    }
  }

  /**
   * A party means no unit here.
   *
   * @param party the party
   * @param grid the grid of the case
   */
  record NoUnit(Party party, GridId grid) implements BodyReason {
    @Override
    public String code() {
      return "no-unit";
    }

    @Override
    public Text text() {
      if (party.unitKind().isPresent()) {
        KindId kind = party.unitKind().orElseThrow();
        return Text.format(
            "网格%s及其上级没有%s类单位服务", "No unit of kind %2$s serves grid %1$s or above", grid, kind);
      }
      if (party.named().isPresent()) {
        return Text.format("本事项没有查明%s", "The %s of this matter is not known", party.name());
      }
      return party.equals(Party.RESPONSIBLE_UNIT)
          ? Text.format("网格%s没有责任单位", "No unit is responsible for grid %s", grid)
          : Text.format("没有被召集到网格%s的单位", "No unit was summoned to grid %s", grid);
    }
  }

  /**
   * The post that answers for a unit.
   *
   * @param unit the unit
   * @param post the post
   * @param contact true where it is the unit's contact, false where the unit sent it to the grid
   */
  record UnitAnswers(UnitId unit, PostId post, boolean contact) implements BodyReason {
    @Override
    public String code() {
      return contact ? "unit-contact" : "unit-post";
    }

    @Override
    public Text text() {
      return contact
          ? Text.format("%s的联系岗位是%s", "The contact of %s is %s", unit, post)
          : Text.format("%s在该网格由岗位%s负责", "%s answers on this grid through %s", unit, post);
    }
  }

  /**
   * The one post of a type that serves the grid or the nearest above.
   *
   * @param party the party
   * @param post the post
   * @param grid the grid of the case
   */
  record PostOnGrid(Party party, PostId post, GridId grid) implements BodyReason {
    @Override
    public String code() {
      return "post-on-grid";
    }

    @Override
    public Text text() {
      return Text.format("负责网格%3$s的%1$s是%2$s", "The %s for grid %3$s is %2$s", party, post, grid);
    }
  }

  /**
   * Of several posts, the one to which the household is allotted.
   *
   * @param household the household of the matter
   * @param post the post
   */
  record Allotted(HouseholdId household, PostId post) implements BodyReason {
    @Override
    public String code() {
      return "allotted-household";
    }

    @Override
    public Text text() {
      return Text.format("住户%s分给了%s", "Household %s is allotted to %s", household, post);
    }
  }

  /**
   * Of several posts, the A post of the only pair.
   *
   * @param post the post
   */
  record PairFirst(PostId post) implements BodyReason {
    @Override
    public String code() {
      return "a-post";
    }

    @Override
    public Text text() {
      return Text.format("取AB岗中的A岗%s", "The A post of the pair is %s", post);
    }
  }

  /**
   * There is no post for a party.
   *
   * @param party the party
   * @param grid the grid of the case
   */
  record NoPost(Party party, GridId grid) implements BodyReason {
    @Override
    public String code() {
      return "no-post";
    }

    @Override
    public Text text() {
      return Text.format(
          "网格%2$s及其上级没有%1$s的岗位", "There is no post for %s on grid %s or above", party, grid);
    }
  }

  /**
   * Several posts have an equal claim.
   *
   * @param party the party
   * @param posts the posts, ordered by id
   */
  record SeveralPosts(Party party, List<PostId> posts) implements BodyReason {
    /** Copies the list. */
    public SeveralPosts {
      posts = ImmutableList.copyOf(posts);
    }

    @Override
    public String code() {
      return "several-posts";
    }

    @Override
    public Text text() {
      return Text.format(
          "%s有多个岗位，方案未规定取哪一个：%s",
          "Several posts for %s, and the plan does not say which: %s", party, Text.list(posts));
    }
  }
}
