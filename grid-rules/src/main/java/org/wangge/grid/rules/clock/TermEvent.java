package org.wangge.grid.rules.clock;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.cases.Party;

/**
 * The event of a case that a term runs from, or until, by name, so that no other event moves its
 * end.
 *
 * <p>The canonical text is the name of the event, for a hand-up perhaps with those who handed it
 * up: {@code report}, {@code hand-up}, {@code hand-up by level-3-head}. Immutable.
 *
 * @param kind the kind of event
 * @param by whose hand-up it must be; anybody's where none is named
 */
public record TermEvent(Kind kind, List<Party> by) {

  /** The kinds of event. */
  public enum Kind {
    /** The report of the matter. */
    REPORT("report"),
    /** A hand-up: whoever led could not solve it. */
    HAND_UP("hand-up"),
    /** The summons of a unit. */
    SUMMONS("summons"),
    /** The summoned unit reports in. */
    REPORT_IN("report-in"),
    /** The acceptance asks for rework. */
    REWORK("rework"),
    /** The matter is settled. */
    COMPLETE("complete"),
    /** Progress or result is told to the reporter. */
    FEED_BACK("feed-back");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** {@return whether it can only happen to a matter that is not settled} */
    boolean isBeforeCompletion() {
      return this == HAND_UP || this == SUMMONS || this == REPORT_IN;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static final String BY = " by ";
  private static final int MAX_LENGTH = 500;

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if another event than a hand-up names somebody
   */
  public TermEvent {
    Objects.requireNonNull(kind, "kind");
    by = ImmutableList.copyOf(by);
    if (!by.isEmpty() && kind != Kind.HAND_UP) {
      throw new IllegalArgumentException("Nobody is named with " + kind + ": " + by);
    }
  }

  /**
   * An event of a kind, whoever it came from.
   *
   * @param kind the kind
   * @return the event
   */
  public static TermEvent of(Kind kind) {
    return new TermEvent(kind, ImmutableList.of());
  }

  /**
   * Reads the canonical text.
   *
   * @param text for example {@code hand-up by level-3-head, level-2-head}
   * @return the event; empty if the text names none
   */
  public static Optional<TermEvent> parse(String text) {
    int end = text.indexOf(BY);
    String name = end < 0 ? text : text.substring(0, end);
    Optional<Kind> kind =
        Arrays.stream(Kind.values()).filter(each -> each.text.equals(name)).findFirst();
    if (kind.isEmpty() || end < 0) {
      return kind.map(TermEvent::of);
    }
    List<Party> by = new ArrayList<>();
    if (kind.get() != Kind.HAND_UP || text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    for (String party : Splitter.on(", ").split(text.substring(end + BY.length()))) {
      Optional<Party> read = Party.parse(party);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      by.add(read.get());
    }
    return Optional.of(new TermEvent(kind.get(), by));
  }

  /**
   * Whether something that happened is this event.
   *
   * @param event what happened
   * @return true if it is of this kind and by one of those named
   */
  public boolean is(CaseEvent event) {
    return switch (kind) {
      case REPORT -> event instanceof CaseEvent.Reported;
      case HAND_UP ->
          event instanceof CaseEvent.Unsolved unsolved
              && (by.isEmpty() || by.contains(unsolved.by()));
      case SUMMONS -> event instanceof CaseEvent.Summoned;
      case REPORT_IN -> event instanceof CaseEvent.ReportedIn;
      case REWORK -> event instanceof CaseEvent.ReworkAsked;
      case COMPLETE -> event instanceof CaseEvent.Completed;
      case FEED_BACK -> event instanceof CaseEvent.FedBack;
    };
  }

  /**
   * Whether a term from this event could end with the very event that begins it.
   *
   * @param until what it runs until
   * @return true if one event may be both, or if it begins with the completion, which ends what
   *     runs until a step before it
   */
  public boolean endsAtOnce(TermEvent until) {
    return meets(until) || (kind == Kind.COMPLETE && until.kind.isBeforeCompletion());
  }

  /**
   * Whether one thing that happens may be both events.
   *
   * @param other the other event
   * @return true if so
   */
  public boolean meets(TermEvent other) {
    return kind == other.kind
        && (by.isEmpty() || other.by.isEmpty() || by.stream().anyMatch(other.by::contains));
  }

  /** {@return the canonical text} */
  @Override
  public String toString() {
    return by.isEmpty()
        ? kind.toString()
        : kind + BY + String.join(", ", by.stream().map(Party::id).toList());
  }
}
