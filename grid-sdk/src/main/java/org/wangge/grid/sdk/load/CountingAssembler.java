package org.wangge.grid.sdk.load;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.term.TermUnit;
import org.wangge.grid.rules.counting.Counting;
import org.wangge.grid.rules.counting.CountingId;
import org.wangge.grid.rules.counting.CountingText;
import org.wangge.grid.rules.counting.Countings;
import org.wangge.grid.rules.counting.DayEnd;
import org.wangge.grid.rules.counting.FirstDay;
import org.wangge.grid.rules.counting.HourStart;
import org.wangge.grid.rules.counting.LastDay;
import org.wangge.grid.rules.counting.Outside;
import org.wangge.grid.rules.counting.WorkingDays;
import org.wangge.grid.sdk.document.CountingDocument;
import org.wangge.grid.sdk.document.TermDocument;
import org.wangge.grid.sdk.reading.PartLog;

/** Reads the ways of counting of a plan's own; the ready ones keep their names. */
final class CountingAssembler {

  private static final String AMOUNTS = "days-as-working-days";

  /** What each rule may say; the amounts of days are read as such. */
  private static final Map<String, List<String>> WORDS =
      ImmutableMap.<String, List<String>>builder()
          .put("first-day", words(FirstDay.values()))
          .put("hours-from", words(HourStart.values()))
          .put("on-rest-day", words(Outside.values()))
          .put("before-opening", words(Outside.values()))
          .put("after-close", words(Outside.values()))
          .put("working-days", words(WorkingDays.values()))
          .put("end", words(DayEnd.values()))
          .put("last-day", words(LastDay.values()))
          .buildOrThrow();

  private final PartLog log;
  private final List<Counting> countings = new ArrayList<>();

  CountingAssembler(PartLog log) {
    this.log = log;
  }

  void read(Map<String, CountingDocument> documents) {
    log.reserved("countings", documents.keySet(), names(Countings.all()));
    documents.forEach(this::read);
  }

  /** The ready ones, then the plan's own. */
  List<Counting> countings() {
    return Stream.concat(Countings.all().stream(), countings.stream()).toList();
  }

  static List<String> names(List<Counting> countings) {
    return countings.stream().map(counting -> counting.id().toString()).toList();
  }

  /** The countings that terms name, for the ordinary term or for another. */
  static List<String> named(Collection<TermDocument> terms) {
    List<String> named = new ArrayList<>();
    for (TermDocument term : terms) {
      named.add(term.counting());
      Stream.concat(term.statutory().stream(), term.fallback().stream())
          .forEach(option -> option.counting().ifPresent(named::add));
    }
    return named;
  }

  /** Warns of own countings that no term names; not while a term names one that is not there. */
  void noteUnused(List<String> named) {
    if (names(countings()).containsAll(named)) {
      names(countings).stream()
          .filter(id -> !named.contains(id))
          .forEach(id -> log.add(unused(id)));
    }
  }

  private static Finding unused(String id) {
    return Finding.warning(
        "counting-unused",
        Place.at("countings", id),
        Text.format("没有时限采用计时规则%s", "No term is counted by %s", id),
        Text.of(
            "请在 terms 的 counting 中采用它，或删去它。", "Name it as counting of a term, or leave it out."));
  }

  private void read(String id, CountingDocument document) {
    int before = log.findings().size();
    Optional<CountingId> name = log.id(Place.at("countings", id), id, CountingId::of);
    Counting.Builder counting = Counting.builder();
    readUnits(id, document.units(), counting);
    rules(document).forEach((key, value) -> readRule(id, key, value, counting));
    if (log.cleanSince(before) && Countings.find(id).isEmpty()) {
      countings.add(
          counting
              .id(name.orElseThrow())
              .title(PartLog.text(document.title()))
              .source(PartLog.text(document.source()))
              .build());
    }
  }

  private void readUnits(String id, List<String> units, Counting.Builder counting) {
    for (int i = 0; i < units.size(); i++) {
      if (!words(TermUnit.values()).contains(units.get(i))) {
        log.add(
            NearestName.unknown(
                "unknown-term-unit",
                Place.at("countings", id, "units", i),
                Text.of("计时单位", "unit of terms"),
                units.get(i),
                words(TermUnit.values())));
      } else {
        CountingText.units(units.get(i)).ifPresent(counting::addAllUnits);
      }
    }
    if (units.isEmpty()) {
      log.add(
          Finding.error(
              "empty-list",
              Place.at("countings", id, "units"),
              Text.format("计时规则%s没有单位", "The counting %s has no unit", id),
              Text.format(
                  "请列出其单位：%s。", "List its units: %s", Text.list(words(TermUnit.values())))));
    }
  }

  private static Map<String, String> rules(CountingDocument document) {
    Map<String, String> rules = new LinkedHashMap<>();
    document.firstDay().ifPresent(value -> rules.put("first-day", value));
    document.hoursFrom().ifPresent(value -> rules.put("hours-from", value));
    document.onRestDay().ifPresent(value -> rules.put("on-rest-day", value));
    document.beforeOpening().ifPresent(value -> rules.put("before-opening", value));
    document.afterClose().ifPresent(value -> rules.put("after-close", value));
    document.workingDays().ifPresent(value -> rules.put("working-days", value));
    document.daysAsWorkingDays().ifPresent(value -> rules.put(AMOUNTS, value));
    document.end().ifPresent(value -> rules.put("end", value));
    document.lastDay().ifPresent(value -> rules.put("last-day", value));
    return rules;
  }

  private void readRule(String id, String key, String value, Counting.Builder counting) {
    if (CountingText.set(counting, key, value)) {
      return;
    }
    Place place = Place.at("countings", id, key);
    if (key.equals(AMOUNTS)) {
      log.read(
          "bad-amounts",
          place,
          Text.of("由小到大的天数", "amounts of days, ascending"),
          value,
          "2,3,5,7; 1..10; 1..; none",
          text -> Optional.empty());
    } else {
      log.add(
          NearestName.unknown(
              "unknown-counting-rule",
              place,
              Text.format("%s的取值", "value of %s", key),
              value,
              WORDS.getOrDefault(key, List.of())));
    }
  }

  private static List<String> words(Enum<?>... values) {
    return Stream.of(values).map(CountingText::word).toList();
  }
}
