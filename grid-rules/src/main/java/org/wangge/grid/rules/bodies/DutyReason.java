package org.wangge.grid.rules.bodies;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.post.PostId;

/** What duty list, overlap rules and admission lists say of a matter. */
public sealed interface DutyReason extends Reason {

  /**
   * A row of the duty list holds.
   *
   * @param category the category of the row
   * @param lead who leads by it
   * @param rule its clause
   */
  record RowHolds(CategoryId category, Party lead, ClauseRef rule) implements DutyReason {
    @Override
    public String code() {
      return "duty-list";
    }

    @Override
    public Text text() {
      return Text.format("职责清单：%s → %s", "Duty list: %s → %s", category, lead);
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(rule);
    }
  }

  /**
   * No row of the duty list covers the category.
   *
   * @param category the category of the matter
   */
  record NoRow(CategoryId category) implements DutyReason {
    @Override
    public String code() {
      return "no-duty";
    }

    @Override
    public Text text() {
      return Text.format("职责清单未列%s", "The duty list has no row for %s", category);
    }
  }

  /**
   * Of two competent bodies the plan says which leads.
   *
   * @param lead the one that leads
   * @param helper the other, which helps
   * @param rule the clause
   */
  record OverlapSettled(Party lead, Party helper, ClauseRef rule) implements DutyReason {
    @Override
    public String code() {
      return "overlap";
    }

    @Override
    public Text text() {
      return Text.format(
          "%s与%s职责交叉，由前者主办、后者协办", "Of %s and %s the former leads, the latter helps", lead, helper);
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(rule);
    }
  }

  /**
   * Several bodies are competent alike, and the plan does not say which leads.
   *
   * @param category the category of the matter
   * @param grid the grid of the case
   * @param bodies the bodies
   */
  record EqualClaim(CategoryId category, GridId grid, List<String> bodies) implements DutyReason {
    /** Copies the list. */
    public EqualClaim {
      bodies = ImmutableList.copyOf(bodies);
    }

    @Override
    public String code() {
      return "equal-claim";
    }

    @Override
    public Text text() {
      return Text.format(
          "网格%2$s的%1$s有多个主体职责相当，方案未规定由谁主办：%3$s",
          "Several bodies are competent for %s on grid %s, and the plan does not say which leads: %s",
          category,
          grid,
          Text.list(bodies));
    }
  }

  /**
   * A post may not have the matter by an admission list.
   *
   * @param post the post
   * @param category the category of the matter
   * @param list the list
   */
  record NotAdmitted(PostId post, CategoryId category, Admission list) implements DutyReason {
    @Override
    public String code() {
      return "not-admitted";
    }

    @Override
    public Text text() {
      return Text.format(
          "%2$s未列入%3$s的准入清单，不得交%1$s办理",
          "%2$s is not on the admission list of %3$s: it may not be handed to %1$s",
          post,
          category,
          list.level());
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(list.clause());
    }
  }

  /**
   * A post lies below the lowest level that the duty list allows.
   *
   * @param post the post
   * @param lowest the lowest level
   * @param rule the clause of the row
   */
  record BelowLowest(PostId post, LevelId lowest, ClauseRef rule) implements DutyReason {
    @Override
    public String code() {
      return "below-lowest-level";
    }

    @Override
    public Text text() {
      return Text.format(
          "职责清单规定不得下沉到%2$s以下，不得交%1$s办理",
          "Not below %2$s by the duty list: it may not be handed to %1$s", post, lowest);
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(rule);
    }
  }

  /**
   * The superior is asked instead.
   *
   * @param post the post that may not have the matter
   * @param superior its superior
   */
  record MovedUp(PostId post, PostId superior) implements DutyReason {
    @Override
    public String code() {
      return "moved-up";
    }

    @Override
    public Text text() {
      return Text.format("由%s上移至其上级岗位%s", "Moved up from %s to its superior %s", post, superior);
    }
  }

  /**
   * A post has no superior to whom one could turn.
   *
   * @param post the post
   */
  record NoSuperior(PostId post) implements DutyReason {
    @Override
    public String code() {
      return "no-superior";
    }

    @Override
    public Text text() {
      return Text.format("%s没有上级岗位", "%s has no superior", post);
    }
  }
}
