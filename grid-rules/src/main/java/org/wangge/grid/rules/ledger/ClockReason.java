package org.wangge.grid.rules.ledger;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.rules.clock.StartWindow;
import org.wangge.grid.rules.clock.SuspensionRule;

/** A step of what became of a clock. Instants are told in the zone of the calendar. */
public sealed interface ClockReason extends Reason {

  /**
   * An entry that took effect; its code is {@code clock-started}, {@code clock-paused}, {@code
   * clock-resumed}, {@code clock-restarted}, {@code clock-stopped}, {@code case-left}, {@code
   * case-entered}, {@code extension-asked}, {@code extension-granted}, {@code extension-refused},
   * {@code term-changed}, {@code calendar-changed} or {@code due-fixed}.
   *
   * @param entry the entry
   * @param zone where it is told
   */
  record Told(ClockEntry entry, ZoneId zone) implements ClockReason {
    @Override
    public String code() {
      return EntryText.of(entry, zone).code();
    }

    @Override
    public Text text() {
      return EntryText.of(entry, zone).text();
    }

    @Override
    public Optional<ClauseRef> clause() {
      return entry instanceof ClockEntry.TermChanged changed
          ? changed.choice().clause()
          : Optional.empty();
    }
  }

  /** Why an entry has no effect. */
  enum Why {
    /** The term has begun already. */
    ALREADY_STARTED,
    /** There is no term yet. */
    NOT_STARTED,
    /** The term runs no more. */
    ENDED,
    /** It stands still already. */
    STANDS_STILL,
    /** It runs already. */
    RUNS,
    /** The case is there already. */
    HERE,
    /** The counting does not define the unit of an extension. */
    NOT_COUNTED;

    /** {@return why, in words} */
    public Text text() {
      return switch (this) {
        case ALREADY_STARTED -> Text.of("计时早已开始", "the term has begun already");
        case NOT_STARTED -> Text.of("计时尚未开始", "the term has not begun");
        case ENDED -> Text.of("计时已经结束", "the term runs no more");
        case STANDS_STILL -> Text.of("计时本已停止运行", "the clock stands still already");
        case RUNS -> Text.of("计时本在进行", "the clock runs already");
        case HERE -> Text.of("事项本在该处办理", "the case is there already");
        case NOT_COUNTED ->
            Text.of("计时方式无法计算延长的单位", "the counting does not define the unit of an extension");
      };
    }
  }

  /**
   * {@code no-effect}: an entry that does not fit where the clock stands.
   *
   * @param entry the entry
   * @param why why it has no effect
   * @param zone where it is told
   */
  record NoEffect(ClockEntry entry, Why why, ZoneId zone) implements ClockReason {
    @Override
    public String code() {
      return "no-effect";
    }

    @Override
    public Text text() {
      return Text.format(
          "“%s”不生效：%s", "\"%s\" has no effect: %s", EntryText.of(entry, zone).text(), why.text());
    }
  }

  /**
   * {@code pause-ended}: the latest end that a pause had of its own came, and nobody had ended it.
   *
   * @param at when the clock ran on by itself
   * @param zone where it is told
   */
  record PauseEnded(Instant at, ZoneId zone) implements ClockReason {
    @Override
    public String code() {
      return "pause-ended";
    }

    @Override
    public Text text() {
      return Text.format(
          "暂停期限届满，自%s起自动恢复计时",
          "The pause was over: the clock runs on by itself from %s", EntryText.moment(at, zone));
    }
  }

  /**
   * {@code longest-pause}: a pause lasted as long as the rule allows, and nobody had ended it.
   *
   * @param at when the clock ran on by itself
   * @param rule the rule
   * @param zone where it is told
   */
  record LongestPause(Instant at, SuspensionRule rule, ZoneId zone) implements ClockReason {
    @Override
    public String code() {
      return "longest-pause";
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(rule.clause());
    }

    @Override
    public Text text() {
      return Text.format(
          "暂停已满最长期限%s，自%s起自动恢复计时",
          "The pause lasted %s, as long as it may: the clock runs on by itself from %s",
          rule.longest().text(),
          EntryText.moment(at, zone));
    }
  }

  /**
   * {@code start-window}: the term begins later than what it runs from, by the rule's window.
   *
   * @param asked what it runs from
   * @param begins when it begins
   * @param window by which window
   * @param zone where it is told
   */
  record StartMoved(Instant asked, Instant begins, StartWindow window, ZoneId zone)
      implements ClockReason {
    @Override
    public String code() {
      return "start-window";
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(window.clause());
    }

    @Override
    public Text text() {
      return Text.format(
          "%s不在可起算的时段内，自%s起算",
          "At %s the term may not begin; it begins at %s",
          EntryText.moment(asked, zone),
          EntryText.moment(begins, zone));
    }
  }
}
