package org.wangge.grid.rules.routing;

import java.util.Optional;
import org.wangge.grid.domain.cases.PostOrUnit;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.rules.routing.rule.Exit;

/** What a step before or after the lead table did to the case. */
public sealed interface StepReason extends Reason {

  /**
   * The matter has another channel than the grids.
   *
   * @param exit the way out
   */
  record GoesOut(Exit exit) implements StepReason {
    @Override
    public String code() {
      return exit.refuse() ? "refused" : "passed-on";
    }

    @Override
    public Text text() {
      return exit.refuse()
          ? Text.format("不予受理：%s", "Refused: %s", exit.channel())
          : Text.format("转出：%s", "Passed on: %s", exit.channel());
    }
  }

  /**
   * A superior designated who leads; it may not be handed back.
   *
   * @param to who leads
   */
  record Designated(PostOrUnit to) implements StepReason {
    @Override
    public String code() {
      return "designated";
    }

    @Override
    public Text text() {
      return Text.format("已指定由%s主办，不得退回", "Designated to %s, which may not hand it back", name(to));
    }
  }

  /**
   * A post lies above the level that the matter may not go beyond.
   *
   * @param post the post that would lead
   * @param level the highest level that may
   * @param rule the clause of the bound
   */
  record HeldByBound(PostId post, LevelId level, ClauseRef rule) implements StepReason {
    @Override
    public String code() {
      return "held-by-bound";
    }

    @Override
    public Text text() {
      return Text.format(
          "此类事项不出%2$s，不交%1$s主办", "Not beyond level %2$s: it does not go to %1$s", post, level);
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(rule);
    }
  }

  /**
   * Nobody at or below the bound can keep the matter.
   *
   * @param level the highest level that may lead
   * @param rule the clause of the bound
   */
  record NobodyWithinBound(LevelId level, ClauseRef rule) implements StepReason {
    @Override
    public String code() {
      return "nobody-within-bound";
    }

    @Override
    public Text text() {
      return Text.format("%s及以下没有可主办的岗位", "Nobody at level %s or below can lead", level);
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(rule);
    }
  }

  /**
   * A post steps aside to its superior, because the matter is about it, about its unit, or about a
   * post that whoever acts for it holds.
   *
   * @param post the post
   * @param about what the matter is about
   * @param rule the clause of stepping aside
   */
  record StepsAside(PostId post, PostOrUnit about, ClauseRef rule) implements StepReason {
    @Override
    public String code() {
      return "steps-aside";
    }

    @Override
    public Text text() {
      return Text.format(
          "事项反映%2$s，%1$s回避，由上级办理",
          "The matter is about %2$s, so %1$s steps aside to its superior", post, name(about));
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(rule);
    }
  }

  /**
   * All have stepped aside, and nobody is above them.
   *
   * @param about what the matter is about
   * @param rule the clause of stepping aside
   */
  record NobodyAbove(PostOrUnit about, ClauseRef rule) implements StepReason {
    @Override
    public String code() {
      return "nobody-above";
    }

    @Override
    public Text text() {
      return Text.format(
          "回避后没有与%s无关的上级", "No superior is left that has nothing to do with %s", name(about));
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(rule);
    }
  }

  /**
   * The first receiver stays accountable, as the hand-over was not accepted yet.
   *
   * @param post the post that received the report
   * @param rule the clause of first-asked responsibility
   */
  record FirstAsked(PostId post, ClauseRef rule) implements StepReason {
    @Override
    public String code() {
      return "first-asked";
    }

    @Override
    public Text text() {
      return Text.format(
          "移交未被接收，首问责任岗位%s继续负责",
          "The hand-over is not accepted yet: %s, asked first, stays accountable", post);
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(rule);
    }
  }

  /**
   * The lead accepted the hand-over from the first receiver.
   *
   * @param lead the post that leads
   * @param rule the clause of first-asked responsibility
   */
  record HandedOver(PostId lead, ClauseRef rule) implements StepReason {
    @Override
    public String code() {
      return "hand-over-accepted";
    }

    @Override
    public Text text() {
      return Text.format("移交已被接收，由%s负责", "The hand-over is accepted: %s is accountable", lead);
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(rule);
    }
  }

  private static Text name(PostOrUnit named) {
    return named instanceof PostOrUnit.OfPost of
        ? Text.format("岗位%s", "post %s", of.post())
        : Text.format("单位%s", "unit %s", ((PostOrUnit.OfUnit) named).unit());
  }
}
