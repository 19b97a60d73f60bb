package org.wangge.grid.domain.calendar;

import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.Text;

/**
 * What a calendar says of one date, and by which notice.
 *
 * <p>Rules: (1) a {@link DayKind#HOLIDAY} and a {@link DayKind#MAKE_UP_DAY} name their holiday, the
 * other kinds name none; (2) only those two may rest on a notice. Example: 2026-10-10, a Saturday,
 * is {@code makeUpDay(Text.of("国庆节", "National Day"), notice)}. Immutable.
 */
@Value.Immutable
public abstract class DayStatus {

  /** An ordinary working day. */
  public static final DayStatus WORKING_DAY = builder().kind(DayKind.WORKING_DAY).build();

  /** An ordinary day of the weekend. */
  public static final DayStatus WEEKEND = builder().kind(DayKind.WEEKEND).build();

  /** A date that no published calendar covers. */
  public static final DayStatus UNKNOWN = builder().kind(DayKind.UNKNOWN).build();

  DayStatus() {}

  /** {@return the kind of day} */
  public abstract DayKind kind();

  /** {@return the holiday that the day belongs to or is worked for} */
  public abstract Optional<Text> holiday();

  /** {@return the paper that says so} */
  public abstract Optional<Notice> notice();

  @Value.Check
  void check() {
    boolean named = kind() == DayKind.HOLIDAY || kind() == DayKind.MAKE_UP_DAY;
    if (named != holiday().isPresent() || (!named && notice().isPresent())) {
      throw new IllegalArgumentException(
          "A " + kind() + " with holiday " + holiday() + " and notice " + notice());
    }
  }

  /**
   * A day off.
   *
   * @param holiday its name
   * @param notice the paper that says so
   * @return the status
   */
  public static DayStatus holiday(Text holiday, Notice notice) {
    return builder().kind(DayKind.HOLIDAY).holiday(holiday).notice(notice).build();
  }

  /**
   * A day off that no notice is named for, for example of one place.
   *
   * @param holiday its name
   * @return the status
   */
  public static DayStatus holiday(Text holiday) {
    return builder().kind(DayKind.HOLIDAY).holiday(holiday).build();
  }

  /**
   * A rest day that is worked, without a notice.
   *
   * @param holiday the name of the holiday it is worked for
   * @return the status
   */
  public static DayStatus makeUpDay(Text holiday) {
    return builder().kind(DayKind.MAKE_UP_DAY).holiday(holiday).build();
  }

  /**
   * A day of the weekend that is worked.
   *
   * @param holiday the name of the holiday it is worked for
   * @param notice the paper that says so
   * @return the status
   */
  public static DayStatus makeUpDay(Text holiday, Notice notice) {
    return builder().kind(DayKind.MAKE_UP_DAY).holiday(holiday).notice(notice).build();
  }

  /** {@return whether the office works; false where that is not known} */
  public boolean isWorking() {
    return kind().isWorking();
  }

  /** {@return whether the office rests; false where that is not known} */
  public boolean isRest() {
    return kind().isRest();
  }

  /** {@return whether a calendar has been published for the date} */
  public boolean isKnown() {
    return kind() != DayKind.UNKNOWN;
  }

  /** {@return the status in a few words, with the holiday, without the notice} */
  public Text text() {
    Text name = holiday().orElse(Text.same(""));
    return switch (kind()) {
      case WORKING_DAY -> Text.of("工作日", "working day");
      case MAKE_UP_DAY -> Text.format("%s调休上班日", "make-up working day for %s", name);
      case WEEKEND -> Text.of("周末休息日", "weekend");
      case HOLIDAY -> Text.format("%s放假", "%s holiday", name);
      case UNKNOWN -> Text.of("放假安排尚未公布", "no calendar published");
    };
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DayStatus}; each attribute is set once. */
  public static final class Builder extends ImmutableDayStatus.Builder {
    Builder() {}
  }
}
