package org.wangge.grid.sdk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.cases.ChannelId;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.cases.PostOrUnit;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.domain.cases.ReportKey;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.sdk.plan.DayRange;

/** Whether a jurisdiction can take a case at all: it knows what the case names and is in force. */
record Acceptance(Jurisdiction jurisdiction) {

  Optional<Reason> refusal(CaseState state) {
    Report report = state.report();
    if (jurisdiction.staffing().organisation().grid(report.grid()).isEmpty()) {
      return unknown(Text.of("网格", "grid"), report.grid().id());
    }
    if (jurisdiction.plan().plan().categories().stream()
        .noneMatch(category -> category.id().equals(report.category()))) {
      return unknown(Text.of("类别", "category"), report.category().id());
    }
    if (report.channel().isPresent()
        && !jurisdiction.plan().plan().channels().containsKey(report.channel().orElseThrow())) {
      return unknown(Text.of("渠道", "channel"), report.channel().orElseThrow().id());
    }
    Optional<ChannelId> ofKey = report.key().map(ReportKey::channel);
    if (ofKey.isPresent()
        && !jurisdiction.plan().plan().channels().containsKey(ofKey.orElseThrow())) {
      return unknown(Text.of("渠道", "channel"), ofKey.orElseThrow().id());
    }
    Optional<Reason> step =
        unknownStep(state).or(() -> new GivenFacts(jurisdiction.plan().plan()).refusal(report));
    if (step.isPresent()) {
      return step;
    }
    LocalDate day = LocalDate.ofInstant(report.at(), jurisdiction.staffing().zone());
    DayRange inForce = jurisdiction.plan().plan().inForce();
    return inForce.contains(day)
        ? Optional.empty()
        : Optional.of(new DecisionReason.NotInForce(day, inForce));
  }

  private Optional<Reason> unknownStep(CaseState state) {
    for (Party party : state.unsolvedBy()) {
      if (!isKnown(party)) {
        return unknown(Text.of("岗位类型", "post type"), party.id());
      }
    }
    return Stream.of(
            state.summoned().stream(),
            state.named().values().stream(),
            units(state.report().about()),
            units(state.designated()))
        .flatMap(units -> units)
        .filter(unit -> jurisdiction.staffing().organisation().unit(unit).isEmpty())
        .findFirst()
        .flatMap(unit -> unknown(Text.of("单位", "unit"), unit.id()))
        .or(() -> unknownPost(state));
  }

  /** The first receiver may be gone; it stays accountable nevertheless. */
  private Optional<Reason> unknownPost(CaseState state) {
    return Stream.concat(posts(state.report().about()), posts(state.designated()))
        .filter(post -> jurisdiction.staffing().post(post).isEmpty())
        .findFirst()
        .flatMap(post -> unknown(Text.of("岗位", "post"), post.id()));
  }

  private static Stream<UnitId> units(Optional<PostOrUnit> named) {
    return named.stream()
        .flatMap(
            each -> each instanceof PostOrUnit.OfUnit of ? Stream.of(of.unit()) : Stream.empty());
  }

  private static Stream<PostId> posts(Optional<PostOrUnit> named) {
    return named.stream()
        .flatMap(
            each -> each instanceof PostOrUnit.OfPost of ? Stream.of(of.post()) : Stream.empty());
  }

  /** A case is handed up by a post, a unit, or whomever else a row lets lead. */
  private boolean isKnown(Party party) {
    return party.equals(Party.RESPONSIBLE_UNIT)
        || party.equals(Party.SUMMONED_UNIT)
        || jurisdiction.plan().plan().postTypes().stream()
            .anyMatch(type -> type.id().id().equals(party.id()))
        || jurisdiction.plan().plan().routing().lead().rows().stream()
            .anyMatch(row -> row.output().equals(party));
  }

  private static Optional<Reason> unknown(Text kind, String id) {
    return Optional.of(new DecisionReason.Unknown(kind, id));
  }
}
