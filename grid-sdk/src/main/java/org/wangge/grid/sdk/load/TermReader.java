package org.wangge.grid.sdk.load;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermUnit;
import org.wangge.grid.rules.clock.TermEvent;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.wording.PublishedWording;
import org.wangge.grid.rules.wording.Reading;
import org.wangge.grid.sdk.reading.PartLog;

/** Reads the text forms of terms: lengths, canonical or as published, countings, seasons, times. */
final class TermReader {

  /** A plan always names the counting, so there is nothing to note. */
  private static final String SETTLED = "wording-working-day-readings";

  private static final String SEASON_IN_WORDS = "wording-season-without-dates";
  private static final String EXAMPLES = "5 working-days, 2 hours, 15 days, 8 working-hours";

  private final PartLog log;
  private final List<Counting> countings;

  TermReader(PartLog log, List<Counting> countings) {
    this.log = log;
    this.countings = ImmutableList.copyOf(countings);
  }

  /** The days of a year from a first to a last one, over the new year where the last is earlier. */
  record Season(MonthDay from, MonthDay to) {

    static Optional<Season> parse(String text) {
      int dots = text.indexOf("..");
      if (dots < 0) {
        return Optional.empty();
      }
      try {
        return Optional.of(
            new Season(
                MonthDay.parse("--" + text.substring(0, dots)),
                MonthDay.parse("--" + text.substring(dots + 2))));
      } catch (DateTimeParseException notADay) {
        return Optional.empty();
      }
    }
  }

  Optional<Counting> counting(Place place, String text) {
    Optional<Counting> counting =
        countings.stream().filter(known -> known.id().toString().equals(text)).findFirst();
    if (counting.isEmpty()) {
      List<String> known = countings.stream().map(c -> c.id().toString()).toList();
      log.add(
          NearestName.unknown("unknown-counting", place, Text.of("计时规则", "counting"), text, known));
    }
    return counting;
  }

  /** An amount in its canonical text. */
  Optional<Term> amount(Place place, String text) {
    return log.read("bad-term", place, Text.of("时限", "a term"), text, EXAMPLES, Term::parse);
  }

  /** A term, canonical or as published; none unless the counting, where it is known, defines it. */
  Optional<Term> term(Place place, String text, Place countingPlace, Optional<Counting> counting) {
    if (CharMatcher.ascii().matchesAllOf(text) && Term.parse(text).isEmpty()) {
      return amount(place, text);
    }
    Reading reading = PublishedWording.read(text, place);
    reading.findings().stream().filter(note -> !note.code().equals(SETTLED)).forEach(log::add);
    if (!(reading instanceof Reading.Clear clear)) {
      return Optional.empty();
    }
    Term term = clear.term();
    if (counting.isEmpty()) {
      return Optional.of(term);
    }
    if (!clear.countings().isEmpty() && !clear.countings().contains(counting.get().id())) {
      log.add(namesOther(place, text, clear, counting.get()));
      return Optional.empty();
    }
    if (!counting.get().defines(term.unit())) {
      log.add(unitNotCounted(countingPlace, term, counting.get()));
      return Optional.empty();
    }
    return Optional.of(term);
  }

  private static Finding namesOther(
      Place place, String text, Reading.Clear clear, Counting counting) {
    return Finding.error(
        "wording-names-counting",
        place,
        Text.format(
            "“%s”说的是计时规则%s，而counting写的是%s",
            "'%s' means the counting %s, but 'counting' says %s",
            text.strip(),
            Text.list(clear.countings()),
            counting.id()),
        Text.format(
            "请改counting；如确按%2$s计时，请把时限写成“%1$s”。",
            "Change 'counting', or, if %2$s is meant, write the term as '%1$s'.",
            clear.term(),
            counting.id()));
  }

  private Finding unitNotCounted(Place place, Term term, Counting counting) {
    List<String> fitting =
        countings.stream()
            .filter(other -> other.defines(term.unit()))
            .map(other -> other.id().toString())
            .toList();
    List<String> units = counting.units().stream().sorted().map(TermUnit::toString).toList();
    return Finding.error(
        "unit-not-counted",
        place,
        Text.format(
            "计时规则%s不适用于“%s”，它只规定：%s",
            "The counting %s does not say how '%s' is counted, only %s",
            counting.id(),
            term,
            String.join(", ", units)),
        Text.format("请决定按哪一规则计时：%s。", "Decide which counting is meant: %s", fitting));
  }

  /** A season by its first and last day; one that is only named asks for them. */
  Optional<Season> season(Place place, String text) {
    Optional<Finding> inWords =
        PublishedWording.read(text, place).findings().stream()
            .filter(finding -> finding.code().equals(SEASON_IN_WORDS))
            .findFirst();
    if (inWords.isPresent()) {
      log.add(
          Finding.error(
              SEASON_IN_WORDS,
              place,
              inWords.get().message(),
              Text.of(
                  "请写明起止月日，例如11-15..03-15。",
                  "Give its first and last day, for example 11-15..03-15.")));
      return Optional.empty();
    }
    return log.read(
        "bad-season",
        place,
        Text.of("起止月日", "the first and last day of a season"),
        text,
        "03-01..04-30, 11-15..03-15",
        Season::parse);
  }

  Optional<LocalTime> time(Place place, String text) {
    return log.read(
        "bad-time-of-day",
        place,
        Text.of("钟点", "a time of day, hours and minutes"),
        text,
        "08:00",
        TermReader::parseTime);
  }

  private static Optional<LocalTime> parseTime(String text) {
    try {
      return text.length() == "08:00".length()
          ? Optional.of(LocalTime.parse(text))
          : Optional.empty();
    } catch (DateTimeParseException notATime) {
      return Optional.empty();
    }
  }

  Optional<TermEvent> event(Place place, String text) {
    return log.read(
        "bad-event",
        place,
        Text.of("事件", "an event of a case"),
        text,
        "report, hand-up, hand-up by level-3-head, summons, report-in, rework, complete, feed-back",
        TermEvent::parse);
  }

  static Finding endsWhereItBegins(Place place, TermEvent from, TermEvent until) {
    return Finding.error(
        "term-ends-where-it-begins",
        place,
        Text.format(
            "时限自“%s”起、至“%s”止，同一事件既开始又结束计时",
            "The term runs from '%s' until '%s': one event would begin and end it", from, until),
        Text.of(
            "请另写结束事件，或分别写明由谁上报。", "Name another event to end it, or say by whom each hand-up is."));
  }
}
