package org.wangge.grid.rules.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.cases.Category;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.KindId;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.organisation.Unit;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.post.TradeId;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.rules.sample.SampleCommunity;

/**
 * Asks who is meant in the sample community; categories {@code street-lamp} and {@code pipe} lie
 * under {@code municipal}, of trade lighting and municipal; {@code noise} stands alone.
 */
final class Bodies {

  final SampleCommunity community = new SampleCommunity();
  final List<Duty> duties = new ArrayList<>();
  final List<Admission> admissions = new ArrayList<>();
  final List<Overlap> overlaps = new ArrayList<>();
  final List<Reason> reasons = new ArrayList<>();
  Optional<PostId> receivedBy = Optional.empty();
  private Optional<Staffing> staffing = Optional.empty();

  /** From now on the community is the one that it is now, and not built for each question. */
  void settle() {
    staffing = Optional.of(community.staffing());
  }

  static Category.Builder category(String id) {
    return Category.builder().id(CategoryId.of(id)).title(Text.same(id));
  }

  BodyRules rules() {
    CategoryId municipal = CategoryId.of("municipal");
    return BodyRules.builder()
        .unitAnswersBy(PostTypeId.of("level-2-head"))
        .addCategories(category("municipal").trade(TradeId.of("municipal")).build())
        .addCategories(
            category("street-lamp").parent(municipal).trade(TradeId.of("lighting")).build())
        .addCategories(category("pipe").parent(municipal).build())
        .addCategories(category("noise").build())
        .addAllDutyList(duties)
        .addAllAdmissions(admissions)
        .addAllOverlaps(overlaps)
        .build();
  }

  PartyFinder finder(String category, String grid) {
    Report report =
        Report.builder()
            .caseId(CaseId.of("K1"))
            .at(SampleCommunity.at("2026-10-15T10:00"))
            .grid(GridId.of(grid))
            .category(CategoryId.of(category))
            .receivedBy(receivedBy)
            .build();
    CaseState state = CaseState.of(List.of(new CaseEvent.Reported(report)));
    return new PartyFinder(staffing.orElseGet(community::staffing), rules(), state, report.at());
  }

  String lead(String party, String category, String grid) {
    reasons.clear();
    return finder(category, grid)
        .lead(Party.of(party), reasons)
        .map(body -> body.post().id())
        .orElse("nobody");
  }

  List<String> all(String party, String category, String grid) {
    reasons.clear();
    return posts(finder(category, grid).all(Party.of(party), reasons));
  }

  static List<String> posts(List<Body> bodies) {
    return bodies.stream().map(body -> body.post().id()).toList();
  }

  List<String> codes() {
    return reasons.stream().map(Reason::code).toList();
  }

  /** A unit of a kind that answers by a contact of its own. */
  Bodies unit(String id, String kind, String... serves) {
    Unit.Builder unit = Unit.builder().id(UnitId.of(id)).title(Text.same(id)).kind(KindId.of(kind));
    for (String grid : serves) {
      unit.addServes(GridId.of(grid));
    }
    community.units.add(unit.build());
    community.hold("desk-" + id, "group-leader", "G031");
    community.contact(id, "desk-" + id);
    return this;
  }

  static Duty.Builder duty(String category, String lead) {
    return Duty.builder()
        .category(CategoryId.of(category))
        .lead(Party.of(lead))
        .clause(ClauseRef.of("D-1"));
  }

  Bodies duties(String category, String lead, String... helpers) {
    Duty.Builder duty = duty(category, lead);
    for (String helper : helpers) {
      duty.addHelpers(Party.of(helper));
    }
    duties.add(duty.build());
    return this;
  }

  Bodies admits(String level, String... categories) {
    admissions.add(
        new Admission(
            LevelId.of(level),
            List.of(categories).stream().map(CategoryId::of).toList(),
            ClauseRef.of("A-1")));
    return this;
  }

  Bodies overlap(String lead, String other, String category) {
    overlaps.add(
        Overlap.builder()
            .addBetween(Party.of(other), Party.of(lead))
            .lead(Party.of(lead))
            .addCategories(CategoryId.of(category))
            .clause(ClauseRef.of("O-1"))
            .build());
    return this;
  }
}
