package org.wangge.grid.rules.extension;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.rules.clock.ExtensionRule;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.ledger.Standing;

/** Why an extension may not be granted. */
public sealed interface ExtensionReason extends Reason {

  /**
   * {@code extension-not-allowed}: the rule knows no extension.
   *
   * @param rule the rule
   */
  record NotAllowed(TermRule rule) implements ExtensionReason {
    @Override
    public String code() {
      return "extension-not-allowed";
    }

    @Override
    public Text text() {
      return Text.format("%s的时限不得延长", "The term of %s may not be extended", rule.title());
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(rule.clause());
    }
  }

  /**
   * {@code extension-not-running}: the term has not begun, has ended, or the case is elsewhere.
   *
   * @param standing how the clock stands
   */
  record NotRunning(Standing standing) implements ExtensionReason {
    @Override
    public String code() {
      return "extension-not-running";
    }

    @Override
    public Text text() {
      if (standing instanceof Standing.NotStarted) {
        return Text.of("计时尚未开始，不能申请延长", "The term has not begun and cannot be extended");
      }
      return standing instanceof Standing.Away
          ? Text.of("事项已离开本环节，不能申请延长", "The case has left the stage; its term cannot be extended")
          : Text.of("计时已经结束，不能申请延长", "The term runs no more and cannot be extended");
    }
  }

  /**
   * {@code extension-too-late}: it is asked for after the end.
   *
   * @param at when it is asked for
   * @param due the end, of one not known exactly the latest possible
   * @param zone where it is told
   */
  record TooLate(Instant at, Instant due, ZoneId zone) implements ExtensionReason {
    @Override
    public String code() {
      return "extension-too-late";
    }

    @Override
    public Text text() {
      return Text.format(
          "期限已于%s届满，%s才申请延长",
          "The term ended on %s; the extension was asked for on %s",
          ExtensionReason.moment(due, zone),
          ExtensionReason.moment(at, zone));
    }
  }

  /**
   * {@code extension-end-not-known}: whether the term has ended depends on a calendar that is not
   * published.
   *
   * @param at when it is asked for
   * @param earliest the earliest end possible
   * @param zone where it is told
   */
  record EndNotKnown(Instant at, Instant earliest, ZoneId zone) implements ExtensionReason {
    @Override
    public String code() {
      return "extension-end-not-known";
    }

    @Override
    public Text text() {
      return Text.format(
          "期限最早于%s届满，%s申请时是否届满须待工作日历公布后重新计算确认",
          "The term ends on %s at the earliest; whether it had ended on %s is known once the calendar is published and it is counted anew",
          ExtensionReason.moment(earliest, zone),
          ExtensionReason.moment(at, zone));
    }
  }

  /**
   * {@code extension-too-often}: all extensions are used or asked for.
   *
   * @param rule the rule
   * @param used how many were granted
   * @param pending how many requests have no answer yet
   */
  record TooOften(ExtensionRule rule, int used, int pending) implements ExtensionReason {
    @Override
    public String code() {
      return "extension-too-often";
    }

    @Override
    public Text text() {
      return Text.format(
          "最多可延长%s次，已批准%s次，待批%s次",
          "It may be extended %s times at most; %s were granted and %s are not answered yet",
          rule.times(),
          used,
          pending);
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(rule.clause());
    }
  }

  /**
   * {@code extension-too-long}: more than the rule allows.
   *
   * @param rule the rule
   * @param asked how much is asked for
   */
  record TooLong(ExtensionRule rule, Term asked) implements ExtensionReason {
    @Override
    public String code() {
      return "extension-too-long";
    }

    @Override
    public Text text() {
      return Text.format(
          "每次最多延长%s，申请延长%s",
          "Each extension is by %s at most; %s are asked for", rule.most().text(), asked.text());
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(rule.clause());
    }
  }

  /**
   * {@code extension-wrong-unit}: in another unit than the rule's, or in one that the term's
   * counting does not know.
   *
   * @param rule the rule
   * @param asked what is asked for
   */
  record WrongUnit(ExtensionRule rule, Term asked) implements ExtensionReason {
    @Override
    public String code() {
      return "extension-wrong-unit";
    }

    @Override
    public Text text() {
      return Text.format(
          "延长以%s为限且须按同一单位计算，不能按%s申请",
          "Extensions are by up to %s, in the unit of the term; %s cannot be asked for",
          rule.most().text(),
          asked.text());
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(rule.clause());
    }
  }

  /**
   * {@code extension-not-asked}: an answer, and no request that is open.
   *
   * @param at when it was answered
   * @param zone where it is told
   */
  record NotAsked(Instant at, ZoneId zone) implements ExtensionReason {
    @Override
    public String code() {
      return "extension-not-asked";
    }

    @Override
    public Text text() {
      return Text.format(
          "%s的批复没有待答复的延期申请，不生效",
          "The answer of %s meets no request that is open: it has no effect", moment(at, zone));
    }
  }

  private static Text moment(Instant at, ZoneId zone) {
    LocalDateTime local = LocalDateTime.ofInstant(at, zone);
    return Text.same(local.toLocalDate() + " " + local.toLocalTime());
  }
}
