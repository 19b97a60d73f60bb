package org.wangge.grid.rules.calls;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.worktime.Answer;
import org.wangge.grid.rules.clock.EscalationStep;
import org.wangge.grid.rules.clock.Warning;
import org.wangge.grid.rules.deadline.Deadline;
import org.wangge.grid.rules.ledger.Clock;
import org.wangge.grid.rules.ledger.Round;

/** What the current round of a clock is to call if nothing more is recorded. */
final class Agenda {

  final List<Call> calls = new ArrayList<>();

  /** The earliest moment of a call that cannot be placed. */
  Optional<Instant> notPlaced = Optional.empty();

  Agenda(Clock clock, Round round) {
    String prefix = clock.id() + "/" + round.number() + "." + round.revision() + "/";
    Optional<Instant> end = round.target().due();
    if (end.isEmpty()) {
      return;
    }
    Instant due = end.get();
    List<Warning> warnings = clock.ledger().rule().warnings();
    for (int i = 0; i < warnings.size(); i++) {
      if (round.momentOf(warnings.get(i)) instanceof Answer.Known<Instant> moment) {
        // Never after the end, as where one of seconds is rounded or the term is cut short.
        Instant at = moment.answer().isAfter(due) ? due : moment.answer();
        calls.add(new Call(prefix + "warning-" + (i + 1), at, new Call.Warn(warnings.get(i))));
      } else {
        notPlaced(round.start());
      }
    }
    calls.add(new Call(prefix + "overdue", due.plusNanos(1), new Call.Overdue(due)));
    List<EscalationStep> steps = clock.ledger().rule().escalation();
    for (int i = 0; i < steps.size(); i++) {
      Deadline after = round.after(steps.get(i).after()).orElseThrow();
      if (after instanceof Deadline.Due known) {
        calls.add(
            new Call(
                prefix + "escalation-" + (i + 1), known.due(), new Call.Escalate(steps.get(i))));
      } else {
        notPlaced(after.earliest().orElse(due));
      }
    }
  }

  private void notPlaced(Instant earliest) {
    if (notPlaced.isEmpty() || earliest.isBefore(notPlaced.get())) {
      notPlaced = Optional.of(earliest);
    }
  }
}
