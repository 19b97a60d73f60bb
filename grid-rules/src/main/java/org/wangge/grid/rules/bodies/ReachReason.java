package org.wangge.grid.rules.bodies;

import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.post.TradeId;

/** How crews, neighbours, superiors and the post first asked are reached. */
public sealed interface ReachReason extends Reason {

  /**
   * The trade that a category calls for.
   *
   * @param category the category of the matter
   * @param trade the trade
   */
  record TradeOfCategory(CategoryId category, TradeId trade) implements ReachReason {
    @Override
    public String code() {
      return "trade-of-category";
    }

    @Override
    public Text text() {
      return Text.format("%s由%s工种负责", "%s is a matter for the trade %s", category, trade);
    }
  }

  /**
   * A category calls for no trade.
   *
   * @param category the category of the matter
   */
  record NoTrade(CategoryId category) implements ReachReason {
    @Override
    public String code() {
      return "no-trade";
    }

    @Override
    public Text text() {
      return Text.format("%s未对应任何工种", "%s is a matter for no trade", category);
    }
  }

  /**
   * The nearest crew has nobody of the trade.
   *
   * @param type the type of the crew's posts
   * @param trade the trade
   * @param grid the grid of the case
   */
  record NoMember(PostTypeId type, TradeId trade, GridId grid) implements ReachReason {
    @Override
    public String code() {
      return "no-crew-member";
    }

    @Override
    public Text text() {
      return Text.format(
          "离网格%3$s最近的%1$s中没有%2$s工种的岗位",
          "The %1$s nearest to grid %3$s have no post of the trade %2$s", type, trade, grid);
    }
  }

  /**
   * A grid lies beside that of the case.
   *
   * @param grid the grid of the case, or the nearest above that has neighbours
   * @param neighbour the grid beside it
   */
  record Neighbour(GridId grid, GridId neighbour) implements ReachReason {
    @Override
    public String code() {
      return "neighbour";
    }

    @Override
    public Text text() {
      return Text.format("网格%s与网格%s相邻", "Grid %s lies beside grid %s", grid, neighbour);
    }
  }

  /**
   * Neither the grid nor any above it has neighbours.
   *
   * @param grid the grid of the case
   */
  record NoNeighbour(GridId grid) implements ReachReason {
    @Override
    public String code() {
      return "no-neighbour";
    }

    @Override
    public Text text() {
      return Text.format("网格%s没有相邻网格", "Grid %s has no neighbour", grid);
    }
  }

  /**
   * The next level above a post.
   *
   * @param post the post
   * @param superior its superior
   */
  record NextLevel(PostId post, PostId superior) implements ReachReason {
    @Override
    public String code() {
      return "next-level";
    }

    @Override
    public Text text() {
      return Text.format("%s的上级岗位是%s", "The superior of %s is %s", post, superior);
    }
  }

  /**
   * The post that received the report.
   *
   * @param post the post
   */
  record FirstAsked(PostId post) implements ReachReason {
    @Override
    public String code() {
      return "first-asked";
    }

    @Override
    public Text text() {
      return Text.format("由%s首接", "%s received the report", post);
    }
  }

  /** It is not known which post received the report. */
  record ReceiverUnknown() implements ReachReason {
    @Override
    public String code() {
      return "receiver-unknown";
    }

    @Override
    public Text text() {
      return Text.of("未记录由哪个岗位首接", "It is not recorded which post received the report");
    }
  }

  /**
   * The post that received the report is not there.
   *
   * @param post the post
   */
  record ReceiverGone(PostId post) implements ReachReason {
    @Override
    public String code() {
      return "receiver-gone";
    }

    @Override
    public Text text() {
      return Text.format("首接岗位%s现已不存在", "The post %s that received the report is not there", post);
    }
  }
}
