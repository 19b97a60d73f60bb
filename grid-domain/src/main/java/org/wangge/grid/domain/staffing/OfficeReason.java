package org.wangge.grid.domain.staffing;

import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.office.FunctionId;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.PostId;

/** Why a post obeys somebody, or why somebody does what a grid must have done. */
public sealed interface OfficeReason extends Reason {

  /** {@return the clause of the plan} */
  ClauseRef rule();

  @Override
  default Optional<ClauseRef> clause() {
    return Optional.of(rule());
  }

  /**
   * A post is led by another.
   *
   * @param post the post
   * @param superior the other
   * @param rule the clause that sets up the post
   */
  record LedByPost(PostId post, PostId superior, ClauseRef rule) implements OfficeReason {
    @Override
    public String code() {
      return "led-by-post";
    }

    @Override
    public Text text() {
      return Text.format("%s由%s领导", "%s is led by %s", post, superior);
    }
  }

  /**
   * The holder of a post obeys the unit that sends it too.
   *
   * @param post the post
   * @param unit the unit
   * @param rule the clause of the double line
   */
  record LedByUnit(PostId post, UnitId unit, ClauseRef rule) implements OfficeReason {
    @Override
    public String code() {
      return "led-by-unit";
    }

    @Override
    public Text text() {
      return Text.format("%s同时受派出单位%s管理", "%s obeys the sending unit %s too", post, unit);
    }
  }

  /**
   * There is a double line, but no unit is known that sends the holder.
   *
   * @param post the post
   * @param rule the clause of the double line
   */
  record NoSecondLine(PostId post, ClauseRef rule) implements OfficeReason {
    @Override
    public String code() {
      return "no-second-line";
    }

    @Override
    public Text text() {
      return Text.format(
          "%s应受双重管理，但派出单位不明", "%s obeys a sending unit too, but none is known", post);
    }
  }

  /**
   * A post is there for a function of a grid.
   *
   * @param grid the grid
   * @param function the function
   * @param post the post
   * @param rule the clause that asks for the function
   */
  record FunctionOfPost(GridId grid, FunctionId function, PostId post, ClauseRef rule)
      implements OfficeReason {
    @Override
    public String code() {
      return "function-of-post";
    }

    @Override
    public Text text() {
      return Text.format(
          "网格%s的职能%s由%s承担", "Grid %s: the function %s is that of %s", grid, function, post);
    }
  }

  /**
   * No post is there for a function of a grid.
   *
   * @param grid the grid
   * @param function the function
   * @param rule the clause that asks for the function
   */
  record FunctionOfNobody(GridId grid, FunctionId function, ClauseRef rule)
      implements OfficeReason {
    @Override
    public String code() {
      return "function-of-nobody";
    }

    @Override
    public Text text() {
      return Text.format("网格%s的职能%s没有岗位承担", "Grid %s: no post has the function %s", grid, function);
    }
  }
}
