package org.wangge.grid.domain.staffing;

import java.time.ZoneId;
import java.util.Optional;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.CoverStep;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.PostId;

/** One rung of the ladder by which the incumbent of a post was found. */
public sealed interface IncumbencyReason extends Reason {

  /**
   * The holder is there.
   *
   * @param post the post
   * @param person its holder
   */
  record Holder(PostId post, PersonId person) implements IncumbencyReason {
    @Override
    public String code() {
      return "holder";
    }

    @Override
    public Text text() {
      return Text.format("%s由任职人%s在岗", "%s: its holder %s is present", post, person);
    }
  }

  /**
   * The holder is away.
   *
   * @param post the post
   * @param person its holder
   * @param away for how long
   * @param zone the zone to read the period in
   */
  record HolderAbsent(PostId post, PersonId person, Period away, ZoneId zone)
      implements IncumbencyReason {
    @Override
    public String code() {
      return "holder-absent";
    }

    @Override
    public Text text() {
      return Text.format(
          "%s的任职人%s缺勤（%s）", "%s: its holder %s is away (%s)", post, person, away.in(zone));
    }
  }

  /**
   * Nobody holds the post.
   *
   * @param post the post
   */
  record PostVacant(PostId post) implements IncumbencyReason {
    @Override
    public String code() {
      return "post-vacant";
    }

    @Override
    public Text text() {
      return Text.format("%s空缺", "%s is vacant", post);
    }
  }

  /**
   * The post is vacant and a unit has to fill it.
   *
   * @param post the post
   * @param unit who has to fill it
   * @param rule the clause that says so
   */
  record UnitFills(PostId post, UnitId unit, ClauseRef rule) implements IncumbencyReason {
    @Override
    public String code() {
      return "unit-fills-vacancy";
    }

    @Override
    public Text text() {
      return Text.format("%s由责任单位%s补齐", "%s is to be filled by the unit %s", post, unit);
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(rule);
    }
  }

  /**
   * The AB partner acts.
   *
   * @param post the post
   * @param partner the other post of the pair
   * @param person its holder
   * @param rule the clause that pairs them
   */
  record AbPartner(PostId post, PostId partner, PersonId person, ClauseRef rule)
      implements IncumbencyReason {
    @Override
    public String code() {
      return "ab-partner";
    }

    @Override
    public Text text() {
      return Text.format(
          "%s由AB岗搭档%s的%s顶岗", "%s: the AB partner %s stands in, %s", post, partner, person);
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(rule);
    }
  }

  /**
   * The AB partner is away or vacant too.
   *
   * @param post the post
   * @param partner the other post of the pair
   */
  record AbPartnerAway(PostId post, PostId partner) implements IncumbencyReason {
    @Override
    public String code() {
      return "ab-partner-away";
    }

    @Override
    public Text text() {
      return Text.format(
          "%s的AB岗搭档%s也不在岗", "%s: its AB partner %s is not there either", post, partner);
    }
  }

  /**
   * The post has no AB partner.
   *
   * @param post the post
   */
  record NoAbPartner(PostId post) implements IncumbencyReason {
    @Override
    public String code() {
      return "no-ab-partner";
    }

    @Override
    public Text text() {
      return Text.format("%s没有AB岗搭档", "%s has no AB partner", post);
    }
  }

  /**
   * The next post of the ladder is asked: the superior or a deputy.
   *
   * @param post the post
   * @param next the post asked next
   * @param superior true for the superior, false for another type
   * @param rule the clause of the post's type
   */
  record NextPost(PostId post, PostId next, boolean superior, ClauseRef rule)
      implements IncumbencyReason {
    @Override
    public String code() {
      return superior ? "superior" : "deputy";
    }

    @Override
    public Text text() {
      return superior
          ? Text.format("%s顺位转至上级%s", "%s: the superior %s is asked", post, next)
          : Text.format("%s顺位转至%s", "%s: %s is asked", post, next);
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(rule);
    }
  }

  /**
   * The post on duty is asked, or the contact of the unit.
   *
   * @param post the post
   * @param next the post asked next
   * @param step the rung: {@link CoverStep#DUTY_OFFICER} or {@link CoverStep#UNIT}
   * @param rule the clause of the post's type
   */
  record Referred(PostId post, PostId next, CoverStep step, ClauseRef rule)
      implements IncumbencyReason {
    @Override
    public String code() {
      return step.equals(CoverStep.UNIT) ? "unit-asked" : "duty-officer";
    }

    @Override
    public Text text() {
      return step.equals(CoverStep.UNIT)
          ? Text.format("%s顺位转至单位联系岗位%s", "%s: the contact of its unit, %s, is asked", post, next)
          : Text.format("%s顺位转至值班岗位%s", "%s: the post on duty, %s, is asked", post, next);
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(rule);
    }
  }

  /**
   * A rung of the ladder leads to no single post, or to one that was asked already.
   *
   * @param post the post
   * @param step the rung
   */
  record StepLeadsNowhere(PostId post, CoverStep step) implements IncumbencyReason {
    @Override
    public String code() {
      return "step-leads-nowhere";
    }

    @Override
    public Text text() {
      return Text.format(
          "%s的顶岗步骤%s没有可问的岗位", "%s: its step of cover '%s' leads to no post to ask", post, step);
    }
  }

  /**
   * Nobody on the ladder is there.
   *
   * @param post the post
   */
  record Nobody(PostId post) implements IncumbencyReason {
    @Override
    public String code() {
      return "nobody";
    }

    @Override
    public Text text() {
      return Text.format("%s无人在岗", "%s: nobody is there", post);
    }
  }
}
