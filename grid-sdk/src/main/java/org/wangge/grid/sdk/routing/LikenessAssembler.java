package org.wangge.grid.sdk.routing;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.rules.intake.Likeness;
import org.wangge.grid.rules.intake.Trait;
import org.wangge.grid.sdk.document.PlanDocument.LikenessDocument;
import org.wangge.grid.sdk.reading.PartLog;

/**
 * Reads when two reports may be one matter.
 *
 * @param log gathers the findings
 */
public record LikenessAssembler(PartLog log) {

  private static final String PART = "likeness";
  private static final int MOST_POINTS = 1000;

  /**
   * Reads the rule.
   *
   * @param document the rule as written
   * @return the rule; empty where a part of it cannot be read
   */
  public Optional<Likeness> read(LikenessDocument document) {
    int before = log.findings().size();
    Map<Trait, Integer> points = new EnumMap<>(Trait.class);
    put(points, Trait.SAME_GRID, document.sameGrid());
    put(points, Trait.NEIGHBOUR_GRID, document.neighbourGrid());
    put(points, Trait.SAME_CATEGORY, document.sameCategory());
    put(points, Trait.RELATED_CATEGORY, document.relatedCategory());
    put(points, Trait.SAME_HOUSEHOLD, document.sameHousehold());
    put(points, Trait.SAME_PERIOD, document.samePeriod());
    points.forEach((trait, number) -> inRange(trait.toString(), number));
    inRange("at-least", document.atLeast());
    Optional<Duration> within =
        document
            .within()
            .flatMap(
                text ->
                    log.read(
                        "bad-period-apart",
                        Place.at(PART, "within"),
                        Text.of("时间间隔", "a stretch of hours or days"),
                        text,
                        "3 days",
                        LikenessAssembler::stretch));
    Optional<ClauseRef> clause = log.clause(Place.at(PART, "clause"), document.clause());
    if (points.containsKey(Trait.SAME_PERIOD) != document.within().isPresent()) {
      log.add(
          Finding.error(
              "likeness-unclear",
              Place.at(PART),
              Text.format("%s 与 %s 须同时写出", "%s and %s go together", "same-period", "within"),
              Text.of("请两者都写，或都不写。", "Give both or neither.")));
    }
    if (!log.cleanSince(before)) {
      return Optional.empty();
    }
    Likeness likeness =
        Likeness.builder()
            .putAllPoints(points)
            .within(within)
            .atLeast(document.atLeast())
            .clause(clause)
            .build();
    if (likeness.most() < likeness.atLeast()) {
      log.add(
          Finding.error(
              "likeness-out-of-reach",
              Place.at(PART, "at-least"),
              Text.format(
                  "最多只能得%s分，达不到%s分",
                  "No two reports have more than %s points; %s are asked for",
                  likeness.most(),
                  likeness.atLeast()),
              Text.of("请降低分数线，或提高各项分值。", "Ask for fewer, or give more.")));
    }
    return Optional.of(likeness);
  }

  private static void put(Map<Trait, Integer> points, Trait trait, Optional<Integer> number) {
    number.ifPresent(each -> points.put(trait, each));
  }

  private void inRange(String key, int number) {
    if (number < 1 || number > MOST_POINTS) {
      log.add(
          Finding.error(
              "points-out-of-range",
              Place.at(PART, key),
              Text.format(
                  "分值%s不在1至%s之间", "%s points are not between 1 and %s", number, MOST_POINTS),
              Text.of("请写1至1000的整数。", "Write a whole number from 1 to 1000.")));
    }
  }

  /** A stretch that runs on: a day has 24 hours. */
  private static Optional<Duration> stretch(String text) {
    return Term.parse(text)
        .flatMap(
            term ->
                switch (term.unit()) {
                  case MINUTES -> Optional.of(Duration.ofMinutes(term.amount()));
                  case HOURS -> Optional.of(Duration.ofHours(term.amount()));
                  case DAYS -> Optional.of(Duration.ofHours(24 * term.amount()));
                  default -> Optional.empty();
                });
  }
}
