package org.wangge.grid.rules.space;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wangge.grid.domain.calendar.Session;
import org.wangge.grid.domain.calendar.WorkCalendar;
import org.wangge.grid.rules.condition.Atom;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.MomentAtom;
import org.wangge.grid.rules.condition.MomentFact;
import org.wangge.grid.rules.condition.Truth;
import org.wangge.grid.rules.condition.Vocabulary;
import org.wangge.grid.rules.condition.WorkAt;

/**
 * All questions to the calendar about one instant, cut together, so that no class asks for working
 * time on a day off. What the calendar knows decides which classes can occur.
 *
 * <p>The truth of each condition, at one instant, is the signature of a class. All signatures that
 * dates, times and work could make together are classes; those found on the calendar are possible.
 */
final class MomentAxis implements Axis {

  private static final int DAYS_WITH_EVERY_DATE_OF_A_YEAR = 9 * 366;

  private final MomentFact fact;
  private final boolean mayBeUnknown;
  private final List<MomentAtom> atoms;
  private final Map<List<Truth>, Integer> classes = new LinkedHashMap<>();
  private final List<Optional<Instant>> samples = new ArrayList<>();

  MomentAxis(MomentFact fact, Vocabulary vocabulary, List<Atom> asked) {
    this.fact = fact;
    this.mayBeUnknown = vocabulary.mayBeUnknown(fact);
    this.atoms =
        asked.stream().filter(MomentAtom.class::isInstance).map(MomentAtom.class::cast).toList();
    samples.add(Optional.empty());
    SortedSet<LocalTime> times = times();
    for (LocalDate date : dates()) {
      for (LocalTime time : times) {
        for (WorkAt work : WorkAt.values()) {
          addClass(signature(date, time, work));
        }
      }
    }
    dates().forEach(date -> find(date, times));
    boolean asksForWork =
        atoms.stream()
            .anyMatch(
                atom ->
                    atom instanceof MomentAtom.InWorkingTime
                        || atom instanceof MomentAtom.OnWorkingDay);
    WorkCalendar calendar = fact.workTime().calendar();
    for (LocalDate day = calendar.firstDay();
        asksForWork && !day.isAfter(calendar.lastDay());
        day = day.plusDays(1)) {
      find(day, times);
    }
  }

  private void addClass(List<Truth> signature) {
    if (classes.putIfAbsent(signature, samples.size()) == null) {
      samples.add(Optional.empty());
    }
  }

  /** A first day of each period that conditions tell apart, with each season within it. */
  private SortedSet<LocalDate> dates() {
    TreeSet<LocalDate> cuts = new TreeSet<>();
    cuts.add(fact.workTime().calendar().firstDay());
    TreeSet<MonthDay> seasons = new TreeSet<>();
    for (MomentAtom atom : atoms) {
      if (atom instanceof MomentAtom.During during) {
        if (during.from().isAfter(LocalDate.MIN)) {
          cuts.add(during.from());
          cuts.add(during.from().minusDays(1));
        }
        if (during.to().isBefore(LocalDate.MAX)) {
          cuts.add(during.to());
          cuts.add(during.to().plusDays(1));
        }
      } else if (atom instanceof MomentAtom.InSeason season) {
        seasons.add(season.from());
        seasons.add(season.to());
        seasons.add(MonthDay.from(season.to().atYear(2001).plusDays(1)));
        seasons.add(MonthDay.from(season.from().atYear(2001).minusDays(1)));
        seasons.add(MonthDay.of(2, 29));
      }
    }
    TreeSet<LocalDate> dates = new TreeSet<>(cuts);
    for (LocalDate cut : cuts) {
      for (int i = 0; !seasons.isEmpty() && i < DAYS_WITH_EVERY_DATE_OF_A_YEAR; i++) {
        if (seasons.contains(MonthDay.from(cut.plusDays(i)))) {
          dates.add(cut.plusDays(i));
        }
        if (seasons.contains(MonthDay.from(cut.minusDays(i)))) {
          dates.add(cut.minusDays(i));
        }
      }
    }
    return dates;
  }

  private SortedSet<LocalTime> times() {
    TreeSet<LocalTime> times = new TreeSet<>(List.of(LocalTime.MIDNIGHT));
    for (MomentAtom atom : atoms) {
      if (atom instanceof MomentAtom.BetweenTimes between) {
        times.add(between.from());
        times.add(between.to());
      }
    }
    return times;
  }

  /** Notes which classes occur on a day: what is asked changes at the cuts and sessions only. */
  private void find(LocalDate day, SortedSet<LocalTime> cuts) {
    WorkCalendar calendar = fact.workTime().calendar();
    TreeSet<LocalTime> times = new TreeSet<>(cuts);
    for (LocalDate of : List.of(day.minusDays(1), day)) {
      for (Session session : calendar.hoursOn(of).sessions()) {
        times.add(session.from());
        times.add(session.to());
      }
    }
    for (LocalTime time : times) {
      Instant at = Session.moment(day, time, calendar.zone());
      if (fact.canBe(at)) {
        List<Truth> signature = signature(at);
        addClass(signature);
        int position = classes.get(signature);
        if (samples.get(position).isEmpty()) {
          samples.set(position, Optional.of(at));
        }
      }
    }
  }

  private List<Truth> signature(Instant at) {
    return signature(fact.local(at).toLocalDate(), fact.local(at).toLocalTime(), fact.work(at));
  }

  private List<Truth> signature(LocalDate date, LocalTime time, WorkAt work) {
    return atoms.stream().map(atom -> atom.allows(date, time, work)).toList();
  }

  @Override
  public MomentFact fact() {
    return fact;
  }

  @Override
  public int size() {
    return samples.size();
  }

  @Override
  public boolean isPossible(int position) {
    return position == 0 ? mayBeUnknown : samples.get(position).isPresent();
  }

  @Override
  public int classOf(Facts facts) {
    Optional<Instant> at = facts.get(fact);
    if (at.isEmpty()) {
      return 0;
    }
    Integer position = classes.get(signature(at.get()));
    if (position == null) {
      throw new IllegalStateException("No class for " + at.get());
    }
    return position;
  }

  @Override
  public BitSet classes(Atom atom, boolean wanted) {
    BitSet found = new BitSet();
    if (!(atom instanceof MomentAtom asked)) {
      found.set(wanted ? 0 : 1, wanted ? 1 : size());
      return found;
    }
    int place = atoms.indexOf(asked);
    classes.forEach(
        (signature, position) -> found.set(position, signature.get(place) == Truth.of(wanted)));
    return found;
  }

  @Override
  public void put(Facts.Builder facts, int position) {
    samples.get(position).ifPresent(at -> facts.with(fact, at));
  }
}
