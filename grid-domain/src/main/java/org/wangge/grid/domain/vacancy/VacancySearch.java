package org.wangge.grid.domain.vacancy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.post.VacancyRule;
import org.wangge.grid.domain.staffing.Incumbency;
import org.wangge.grid.domain.staffing.Staffing;

/** Gathers what is to be known about one vacancy. */
final class VacancySearch {

  private final Staffing staffing;
  private final PostId post;
  private final Instant at;
  private final List<Reason> reasons = new ArrayList<>();

  VacancySearch(Staffing staffing, PostId post, Instant at) {
    this.staffing = staffing;
    this.post = post;
    this.at = at;
  }

  Vacancy vacancy(Incumbency meanwhile) {
    PostType type = staffing.typeOf(post);
    Optional<Instant> since = since();
    reasons.add(
        since.isPresent()
            ? new VacancyReason.VacantSince(post, since.get(), staffing.zone())
            : new VacancyReason.NeverHeld(post));
    Optional<FilledBy> who =
        type.vacancy().map(rule -> who(rule.filledBy())).orElseGet(() -> unitFills(type));
    Optional<ClauseRef> clause = type.vacancy().map(VacancyRule::clause).or(type::unitFillsVacancy);
    reasons.add(
        who.isPresent()
            ? new VacancyReason.ToBeFilled(post, who.get(), clause.orElseThrow())
            : new VacancyReason.NobodyNamed(post));
    Optional<LocalDate> day =
        since.flatMap(
            first ->
                type.vacancy()
                    .flatMap(VacancyRule::within)
                    .map(time -> first.atZone(staffing.zone()).toLocalDate().plus(time)));
    reasons.add(
        day.isPresent()
            ? new VacancyReason.FillBy(post, day.get(), clause.orElseThrow())
            : new VacancyReason.NoDaySet(post));
    return Vacancy.builder()
        .post(post)
        .since(since)
        .meanwhile(meanwhile)
        .filledBy(who)
        .fillBy(day)
        .explanation(new Explanation(reasons))
        .build();
  }

  private Optional<Instant> since() {
    return staffing.appointments(post).stream()
        .map(appointment -> appointment.period().to())
        .filter(end -> !end.isAfter(at))
        .max(Instant::compareTo);
  }

  private Optional<FilledBy> unitFills(PostType type) {
    return type.unitFillsVacancy().flatMap(rule -> who(VacancyRule.RESPONSIBLE_UNIT));
  }

  private Optional<FilledBy> who(String id) {
    if (id.equals(VacancyRule.RESPONSIBLE_UNIT)) {
      return staffing.sender(post).map(FilledBy.ByUnit::new);
    }
    PostTypeId type = PostTypeId.of(id);
    if (staffing.facts().postTypes().stream().anyMatch(known -> known.id().equals(type))) {
      return staffing.single(post, type).map(FilledBy.ByPost::new);
    }
    UnitId unit = UnitId.of(id);
    return Optional.of(
        staffing.organisation().unit(unit).isPresent()
            ? new FilledBy.ByUnit(unit)
            : new FilledBy.ByBody(id));
  }
}
