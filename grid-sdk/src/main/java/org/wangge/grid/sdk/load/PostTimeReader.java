package org.wangge.grid.sdk.load;

import java.time.Period;
import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.post.Count;
import org.wangge.grid.domain.post.PairsWithin;
import org.wangge.grid.domain.post.VacancyRule;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.sdk.document.PostTypeDocument;
import org.wangge.grid.sdk.reading.PartLog;

/** Reads what a kind of post says about pairs and vacancies. */
record PostTimeReader(PartLog log) {

  private static final int MOST_DAYS = 3660;

  Optional<PairsWithin> pairsWithin(Place type, PostTypeDocument.PairsWithin document) {
    Place place = Place.at(type.path(), "pairs-within");
    Optional<PairsWithin.Reach> reach =
        log.read(
            "bad-pairs-within",
            Place.at(place.path(), "place"),
            Text.of("结对范围", "how far apart a pair may stand"),
            document.place(),
            "grid, neighbours, unit",
            PairsWithin.Reach::parse);
    Optional<ClauseRef> clause = log.clause(Place.at(place.path(), "clause"), document.clause());
    return reach.flatMap(within -> clause.map(rule -> new PairsWithin(within, rule)));
  }

  Optional<VacancyRule> vacancy(Place type, PostTypeDocument.Vacancy document) {
    Place place = Place.at(type.path(), "vacancy");
    int before = log.findings().size();
    Optional<String> filledBy =
        log.id(Place.at(place.path(), "filled-by"), document.filledBy(), text -> text);
    Optional<Period> within =
        document
            .within()
            .flatMap(
                text ->
                    log.read(
                        "bad-within",
                        Place.at(place.path(), "within"),
                        Text.of("期限", "a length of time"),
                        text,
                        "30 days, 2 months",
                        PostTimeReader::length));
    Optional<ClauseRef> clause = log.clause(Place.at(place.path(), "clause"), document.clause());
    return log.cleanSince(before)
        ? Optional.of(
            VacancyRule.builder()
                .filledBy(filledBy.orElseThrow())
                .within(within)
                .clause(clause.orElseThrow())
                .build())
        : Optional.empty();
  }

  /** Reads {@code 1 day}, {@code 30 days}, {@code 2 months}. */
  private static Optional<Period> length(String text) {
    int space = text.indexOf(' ');
    Optional<Count> number = Count.parse(space < 0 ? "" : text.substring(0, space));
    if (number.isEmpty() || number.get().least() != number.get().most()) {
      return Optional.empty();
    }
    int amount = number.get().least();
    if (amount < 1 || amount > MOST_DAYS) {
      return Optional.empty();
    }
    return switch (text.substring(space + 1)) {
      case "day", "days" -> Optional.of(Period.ofDays(amount));
      case "month", "months" ->
          amount <= MOST_DAYS / 30 ? Optional.of(Period.ofMonths(amount)) : Optional.empty();
      default -> Optional.empty();
    };
  }
}
