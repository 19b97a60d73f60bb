package org.wangge.grid.rules.table;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.rules.condition.Atom;
import org.wangge.grid.rules.condition.CodeTree;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Limit;
import org.wangge.grid.rules.condition.MomentAtom;
import org.wangge.grid.rules.condition.MomentFact;
import org.wangge.grid.rules.condition.OrderedFact;
import org.wangge.grid.rules.condition.Scale;
import org.wangge.grid.rules.condition.Span;

/** Small worlds with facts of every kind. */
final class Worlds {

  static final Text NAME = Text.same("name");

  // a over b and c, b over d; e alone. Written out, so that the tree itself is checked too.
  private static final Map<String, List<String>> BELOW =
      ImmutableMap.of(
          "a", List.of("a", "b", "c", "d"),
          "b", List.of("b", "d"),
          "c", List.of("c"),
          "d", List.of("d"),
          "e", List.of("e"));

  // Night and day, over the turn of a year; the day before it and the last are not known.
  private static final SmallOffice CHINA =
      new SmallOffice(
          "Asia/Shanghai", "09:00-12:00,22:00-02:00", LocalDate.of(2025, 12, 30), "uwwoowwu");
  // Clocks go on from 02:00 to 03:00 on 8 March, and back from 02:00 to 01:00 on 1 November.
  private static final SmallOffice SPRING =
      new SmallOffice(
          "America/New_York", "01:30-02:30,23:00-24:00", LocalDate.of(2026, 3, 7), "wow");
  private static final SmallOffice AUTUMN =
      new SmallOffice("America/New_York", "00:30-01:30", LocalDate.of(2026, 10, 31), "www");

  /** The first of a week of days each of which is apart from the others. */
  static final LocalDate WEEK = LocalDate.of(2026, 1, 1);

  static final List<SmallWorld> ALL =
      List.of(
          plain(one("one", false), many(), flag("first", false), flag("second", true)),
          plain(one("two", true), count(), money(), flag("second", true)),
          plain(words(), flag("first", false), one("one", false), many()),
          plain(count(), money(), words()),
          timed(CHINA, false, LocalDate.of(2026, 1, 1), flag("first", false)),
          timed(CHINA, true, LocalDate.of(2024, 2, 29), many()),
          timed(SPRING, false, LocalDate.of(2026, 3, 8), flag("second", true)),
          timed(AUTUMN, true, LocalDate.of(2026, 11, 1), flag("first", false)));

  /** Worlds with an instant, in one of them not always known. */
  static final List<SmallWorld> TIMED =
      ALL.stream().filter(world -> world.names().contains("at")).toList();

  private Worlds() {}

  private static SmallWorld plain(SmallWorld.Asked... facts) {
    return new SmallWorld(new PlainTruth(BELOW, CHINA), facts);
  }

  private static SmallWorld timed(
      SmallOffice office, boolean mayBeUnknown, LocalDate around, SmallWorld.Asked other) {
    PlainTruth truth = new PlainTruth(BELOW, office);
    return new SmallWorld(truth, moment(office, truth, mayBeUnknown, around), other);
  }

  private static SmallWorld.Asked one(String name, boolean mayBeUnknown) {
    Map<String, Text> titles = new LinkedHashMap<>();
    BELOW.keySet().forEach(code -> titles.put(code, Text.same(code)));
    Fact.OneCode fact =
        new Fact.OneCode(
            name, NAME, new CodeTree(titles, ImmutableMap.of("b", "a", "c", "a", "d", "b")));
    List<Atom> atoms = new ArrayList<>();
    BELOW.keySet().forEach(code -> atoms.add(new Condition.Within(fact, List.of(code))));
    atoms.add(new Condition.Within(fact, List.of("b", "e")));
    atoms.add(new Atom.Exactly(fact, List.of("a")));
    atoms.add(new Atom.Exactly(fact, List.of("b", "c")));
    atoms.add(new Atom.IsUnknown(fact));
    return new SmallWorld.Asked(fact, mayBeUnknown, List.copyOf(BELOW.keySet()), atoms);
  }

  private static SmallWorld.Asked many() {
    Fact.ManyCodes fact =
        new Fact.ManyCodes(
            "many",
            NAME,
            new CodeTree(
                ImmutableMap.of("a", NAME, "b", NAME, "e", NAME), ImmutableMap.of("b", "a")));
    List<List<String>> subsets = new ArrayList<>();
    for (int subset = 0; subset < 8; subset++) {
      List<String> codes = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        if ((subset & (1 << i)) != 0) {
          codes.add(List.of("a", "b", "e").get(i));
        }
      }
      subsets.add(List.copyOf(codes));
    }
    List<Atom> atoms =
        List.of(
            new Condition.AnyWithin(fact, List.of("a")),
            new Condition.AnyWithin(fact, List.of("b")),
            new Condition.AnyWithin(fact, List.of("e")),
            new Condition.AnyWithin(fact, List.of("b", "e")),
            new Atom.IsUnknown(fact));
    return new SmallWorld.Asked(fact, false, subsets, atoms);
  }

  private static SmallWorld.Asked flag(String name, boolean mayBeUnknown) {
    Fact.Flag fact = new Fact.Flag(name, Text.same(name), Text.same("not " + name));
    return new SmallWorld.Asked(
        fact,
        mayBeUnknown,
        List.of(true, false),
        List.of(
            new Condition.Holds(fact, true),
            new Condition.Holds(fact, false),
            new Atom.IsUnknown(fact)));
  }

  private static SmallWorld.Asked count() {
    return amount("count", Scale.count(1, 7, Text.of("", "")), false, "1", "2", "4", "7", "9");
  }

  private static SmallWorld.Asked money() {
    return amount(
        "money", new Scale(Text.of("元", "yuan"), 2, new Span(-1, 3)), true, "0", "0.01", "0.02");
  }

  private static SmallWorld.Asked amount(
      String name, Scale scale, boolean mayBeUnknown, String... limits) {
    OrderedFact.Amount fact = new OrderedFact.Amount(name, NAME, scale);
    List<BigDecimal> values = new ArrayList<>();
    for (long rank = scale.span().from(); rank <= scale.span().to(); rank++) {
      values.add(BigDecimal.valueOf(rank, scale.decimals()));
    }
    List<Atom> atoms = new ArrayList<>(List.of(new Atom.IsUnknown(fact)));
    for (String limit : limits) {
      for (boolean included : List.of(true, false)) {
        atoms.add(new Limit.From<>(fact, new BigDecimal(limit), included));
        atoms.add(new Limit.To<>(fact, new BigDecimal(limit), included));
      }
    }
    return new SmallWorld.Asked(fact, mayBeUnknown, values, atoms);
  }

  private static SmallWorld.Asked words() {
    Fact.Words fact = new Fact.Words("words", NAME);
    return new SmallWorld.Asked(
        fact,
        true,
        List.of("p", "q", "r", "…", "z"),
        List.of(
            new Atom.Says(fact, List.of("p")),
            new Atom.Says(fact, List.of("q", "p")),
            new Atom.Says(fact, List.of("r", "…")),
            new Atom.IsUnknown(fact)));
  }

  private static SmallWorld.Asked moment(
      SmallOffice office, PlainTruth truth, boolean mayBeUnknown, LocalDate day) {
    MomentFact fact = new MomentFact("at", NAME, office.workTime());
    List<Atom> atoms = new ArrayList<>(List.of(new Atom.IsUnknown(fact)));
    for (boolean wanted : List.of(true, false)) {
      atoms.add(new MomentAtom.InWorkingTime(fact, wanted));
      atoms.add(new MomentAtom.OnWorkingDay(fact, wanted));
    }
    atoms.add(new MomentAtom.During(fact, day, LocalDate.MAX));
    atoms.add(new MomentAtom.During(fact, LocalDate.MIN, day));
    atoms.add(new MomentAtom.During(fact, day, day));
    atoms.add(new MomentAtom.During(fact, day.minusDays(2), day.plusDays(1)));
    atoms.add(new MomentAtom.BetweenTimes(fact, time("02:00"), time("03:00")));
    atoms.add(new MomentAtom.BetweenTimes(fact, time("01:00"), time("01:30")));
    atoms.add(new MomentAtom.BetweenTimes(fact, time("22:30"), time("00:00")));
    atoms.add(new MomentAtom.BetweenTimes(fact, time("09:00"), time("23:00")));
    atoms.add(new MomentAtom.InSeason(fact, MonthDay.of(12, 31), MonthDay.of(2, 28)));
    atoms.add(new MomentAtom.InSeason(fact, MonthDay.of(2, 29), MonthDay.of(3, 8)));
    atoms.add(new MomentAtom.InSeason(fact, MonthDay.of(2, 29), MonthDay.of(2, 29)));
    return new SmallWorld.Asked(fact, mayBeUnknown, instants(day, atoms, truth), atoms);
  }

  private static LocalTime time(String text) {
    return LocalTime.parse(text);
  }

  /** Instants of which no two are alike: of years of days, every half hour. */
  private static List<Instant> instants(LocalDate day, List<Atom> atoms, PlainTruth truth) {
    Set<LocalDate> dates = new TreeSet<>();
    for (LocalDate near :
        List.of(
            day, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 8), LocalDate.of(2026, 11, 1))) {
      for (int i = -9; i < 10; i++) {
        dates.add(near.plusDays(i));
      }
    }
    for (int year = 2019; year < 2030; year++) {
      for (int i = 0; i < 75; i++) {
        dates.add(LocalDate.of(year, 12, 20).plusDays(i));
        dates.add(LocalDate.of(year, 2, 20).plusDays(i % 30));
      }
      dates.add(LocalDate.of(year, 7, 1));
    }
    List<Atom> apart = new ArrayList<>(atoms);
    for (int i = 0; i < 7; i++) {
      MomentFact fact = (MomentFact) atoms.get(0).fact();
      apart.add(new MomentAtom.During(fact, WEEK.plusDays(i), WEEK.plusDays(i)));
    }
    Map<List<Integer>, Instant> found = new LinkedHashMap<>();
    for (LocalDate date : dates) {
      Instant start = date.atStartOfDay().toInstant(ZoneOffset.UTC);
      for (int half = 0; half < 48; half++) {
        Instant at = start.plusSeconds(half * 1800L);
        Map<String, Object> values = ImmutableMap.of("at", at);
        found.putIfAbsent(apart.stream().map(atom -> truth.of(atom, values)).toList(), at);
      }
    }
    return List.copyOf(found.values());
  }
}
