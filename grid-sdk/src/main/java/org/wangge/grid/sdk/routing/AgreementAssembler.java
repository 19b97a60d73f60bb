package org.wangge.grid.sdk.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.cases.RoleId;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.routing.rule.Agreement;
import org.wangge.grid.rules.routing.rule.AgreementId;
import org.wangge.grid.rules.routing.rule.Notice;
import org.wangge.grid.sdk.document.PlanDocument.AgreementDocument;
import org.wangge.grid.sdk.document.PlanDocument.NoticeDocument;
import org.wangge.grid.sdk.reading.PartLog;

/** Reads the agreements of a plan. */
record AgreementAssembler(PartLog log) {

  List<Agreement> read(Map<String, AgreementDocument> documents) {
    List<Agreement> agreements = new ArrayList<>();
    documents.forEach((id, document) -> agreement(id, document).ifPresent(agreements::add));
    return agreements;
  }

  private Optional<Agreement> agreement(String id, AgreementDocument document) {
    Place place = Place.at("agreements", id);
    Optional<AgreementId> key = log.id(place, id, AgreementId::of);
    List<Party> rungs = new ArrayList<>();
    for (int i = 0; i < document.rungs().size(); i++) {
      party(Place.at(place.path(), "rungs", i), document.rungs().get(i)).ifPresent(rungs::add);
    }
    if (document.rungs().isEmpty()) {
      log.add(
          Finding.error(
              "agreement-without-rungs",
              Place.at(place.path(), "rungs"),
              Text.format("约定%s没有列出任何顺位", "The agreement %s lists no rung", id),
              Text.of("请从先到后列出各方。", "List the parties, first to last.")));
    }
    Optional<Notice> notice =
        document.notice().flatMap(each -> notice(Place.at(place.path(), "notice"), each));
    Optional<ClauseRef> clause = log.clause(Place.at(place.path(), "clause"), document.clause());
    if (key.isEmpty() || clause.isEmpty()) {
      return Optional.empty();
    }
    // A slip in a rung is told; the rest stands, so that nobody misses the agreement as well.
    if (rungs.isEmpty()) {
      rungs.add(Party.named(RoleId.of(id)));
    }
    return Optional.of(
        Agreement.builder()
            .id(key.get())
            .addAllRungs(rungs)
            .notice(notice)
            .clause(clause.get())
            .build());
  }

  private Optional<Notice> notice(Place place, NoticeDocument document) {
    Optional<TermId> term = log.id(Place.at(place.path(), "term"), document.term(), TermId::of);
    Optional<Party> lead = party(Place.at(place.path(), "lead"), document.lead());
    return term.flatMap(id -> lead.map(party -> new Notice(id, party)));
  }

  /** One body; an agreement does not lead to another one. */
  private Optional<Party> party(Place place, String text) {
    Optional<Party> party =
        log.read(
            "bad-party",
            place,
            Text.of("规则可以写的主体", "a party that a rule can name"),
            text,
            "named owner",
            Party::parse);
    if (party.isPresent()
        && (party.get().agreement().isPresent() || party.get().form().isSeveral())) {
      log.add(
          Finding.error(
              "party-not-here",
              place,
              Text.format("约定的顺位不能写“%s”", "A rung of an agreement cannot be '%s'", text),
              Text.of("请写一个主体，如 named owner 或岗位类型。", "Name one body: named owner, a post type.")));
      return Optional.empty();
    }
    return party;
  }
}
