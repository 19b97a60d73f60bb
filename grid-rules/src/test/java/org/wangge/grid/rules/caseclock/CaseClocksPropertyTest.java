package org.wangge.grid.rules.caseclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.grid.rules.sample.SampleClocks.CLAUSE;
import static org.wangge.grid.rules.sample.SampleClocks.at;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.cases.ClockEvent;
import org.wangge.grid.domain.cases.Exclusion;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.clock.ExtensionRule;
import org.wangge.grid.rules.clock.TermEvent;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.clock.Visits;
import org.wangge.grid.rules.counting.LawCountings;

/** Only what concerns a clock moves it. */
class CaseClocksPropertyTest {

  private static final TermId OTHER = TermId.of("answer");

  private static TermRule.Builder handling(Visits visits) {
    return TermRule.builder()
        .id(Story.HANDLE)
        .title(Text.of("办理", "handling"))
        .term(Term.ofWorkingDays(5))
        .counting(LawCountings.CIVIL_CODE)
        .from(TermEvent.of(TermEvent.Kind.HAND_UP))
        .extension(new ExtensionRule(2, Term.ofWorkingDays(5), CLAUSE))
        .visits(visits)
        .clause(CLAUSE);
  }

  @Property(tries = 300)
  void events_that_are_not_of_a_clock_leave_it_as_it_is(@ForAll long seed, @ForAll Visits visits) {
    Random random = new Random(seed);
    List<CaseEvent> own = ownEvents(random);
    List<CaseEvent> all = with(strangers(random), own);
    assertThat(all).hasSizeGreaterThan(own.size());

    Optional<CaseClock> alone = new Story(own).read(handling(visits));
    Optional<CaseClock> among = new Story(all).read(handling(visits));

    assertThat(among.flatMap(clock -> clock.clock().due()))
        .isEqualTo(alone.flatMap(clock -> clock.clock().due()));
    assertThat(among).isEqualTo(alone);
  }

  /** A report, hand-ups and decisions about the clock, some days apart. */
  private static List<CaseEvent> ownEvents(Random random) {
    List<CaseEvent> events = new ArrayList<>();
    events.add(Story.report("2026-05-11T10:00"));
    Instant at = at("2026-05-11T11:00");
    int more = 1 + random.nextInt(8);
    for (int i = 0; i < more; i++) {
      at = at.plus(Duration.ofHours(random.nextInt(60)));
      int kind = i == 0 ? 0 : random.nextInt(10);
      events.add(
          switch (kind) {
            case 0, 1 ->
                new CaseEvent.Unsolved(
                    Story.CASE, at, Party.of("level-" + (1 + random.nextInt(2)) + "-head"));
            case 2 -> new CaseEvent.Completed(Story.CASE, at);
            case 3 -> new ClockEvent.Suspended(Story.CASE, at, Story.HANDLE, Instant.MAX);
            case 4, 5 -> new ClockEvent.Resumed(Story.CASE, at, Story.HANDLE);
            case 6 ->
                new ClockEvent.ExtensionAsked(Story.CASE, at, Story.HANDLE, Term.ofWorkingDays(3));
            case 7 -> new ClockEvent.ExtensionGranted(Story.CASE, at, Story.HANDLE);
            case 8 ->
                new ClockEvent.DueFixed(Story.CASE, at, Story.HANDLE, at.plus(Duration.ofDays(9)));
            default -> new ClockEvent.LeftOut(Story.CASE, at, Story.HANDLE, Exclusion.VOID);
          });
    }
    return events;
  }

  /** A summons and what is nothing to the clock, with instants of their own. */
  private static List<CaseEvent> strangers(Random random) {
    List<CaseEvent> events = new ArrayList<>();
    Instant at = at("2026-05-11T10:30");
    events.add(new CaseEvent.Summoned(Story.CASE, at, UnitId.of("housing")));
    int more = 1 + random.nextInt(8);
    for (int i = 0; i < more; i++) {
      at = at.plus(Duration.ofHours(random.nextInt(60)));
      events.add(
          switch (random.nextInt(8)) {
            case 0 -> new CaseEvent.Summoned(Story.CASE, at, UnitId.of("water"));
            case 1 -> new CaseEvent.ReportedIn(Story.CASE, at);
            case 2 -> new CaseEvent.FedBack(Story.CASE, at);
            case 3 -> new CaseEvent.ReworkAsked(Story.CASE, at);
            case 4 -> new ClockEvent.Suspended(Story.CASE, at, OTHER, Instant.MAX);
            case 5 -> new ClockEvent.DueFixed(Story.CASE, at, OTHER, at.plus(Duration.ofDays(1)));
            case 6 -> new ClockEvent.ExtensionGranted(Story.CASE, at, OTHER);
            default -> new ClockEvent.LeftOut(Story.CASE, at, OTHER, Exclusion.DEFERRED);
          });
    }
    return events;
  }

  /** Both in the order of time, without disturbing the order of either. */
  private static List<CaseEvent> with(List<CaseEvent> strangers, List<CaseEvent> own) {
    List<CaseEvent> all = new ArrayList<>(own);
    all.addAll(strangers);
    all.sort((one, other) -> one.at().compareTo(other.at()));
    return all;
  }
}
