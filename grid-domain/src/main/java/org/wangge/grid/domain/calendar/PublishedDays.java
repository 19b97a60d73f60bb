package org.wangge.grid.domain.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The holidays and make-up working days that notices name, in one state of knowledge.
 *
 * <p>Rules: (1) a date is covered if the yearly notice of its year is known; a date named only by
 * the next year's notice is named without being covered; (2) dates are merged by date, not by file:
 * the notice for 2019 names 2018-12-29 to 31; (3) a later notice overrides an earlier one; (4) as
 * known on a date, only notices dated on or before it count; what rests on no notice, or on one
 * without a date, is known always.
 *
 * <p>Example: of {@link #china()}, 2019-05-02 is a holiday; as known on 2019-03-21 it is not named,
 * since the notice that lengthened the Labour Day holiday came on 2019-03-22; as known on
 * 2018-12-01 the year 2019 is not covered. Immutable; two are equal if they were given the same in
 * the same order. Made by {@link #china()}, {@link #none()} or {@link #builder()}.
 */
public final class PublishedDays {

  /** Read when first asked for, so that other people's days need no resource. */
  private static final class China {
    static final PublishedDays DAYS = NoticeLines.load("china-statutory.txt");
  }

  private static final PublishedDays NONE = new PublishedDays(ImmutableList.of());

  private final ImmutableList<NoticeSheet> sheets;
  private final ImmutableSortedSet<Integer> years;
  private final ImmutableMap<LocalDate, DayStatus> named;

  PublishedDays(List<NoticeSheet> sheets) {
    this.sheets = ImmutableList.sortedCopyOf(Comparator.comparing(NoticeSheet::knownFrom), sheets);
    ImmutableSortedSet.Builder<Integer> covered = ImmutableSortedSet.naturalOrder();
    Map<LocalDate, DayStatus> merged = new TreeMap<>();
    for (NoticeSheet sheet : this.sheets) {
      covered.addAll(sheet.years());
      merged.putAll(sheet.days());
    }
    merged.values().removeIf(status -> status.holiday().isEmpty());
    years = covered.build();
    named = ImmutableMap.copyOf(merged);
  }

  /**
   * {@return China's statutory holidays and make-up days of 2007 to 2026, by all notices known when
   * this version was released} The source is the State Council's notices under the Measures on
   * national festivals and memorial days.
   */
  public static PublishedDays china() {
    return China.DAYS;
  }

  /** {@return a state in which nothing is covered and nothing named} */
  public static PublishedDays none() {
    return NONE;
  }

  /**
   * What a notice says of a date.
   *
   * @param date any date
   * @return the holiday or make-up day, by the last notice that names it; empty if it follows the
   *     week or is not covered
   */
  public Optional<DayStatus> named(LocalDate date) {
    return Optional.ofNullable(named.get(date));
  }

  /**
   * Whether the yearly notice of a date's year is known.
   *
   * @param date any date
   * @return true from 01-01 to 12-31 of the years known
   */
  public boolean covers(LocalDate date) {
    return years.contains(date.getYear());
  }

  /** {@return 01-01 of the first year covered; years between first and last may be missing} */
  public Optional<LocalDate> firstCovered() {
    return years.isEmpty() ? Optional.empty() : Optional.of(LocalDate.of(years.first(), 1, 1));
  }

  /** {@return 12-31 of the last year covered} */
  public Optional<LocalDate> lastCovered() {
    return years.isEmpty() ? Optional.empty() : Optional.of(LocalDate.of(years.last(), 12, 31));
  }

  /** {@return the notices, in order of date; those without a date first} */
  public List<Notice> notices() {
    return sheets.stream()
        .flatMap(sheet -> sheet.notice().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The state of knowledge on a date.
   *
   * @param date the date, from its first moment to its last
   * @return what the notices dated on or before it say
   */
  public PublishedDays asKnownOn(LocalDate date) {
    ImmutableList<NoticeSheet> known =
        sheets.stream()
            .filter(sheet -> !sheet.knownFrom().isAfter(date))
            .collect(ImmutableList.toImmutableList());
    return known.size() == sheets.size() ? this : new PublishedDays(known);
  }

  /**
   * The dates whose status differs from an earlier state of knowledge, in a week worked from Monday
   * to Friday. Years covered in only one of the two states are left out: see {@link
   * #yearsNewSince}.
   *
   * @param earlier the state to compare with
   * @return the changes in order of date; a date that neither covers was or is unknown where it is
   *     not named
   */
  public List<DayChange> changesSince(PublishedDays earlier) {
    ImmutableSortedSet<LocalDate> dates =
        ImmutableSortedSet.copyOf(Sets.union(named.keySet(), earlier.named.keySet()));
    ImmutableList.Builder<DayChange> changes = ImmutableList.builder();
    for (LocalDate date : dates) {
      DayStatus was = earlier.status(date);
      DayStatus now = status(date);
      if (covers(date) == earlier.covers(date) && !was.equals(now)) {
        changes.add(new DayChange(date, was, now));
      }
    }
    return changes.build();
  }

  private DayStatus status(LocalDate date) {
    return named(date).orElse(covers(date) ? NoticeSheet.byTheWeek(date) : DayStatus.UNKNOWN);
  }

  /**
   * The years covered that an earlier state of knowledge did not cover.
   *
   * @param earlier the state to compare with
   * @return the years in order
   */
  public List<Integer> yearsNewSince(PublishedDays earlier) {
    return Sets.difference(years, earlier.years).immutableCopy().asList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PublishedDays that && sheets.equals(that.sheets);
  }

  @Override
  public int hashCode() {
    return sheets.hashCode();
  }

  /** {@return the years covered and how many notices are known; not for parsing} */
  @Override
  public String toString() {
    return years + " by " + notices().size() + " notices";
  }

  /** {@return a new builder, for the days of a place} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link PublishedDays} in which no notice amends another. */
  public static final class Builder {

    /** By notice; the key is empty where there is none. */
    private final Map<List<Notice>, NoticeSheet.Builder> sheets = new LinkedHashMap<>();

    private final Set<Integer> years = new LinkedHashSet<>();
    private final Set<LocalDate> dates = new LinkedHashSet<>();

    Builder() {}

    /**
     * Covers a year without a notice: it is known always.
     *
     * @param year 1 to 9999
     * @return this builder
     * @throws IllegalArgumentException if the year is out of range or covered already
     */
    public Builder covers(int year) {
      return cover(year, sheet(ImmutableList.of()));
    }

    /**
     * Covers a year by its yearly notice: it is known from the date of that notice.
     *
     * @param year 1 to 9999
     * @param notice the notice
     * @return this builder
     * @throws IllegalArgumentException if the year is out of range or covered already
     */
    public Builder covers(int year, Notice notice) {
      return cover(year, sheet(ImmutableList.of(notice)));
    }

    private Builder cover(int year, NoticeSheet.Builder sheet) {
      if (year < 1 || year > 9999 || !years.add(year)) {
        throw new IllegalArgumentException("Out of range or covered already: " + year);
      }
      sheet.addYears(year);
      return this;
    }

    /**
     * Names a date; its year need not be covered.
     *
     * @param date the date
     * @param status a holiday or make-up day
     * @return this builder
     * @throws IllegalArgumentException if the status is another, or the date named already
     */
    public Builder day(LocalDate date, DayStatus status) {
      if (status.holiday().isEmpty() || !dates.add(date)) {
        throw new IllegalArgumentException(
            "Not a holiday or make-up day, or named already: " + date + " " + status);
      }
      sheet(status.notice().stream().toList()).putDay(date, status);
      return this;
    }

    private NoticeSheet.Builder sheet(List<Notice> notice) {
      return sheets.computeIfAbsent(
          notice, paper -> NoticeSheet.builder().notice(paper.stream().findFirst()));
    }

    /** {@return the days} */
    public PublishedDays build() {
      return new PublishedDays(sheets.values().stream().map(NoticeSheet.Builder::build).toList());
    }
  }
}
