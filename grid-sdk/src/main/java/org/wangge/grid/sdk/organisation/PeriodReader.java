package org.wangge.grid.sdk.organisation;

import java.time.Instant;
import java.util.Optional;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.sdk.reading.Moments;
import org.wangge.grid.sdk.reading.PartLog;

/** Reads when a fact holds, and when it was on record. */
record PeriodReader(PartLog log, Moments moments) {

  /** When a fact holds; an end that is not written is open. */
  Optional<Period> held(Place place, Optional<String> from, Optional<String> to) {
    return period(
        place,
        new Key("from", from, Instant.MIN),
        new Key("to", to, Instant.MAX),
        "empty-period",
        Text.format("期间为空：从%s到%s", "The period is empty: from %s to %s", said(from), said(to)),
        Text.of("to 是期间之后的第一天，应晚于 from。", "'to' is the first day after; it comes after 'from'."));
  }

  /** When a fact was on record. */
  Optional<Period> recorded(Place place, Optional<String> recorded, Optional<String> withdrawn) {
    return period(
        place,
        new Key("recorded", recorded, Instant.MIN),
        new Key("withdrawn", withdrawn, Instant.MAX),
        "withdrawn-before-recorded",
        Text.format(
            "%s记录，却在%s已撤回",
            "Recorded on %s but withdrawn on %s already", said(recorded), said(withdrawn)),
        Text.of(
            "撤回应晚于记录；从未记录的，请删去。",
            "It is withdrawn after it was recorded; drop what was never on record."));
  }

  private static String said(Optional<String> text) {
    return text.orElse("");
  }

  private Optional<Period> period(
      Place place, Key first, Key after, String code, Text empty, Text wayOut) {
    Optional<Instant> start = moment(place, first);
    Optional<Instant> end = moment(place, after);
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    if (!start.get().isBefore(end.get())) {
      log.add(Finding.error(code, place, empty, wayOut));
      return Optional.empty();
    }
    return Optional.of(new Period(start.get(), end.get()));
  }

  private Optional<Instant> moment(Place place, Key key) {
    return key.text().isEmpty()
        ? Optional.of(key.otherwise())
        : log.read(
            "bad-moment",
            Place.at(place.path(), key.name()),
            Text.of("日期或时刻", "a date or a moment"),
            key.text().get(),
            "2026-09-28, 2026-09-28T10:00",
            moments::parse);
  }

  /** A key that may be left out. */
  private record Key(String name, Optional<String> text, Instant otherwise) {}
}
