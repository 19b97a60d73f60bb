package org.wangge.grid.rules.ledger;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.term.Term;

/** What an entry is called and how a sentence tells it. */
record EntryText(String code, Text text) {

  static EntryText of(ClockEntry entry, ZoneId zone) {
    Text at = moment(entry.at(), zone);
    if (entry instanceof ClockEntry.Started started) {
      return told("clock-started", "%s起计时，由%s办理", "Runs from %s, with %s", at, started.by());
    } else if (entry instanceof ClockEntry.Paused paused) {
      return paused.until().equals(Instant.MAX)
          ? told("clock-paused", "%s起暂停计时", "Stands still from %s", at)
          : told(
              "clock-paused",
              "%s起暂停计时，最迟至%s",
              "Stands still from %s, until %s at the latest",
              at,
              moment(paused.until(), zone));
    } else if (entry instanceof ClockEntry.Resumed) {
      return told("clock-resumed", "%s起恢复计时", "Runs on from %s", at);
    } else if (entry instanceof ClockEntry.Restarted restarted) {
      return told(
          "clock-restarted", "%s起重新计时，由%s办理", "Begins anew at %s, with %s", at, restarted.by());
    } else if (entry instanceof ClockEntry.Left) {
      return told("case-left", "%s事项离开本环节", "The case left the stage at %s", at);
    } else if (entry instanceof ClockEntry.Entered entered) {
      return told(
          "case-entered", "%s事项回到本环节，由%s办理", "The case came back at %s, to %s", at, entered.by());
    } else if (entry instanceof ClockEntry.Stopped) {
      return told("clock-stopped", "%s确认办结，停止计时", "Done: confirmed at %s", at);
    }
    return ofTarget(entry, at, zone);
  }

  private static EntryText ofTarget(ClockEntry entry, Text at, ZoneId zone) {
    if (entry instanceof ClockEntry.ExtensionAsked asked) {
      return told(
          "extension-asked",
          "%s申请延长%s",
          "At %s an extension by %s was asked for",
          at,
          asked.term());
    } else if (entry instanceof ClockEntry.ExtensionGranted granted) {
      return told(
          "extension-granted",
          "%s批准延长%s",
          "At %s an extension by %s was granted",
          at,
          granted.term());
    } else if (entry instanceof ClockEntry.ExtensionRefused) {
      return told("extension-refused", "%s不批准延长", "At %s the extension was refused", at);
    } else if (entry instanceof ClockEntry.TermChanged changed) {
      return told(
          "term-changed",
          "%s变更时限：%s",
          "At %s the term was changed: %s",
          at,
          changed.choice().text());
    } else if (entry instanceof ClockEntry.CalendarChanged changed) {
      return told(
          "calendar-changed",
          "%s起改按工作日历%s计算",
          "From %s it is counted with the calendar %s",
          at,
          changed.version());
    }
    ClockEntry.DueFixed fixed = (ClockEntry.DueFixed) entry;
    return told(
        "due-fixed",
        "%s指定截止时间为%s，不因暂停而变动",
        "At %s the end was set to %s; pauses do not move it",
        at,
        moment(fixed.due(), zone));
  }

  private static EntryText told(String code, String zh, String en, Object... arguments) {
    Object[] texts = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      texts[i] = arguments[i] instanceof Term term ? term.text() : arguments[i];
    }
    return new EntryText(code, Text.format(zh, en, texts));
  }

  static Text moment(Instant at, ZoneId zone) {
    LocalDateTime local = LocalDateTime.ofInstant(at, zone);
    return Text.same(local.toLocalDate() + " " + local.toLocalTime());
  }
}
