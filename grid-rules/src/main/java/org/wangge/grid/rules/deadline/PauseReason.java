package org.wangge.grid.rules.deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;

/** A step of the reasons of a deadline that speaks of a pause. */
public sealed interface PauseReason extends Reason {

  /**
   * {@code paused}: a stretch in which the clock does not run.
   *
   * @param from when it is paused
   * @param to when it is resumed
   */
  record Paused(OffsetDateTime from, OffsetDateTime to) implements PauseReason {
    @Override
    public String code() {
      return "paused";
    }

    @Override
    public Text text() {
      return Text.format(
          "%s至%s暂停计时", "Paused from %s to %s", Wording.moment(from), Wording.moment(to));
    }
  }

  /**
   * {@code day-paused}: days that do not count, the clock being paused at their close.
   *
   * @param first the first of them
   * @param last the last of them
   */
  record DayPaused(LocalDate first, LocalDate last) implements PauseReason {
    @Override
    public String code() {
      return "day-paused";
    }

    @Override
    public Text text() {
      return Text.format("%s处于暂停期间，不计入", "%s: paused, not counted", Wording.days(first, last));
    }
  }

  /**
   * {@code rest-after-pause}: the last day would end in a pause, and ends so much later.
   *
   * @param resumed when the pause ends
   * @param rest what was left when it began
   * @param due when the term ends
   */
  record RestAfterPause(OffsetDateTime resumed, Duration rest, OffsetDateTime due)
      implements PauseReason {
    @Override
    public String code() {
      return "rest-after-pause";
    }

    @Override
    public Text text() {
      return Text.format(
          "暂停时尚余%s，自%s恢复后续计，期限于%s届满",
          "%s were left at the pause and run on from %s; the term ends on %s",
          Wording.length(rest),
          Wording.moment(resumed),
          Wording.moment(due));
    }
  }

  /**
   * {@code paused-for-good}: the clock is paused before the term is over, and not resumed.
   *
   * @param from when it is paused
   */
  record PausedForGood(OffsetDateTime from) implements PauseReason {
    @Override
    public String code() {
      return "paused-for-good";
    }

    @Override
    public Text text() {
      return Text.format(
          "自%s起暂停计时，尚未恢复，期限无法届满",
          "Paused from %s on and not resumed: the term has no end", Wording.moment(from));
    }
  }
}
