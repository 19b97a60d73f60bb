package org.wangge.grid.sdk.load;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.post.Among;
import org.wangge.grid.domain.post.Count;
import org.wangge.grid.domain.post.CoverStep;
import org.wangge.grid.domain.post.PairsWithin;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.post.VacancyRule;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.sdk.document.PostTypeDocument;
import org.wangge.grid.sdk.reading.PartLog;

/** Reads the kinds of post of a plan. */
final class PostTypeAssembler {

  private static final int MOST_YEARS = 50;

  /** What rules write for a unit or a step of cover; no post type could be told from it. */
  private static final List<String> RESERVED =
      List.of(
          Party.RESPONSIBLE_UNIT.id(),
          Party.SUMMONED_UNIT.id(),
          Party.DUTY_LEAD.id(),
          Party.DUTY_HELPERS.id(),
          Party.EVERY_LEVEL.id(),
          Party.FIRST_ASKED.id(),
          CoverStep.AB_PARTNER.toString(),
          CoverStep.SUPERIOR.toString(),
          CoverStep.DUTY_OFFICER.toString(),
          CoverStep.UNIT.toString());

  private final PartLog log;
  private final List<PostType> types = new ArrayList<>();

  PostTypeAssembler(PartLog log) {
    this.log = log;
  }

  List<PostType> types() {
    return types;
  }

  void read(Map<String, PostTypeDocument> documents) {
    log.reserved("post-types", documents.keySet(), RESERVED);
    documents.forEach(this::read);
  }

  private void read(String id, PostTypeDocument document) {
    int before = log.findings().size();
    Place place = Place.at("post-types", id);
    Optional<PostTypeId> typeId = log.id(place, id, PostTypeId::of);
    Optional<LevelId> on = log.id(at(id, "on"), document.on(), LevelId::of);
    Optional<ClauseRef> clause = log.clause(at(id, "clause"), document.clause());
    Optional<Count> perGrid = count(id, "per-grid", document.perGrid());
    Optional<Count> serves = count(id, "serves", document.serves());
    Optional<Count> holders =
        count(id, "holders", document.holders()).filter(count -> isNumber(id, count));
    Optional<PostTypeId> superior =
        document.superior().flatMap(text -> log.id(at(id, "superior"), text, PostTypeId::of));
    Optional<Period> tenure =
        document
            .tenure()
            .flatMap(
                text ->
                    log.read(
                        "bad-tenure",
                        at(id, "tenure"),
                        Text.of("任期", "a length of time"),
                        text,
                        "1 year, 6 months",
                        PostTypeAssembler::tenure));
    Optional<ClauseRef> paired = clause(id, "paired", document.paired());
    Optional<ClauseRef> sentByUnit = clause(id, "sent-by-unit", document.sentByUnit());
    Optional<ClauseRef> unitFills = clause(id, "unit-fills-vacancy", document.unitFillsVacancy());
    List<CoverStep> cover = cover(id, document.cover());
    PostTimeReader times = new PostTimeReader(log);
    Optional<PairsWithin> pairsWithin =
        document.pairsWithin().flatMap(within -> times.pairsWithin(place, within));
    Optional<VacancyRule> vacancy = document.vacancy().flatMap(rule -> times.vacancy(place, rule));
    Optional<ClauseRef> roundTheClock = clause(id, "round-the-clock", document.roundTheClock());
    List<Among> among = among(id, document.among());
    if (log.cleanSince(before)) {
      types.add(
          PostType.builder()
              .id(typeId.orElseThrow())
              .title(PartLog.text(document.title()))
              .on(on.orElseThrow())
              .clause(clause.orElseThrow())
              .perGrid(perGrid)
              .serves(serves.orElse(Count.exactly(1)))
              .holders(holders.map(Count::most).orElse(1))
              .superior(superior)
              .tenure(tenure)
              .paired(paired)
              .sentByUnit(sentByUnit)
              .unitFillsVacancy(unitFills)
              .addAllCover(cover)
              .pairsWithin(pairsWithin)
              .vacancy(vacancy)
              .roundTheClock(roundTheClock)
              .addAllAmong(among)
              .build());
    }
  }

  private static Place at(String id, Object... steps) {
    return Place.at("post-types", id, Place.at(steps).path());
  }

  private Optional<Count> count(String id, String key, Optional<String> text) {
    return text.flatMap(
        written ->
            log.read(
                "bad-count",
                at(id, key),
                Text.of("数量", "a number or a range of numbers"),
                written,
                "1, 1..2, 1..",
                Count::parse));
  }

  private boolean isNumber(String id, Count count) {
    return log.read(
            "bad-count",
            at(id, "holders"),
            Text.of("人数", "a number of holders, 1 or more"),
            count.toString(),
            "1",
            written ->
                count.least() == count.most() && count.least() > 0
                    ? Optional.of(count)
                    : Optional.empty())
        .isPresent();
  }

  private Optional<ClauseRef> clause(String id, String key, Optional<String> text) {
    return text.flatMap(written -> log.clause(at(id, key), written));
  }

  private List<CoverStep> cover(String id, List<String> texts) {
    List<CoverStep> cover = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      log.read(
              "bad-cover",
              at(id, "cover", i),
              Text.of("顶岗步骤", "a step of cover"),
              texts.get(i),
              "ab-partner, superior, deputy-total-grid-head",
              text -> IdForm.isValid(text) ? Optional.of(CoverStep.parse(text)) : Optional.empty())
          .ifPresent(cover::add);
    }
    return cover;
  }

  private List<Among> among(String id, List<String> texts) {
    List<Among> among = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      log.read(
              "bad-among",
              at(id, "among", i),
              Text.of("选取方式", "a way of picking among posts"),
              texts.get(i),
              "household, a-post",
              Among::parse)
          .ifPresent(among::add);
    }
    return among;
  }

  /** Reads {@code 1 year}, {@code 2 years}, {@code 6 months}. */
  static Optional<Period> tenure(String text) {
    int space = text.indexOf(' ');
    Optional<Count> number = Count.parse(space < 0 ? "" : text.substring(0, space));
    if (number.isEmpty() || number.get().least() != number.get().most()) {
      return Optional.empty();
    }
    int amount = number.get().least();
    if (amount < 1 || amount > MOST_YEARS * 12) {
      return Optional.empty();
    }
    return switch (text.substring(space + 1)) {
      case "year", "years" ->
          amount <= MOST_YEARS ? Optional.of(Period.ofYears(amount)) : Optional.empty();
      case "month", "months" -> Optional.of(Period.ofMonths(amount));
      default -> Optional.empty();
    };
  }
}
