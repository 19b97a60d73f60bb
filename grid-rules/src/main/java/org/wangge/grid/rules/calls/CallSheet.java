package org.wangge.grid.rules.calls;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.rules.ledger.ClockId;

/**
 * What all the clocks given call in a stretch of time. Each clock is in exactly one list, in the
 * order given, so that none is lost in silence. Immutable.
 *
 * @param called the clocks that call, with their calls
 * @param blocked the clocks that cannot, with the reason
 * @param notDue the clocks that have nothing to call
 */
public record CallSheet(List<Called> called, List<NotCalled> blocked, List<ClockId> notDue) {

  /** Copies the lists. */
  public CallSheet {
    called = ImmutableList.copyOf(called);
    blocked = ImmutableList.copyOf(blocked);
    notDue = ImmutableList.copyOf(notDue);
  }

  /**
   * A clock that calls.
   *
   * @param clock which
   * @param calls its calls in order of time, at least one
   */
  public record Called(ClockId clock, List<Call> calls) {
    /** Copies the list. */
    public Called {
      calls = ImmutableList.copyOf(calls);
    }
  }

  /**
   * A clock that cannot call.
   *
   * @param clock which
   * @param reason why
   */
  public record NotCalled(ClockId clock, Blocked reason) {}

  /** {@return how many clocks there are} */
  public int size() {
    return called.size() + blocked.size() + notDue.size();
  }

  /** {@return all calls, clock by clock} */
  public List<Call> calls() {
    return called.stream().flatMap(clock -> clock.calls().stream()).toList();
  }

  /** {@return the numbers in a sentence} */
  public Text text() {
    return Text.format(
        "共%s个计时：%s个发出提醒，%s个受阻，%s个未到时候",
        "Of %s clocks %s call, %s are blocked and %s have nothing to call",
        size(),
        called.size(),
        blocked.size(),
        notDue.size());
  }
}
