package org.wangge.grid.rules.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wangge.grid.rules.condition.Atom;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Limit;
import org.wangge.grid.rules.condition.MomentAtom;
import org.wangge.grid.rules.condition.WorkAt;

/**
 * Reads conditions a second time, apart from the library: values by name, those not known left out.
 * True is 1, false is -1, neither is 0, so that all of some is the least and any the greatest.
 */
final class PlainTruth {

  private final Map<String, List<String>> below;
  private final SmallOffice office;

  /** Which codes lie below each, itself among them. */
  PlainTruth(Map<String, List<String>> below, SmallOffice office) {
    this.below = below;
    this.office = office;
  }

  boolean holds(Condition condition, Map<String, Object> values) {
    return of(condition, values) == 1;
  }

  int of(Condition condition, Map<String, Object> values) {
    if (condition instanceof Condition.Cited cited) {
      return of(cited.condition(), values);
    }
    if (condition instanceof Condition.All all) {
      return each(all.conditions(), values).stream().mapToInt(x -> x).min().orElse(1);
    }
    if (condition instanceof Condition.Any any) {
      return each(any.conditions(), values).stream().mapToInt(x -> x).max().orElse(-1);
    }
    if (condition instanceof Condition.None none) {
      return -each(none.conditions(), values).stream().mapToInt(x -> x).max().orElse(-1);
    }
    Atom atom = (Atom) condition;
    Object value = values.get(atom.fact().name());
    if (atom instanceof Atom.IsUnknown) {
      return value == null ? 1 : -1;
    }
    return value == null ? 0 : of(atom, value);
  }

  private List<Integer> each(List<Condition> parts, Map<String, Object> values) {
    List<Integer> each = new ArrayList<>();
    parts.forEach(part -> each.add(of(part, values)));
    return each;
  }

  private int of(Atom atom, Object value) {
    if (atom instanceof MomentAtom moment) {
      return ofMoment(moment, (Instant) value);
    }
    return holds(atom, value) ? 1 : -1;
  }

  private boolean holds(Atom atom, Object value) {
    if (atom instanceof Condition.Within within) {
      return within.codes().stream().anyMatch(code -> below.get(code).contains(value));
    }
    if (atom instanceof Atom.Exactly exactly) {
      return exactly.codes().contains(value);
    }
    if (atom instanceof Condition.AnyWithin any) {
      return ((List<?>) value)
          .stream()
              .anyMatch(
                  here -> any.codes().stream().anyMatch(code -> below.get(code).contains(here)));
    }
    if (atom instanceof Condition.Holds holds) {
      return value.equals(holds.wanted());
    }
    if (atom instanceof Atom.Says says) {
      return says.texts().contains(value);
    }
    if (atom instanceof Limit.From<?> from) {
      int side = ((BigDecimal) value).compareTo((BigDecimal) from.limit());
      return side > 0 || (side == 0 && from.included());
    }
    Limit.To<?> to = (Limit.To<?>) atom;
    int side = ((BigDecimal) value).compareTo((BigDecimal) to.limit());
    return side < 0 || (side == 0 && to.included());
  }

  private int ofMoment(MomentAtom atom, Instant at) {
    LocalDate date = office.local(at).toLocalDate();
    LocalTime time = office.local(at).toLocalTime();
    if (atom instanceof MomentAtom.During during) {
      return date.compareTo(during.from()) >= 0 && date.compareTo(during.to()) <= 0 ? 1 : -1;
    }
    if (atom instanceof MomentAtom.InSeason season) {
      return isIn(season, date) ? 1 : -1;
    }
    if (atom instanceof MomentAtom.BetweenTimes between) {
      int end = between.to().toSecondOfDay() == 0 ? 86_400 : between.to().toSecondOfDay();
      int second = time.toSecondOfDay();
      return between.from().toSecondOfDay() <= second && second < end ? 1 : -1;
    }
    WorkAt work = office.work(at);
    if (work == WorkAt.UNKNOWN) {
      return 0;
    }
    if (atom instanceof MomentAtom.InWorkingTime in) {
      return (work == WorkAt.WORKING_TIME) == in.wanted() ? 1 : -1;
    }
    return (work != WorkAt.DAY_OFF) == ((MomentAtom.OnWorkingDay) atom).wanted() ? 1 : -1;
  }

  /** Walks from the first day of the season to its last, through a leap year. */
  private static boolean isIn(MomentAtom.InSeason season, LocalDate date) {
    MonthDay asked = MonthDay.from(date);
    LocalDate day = season.from().atYear(2024);
    while (true) {
      if (MonthDay.from(day).equals(asked)) {
        return true;
      }
      if (MonthDay.from(day).equals(season.to())) {
        return false;
      }
      day = day.getDayOfYear() == 366 ? LocalDate.of(2024, 1, 1) : day.plusDays(1);
    }
  }
}
