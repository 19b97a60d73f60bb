package org.wangge.grid.domain.staffing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.office.Holdings;
import org.wangge.grid.domain.office.OfficeCheck;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.Count;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;

/**
 * Finds what is wrong with posts: where they stand, who is above them, what is allotted to them.
 */
final class StaffingCheck {

  private final Staffing staffing;
  private final List<Finding> findings = new ArrayList<>();

  StaffingCheck(Staffing staffing) {
    this.staffing = staffing;
  }

  List<Finding> findings() {
    staffing.facts().posts().forEach(this::checkPost);
    checkHouseholds();
    staffing.facts().postTypes().forEach(this::checkPerGrid);
    findings.addAll(new PairCheck(staffing).findings());
    findings.addAll(new AppointmentCheck(staffing).findings());
    findings.addAll(new RoundTheClockCheck(staffing).findings());
    findings.addAll(OfficeCheck.findings(staffing.facts().officeRules(), holdings()));
    findings.addAll(new GridFunctions(staffing).findings());
    findings.addAll(new EmptinessCheck(staffing).findings());
    return findings;
  }

  private Holdings holdings() {
    StaffingFacts facts = staffing.facts();
    return Holdings.builder()
        .organisation(facts.organisation())
        .zone(facts.zone())
        .addAllPostTypes(facts.postTypes())
        .addAllPosts(facts.posts())
        .addAllAppointments(facts.appointments())
        .putAllPersons(facts.persons())
        .build();
  }

  private void checkPost(Post post) {
    PostType type = staffing.typeOf(post.id());
    if (!type.serves().allows(post.grids().size())) {
      findings.add(
          Finding.error(
              "grids-per-post",
              Place.at("posts", post.id(), "grids"),
              Text.format(
                  "岗位%s服务%s个网格，%s规定为%s个",
                  "Post %s serves %s grids; %s says %s",
                  post.id(),
                  post.grids().size(),
                  type.clause(),
                  type.serves()),
              Text.of("请调整所服务的网格。", "Change the grids it serves.")));
    }
    for (int i = 0; i < post.grids().size(); i++) {
      checkLevel(post, type, i);
    }
    checkSuperior(post, type);
    checkSender(post, type);
  }

  private void checkLevel(Post post, PostType type, int position) {
    Grid grid = staffing.organisation().grid(post.grids().get(position)).orElseThrow();
    if (!grid.level().equals(type.on())) {
      findings.add(
          Finding.error(
              "post-on-wrong-level",
              Place.at("posts", post.id(), "grids", position),
              Text.format(
                  "岗位%s（%s）应设在%s层级，%s是%s",
                  "Post %s (%s) belongs on level %s, but %s is a %s",
                  post.id(),
                  type.id(),
                  type.on(),
                  grid.id(),
                  grid.level()),
              Text.of("请更正网格或岗位类型。", "Put the grid or the type right.")));
    }
  }

  private void checkSuperior(Post post, PostType type) {
    if (type.superior().isEmpty() || staffing.superior(post.id()).isPresent()) {
      return;
    }
    PostTypeId above = type.superior().orElseThrow();
    List<PostId> found =
        post.grids().stream()
            .flatMap(grid -> staffing.nearest(above, grid).stream())
            .map(Post::id)
            .distinct()
            .toList();
    Place place = Place.at("posts", post.id());
    findings.add(
        found.isEmpty()
            ? Finding.warning(
                "superior-missing",
                place,
                Text.format("岗位%s没有上级：没有%s", "Post %s has no superior: no %s", post.id(), above),
                Text.format("请设置一个%s。", "Set up a %s.", above))
            : Finding.warning(
                "superior-ambiguous",
                place,
                Text.format(
                    "岗位%s有多个可能的上级：%s",
                    "Post %s has several possible superiors: %s", post.id(), Text.list(found)),
                Text.of("请决定由哪一个岗位领导。", "Decide which of them leads it.")));
  }

  private void checkSender(Post post, PostType type) {
    if (type.sentByUnit().isEmpty()) {
      return;
    }
    for (GridId grid : post.grids()) {
      Optional<UnitId> unit = staffing.organisation().responsibleUnit(grid);
      if (post.sentBy().isPresent() && unit.isPresent() && !post.sentBy().equals(unit)) {
        findings.add(
            Finding.warning(
                "sent-by-other-unit",
                Place.at("posts", post.id(), "sent-by"),
                Text.format(
                    "岗位%s由%s选派，而网格%s的责任单位是%s（%s）",
                    "Post %s is sent by %s, but the unit responsible for %s is %s (%s)",
                    post.id(),
                    post.sentBy().orElseThrow(),
                    grid,
                    unit.get(),
                    type.sentByUnit().orElseThrow()),
                Text.of("请更正 sent-by，或更正网格的责任单位。", "Put sent-by or the grid's unit right.")));
      } else if (post.sentBy().isEmpty() && unit.isEmpty()) {
        findings.add(
            Finding.warning(
                "no-sending-unit",
                Place.at("posts", post.id()),
                Text.format(
                    "岗位%s应由责任单位选派（%s），但网格%s没有责任单位",
                    "Post %s is sent by the responsible unit (%s), but grid %s has none",
                    post.id(),
                    type.sentByUnit().orElseThrow(),
                    grid),
                Text.of("请为网格写明 responsible-unit。", "Name the grid's responsible-unit.")));
      }
    }
  }

  private void checkHouseholds() {
    // Two types may each serve a household; two posts of one type may not.
    Map<PostTypeId, Map<HouseholdId, PostId>> byType = new TreeMap<>();
    for (Post post : staffing.facts().posts()) {
      Map<HouseholdId, PostId> claimed =
          byType.computeIfAbsent(post.type(), type -> new TreeMap<>());
      for (int i = 0; i < post.households().size(); i++) {
        HouseholdId household = post.households().get(i);
        PostId first = claimed.putIfAbsent(household, post.id());
        if (first != null) {
          findings.add(
              Finding.error(
                  "household-claimed-twice",
                  Place.at("posts", post.id(), "households", i),
                  Text.format(
                      "住户%s同时分给了%s和%s",
                      "Household %s is allotted to %s and to %s", household, first, post.id()),
                  Text.of("请只分给一个岗位。", "Allot it to one post.")));
        }
      }
    }
  }

  private void checkPerGrid(PostType type) {
    if (type.perGrid().isEmpty()) {
      return;
    }
    Count wanted = type.perGrid().orElseThrow();
    for (Grid grid : staffing.organisation().grids()) {
      if (grid.level().equals(type.on())) {
        long there =
            staffing.serving(grid.id()).stream()
                .filter(post -> post.type().equals(type.id()))
                .count();
        if (!wanted.allows((int) there)) {
          findings.add(
              Finding.error(
                  "posts-per-grid",
                  Place.at("grids", grid.id()),
                  Text.format(
                      "网格%s有%s个%s岗位，%s规定为%s个",
                      "Grid %s has %s posts of type %s; %s says %s",
                      grid.id(),
                      there,
                      type.id(),
                      type.clause(),
                      wanted),
                  Text.of("请增设或撤销岗位。", "Add or remove posts.")));
        }
      }
    }
  }
}
