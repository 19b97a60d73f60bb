package org.wangge.grid.domain.vacancy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.post.PostId;

/** One thing to know about a vacant post. */
public sealed interface VacancyReason extends Reason {

  /**
   * Since when nobody holds the post.
   *
   * @param post the post
   * @param since the first instant without a holder
   * @param zone the zone to read it in
   */
  record VacantSince(PostId post, Instant since, ZoneId zone) implements VacancyReason {
    @Override
    public String code() {
      return "vacant-since";
    }

    @Override
    public Text text() {
      return Text.format("%s%s空缺", "%s is vacant %s", post, Period.since(since).in(zone));
    }
  }

  /**
   * Nobody held the post before.
   *
   * @param post the post
   */
  record NeverHeld(PostId post) implements VacancyReason {
    @Override
    public String code() {
      return "never-held";
    }

    @Override
    public Text text() {
      return Text.format("%s此前从未有人任职", "Nobody has held %s before", post);
    }
  }

  /**
   * Somebody has to fill the post.
   *
   * @param post the post
   * @param who who has to
   * @param rule the clause that says so
   */
  record ToBeFilled(PostId post, FilledBy who, ClauseRef rule) implements VacancyReason {
    @Override
    public String code() {
      return "to-be-filled-by";
    }

    @Override
    public Text text() {
      return Text.format("%s由%s补齐", "%s is to be filled by %s", post, who.text());
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(rule);
    }
  }

  /**
   * The plan does not say who fills the post, or whom it names is not there.
   *
   * @param post the post
   */
  record NobodyNamed(PostId post) implements VacancyReason {
    @Override
    public String code() {
      return "nobody-named-to-fill";
    }

    @Override
    public Text text() {
      return Text.format("没有可确定的一方负责补齐%s", "Nobody can be named who has to fill %s", post);
    }
  }

  /**
   * The day by which the post is to be filled.
   *
   * @param post the post
   * @param day the last day
   * @param rule the clause that says so
   */
  record FillBy(PostId post, LocalDate day, ClauseRef rule) implements VacancyReason {
    @Override
    public String code() {
      return "fill-by";
    }

    @Override
    public Text text() {
      return Text.format("%s最迟于%s补齐", "%s is to be filled by %s", post, day);
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(rule);
    }
  }

  /**
   * No day is set by which the post is to be filled.
   *
   * @param post the post
   */
  record NoDaySet(PostId post) implements VacancyReason {
    @Override
    public String code() {
      return "no-day-set";
    }

    @Override
    public Text text() {
      return Text.format("%s的补齐没有确定的期限", "No day is set for filling %s", post);
    }
  }
}
