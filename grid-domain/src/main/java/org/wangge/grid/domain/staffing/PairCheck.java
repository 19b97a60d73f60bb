package org.wangge.grid.domain.staffing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.Absence;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Severity;

/** Finds what is wrong with AB pairs: B of two, a post with itself, partners away together. */
final class PairCheck {

  private final Staffing staffing;
  private final PairReach reach;
  private final List<Finding> findings = new ArrayList<>();

  PairCheck(Staffing staffing) {
    this.staffing = staffing;
    this.reach = new PairReach(staffing, staffing.organisation()::neighbours);
  }

  List<Finding> findings() {
    List<AbPair> pairs = staffing.facts().pairs();
    for (int i = 0; i < pairs.size(); i++) {
      AbPair pair = pairs.get(i);
      if (!pair.isWithdrawn()) {
        checkPair(pair, i);
        once(pair.a(), i, "a");
        if (!pair.a().equals(pair.b())) {
          once(pair.b(), i, "b");
        }
      }
    }
    for (Post post : staffing.facts().posts()) {
      if (staffing.typeOf(post.id()).paired().isPresent()) {
        checkPaired(post.id());
      }
    }
    return findings;
  }

  /** A post that has to be paired has a partner, and no pair ends without another. */
  private void checkPaired(PostId post) {
    Optional<Instant> end =
        staffing.partners().pairs(post).stream()
            .map(pair -> pair.period().to())
            .max(Instant::compareTo);
    if (end.isPresent() && end.get().equals(Instant.MAX)) {
      return;
    }
    Text message =
        end.isEmpty()
            ? Text.format(
                "岗位%s没有AB岗搭档，%s要求结对",
                "Post %s has no AB partner; %s pairs them", post, clause(post))
            : Text.format(
                "岗位%s%s没有AB岗搭档，%s要求结对",
                "Post %s has no AB partner %s; %s pairs them",
                post,
                Period.since(end.get()).in(staffing.zone()),
                clause(post));
    findings.add(
        Finding.warning(
            "no-ab-partner",
            Place.at("posts", post),
            message,
            Text.of("请在 pairs 中为它配对。", "Pair it under pairs.")));
  }

  private ClauseRef clause(PostId post) {
    return staffing.typeOf(post).paired().orElseThrow();
  }

  private void once(PostId post, int position, String side) {
    staffing
        .partners()
        .earlier(post, position)
        .ifPresent(
            first ->
                findings.add(
                    Finding.error(
                        "post-in-two-pairs",
                        Place.at("pairs", position, side),
                        Text.format(
                            "岗位%s已在第%s对AB岗中",
                            "Post %s is in AB pair number %s already", post, first + 1),
                        Text.of(
                            "每个岗位同时至多属于一对AB岗。",
                            "A post belongs to at most one AB pair at a time."))));
  }

  private void checkPair(AbPair pair, int position) {
    if (pair.a().equals(pair.b())) {
      findings.add(
          Finding.error(
              "pair-with-itself",
              Place.at("pairs", position),
              Text.format("岗位%s与自己结对", "Post %s is paired with itself", pair.a()),
              Text.of("请写明另一个岗位。", "Name the other post.")));
      return;
    }
    PostType a = staffing.typeOf(pair.a());
    PostType b = staffing.typeOf(pair.b());
    if (!a.id().equals(b.id()) || a.paired().isEmpty()) {
      findings.add(
          Finding.error(
              "pair-not-in-plan",
              Place.at("pairs", position),
              Text.format(
                  "方案没有规定%s（%s）与%s（%s）互为AB岗",
                  "The plan pairs no %s (%s) with a %s (%s)", pair.a(), a.id(), pair.b(), b.id()),
              Text.of(
                  "请在岗位类型中写明 paired，或删去这一对。", "Say paired in the post type, or drop the pair.")));
    }
    reach.finding(pair, position).ifPresent(findings::add);
    checkPersons(pair, position);
  }

  private void checkPersons(AbPair pair, int position) {
    boolean same = false;
    for (Appointment a : staffing.appointments(pair.a())) {
      for (Appointment b : staffing.appointments(pair.b())) {
        Optional<Period> both =
            a.period().intersection(b.period()).flatMap(pair.period()::intersection);
        if (both.isPresent() && a.person().equals(b.person())) {
          same = true;
        } else if (both.isPresent()) {
          checkAway(a.person(), b.person(), both.get(), pair, position);
        }
      }
    }
    if (same) {
      findings.add(
          Finding.error(
              "same-person-on-both",
              Place.at("pairs", position),
              Text.format(
                  "AB岗%s和%s由同一人担任",
                  "One person holds both posts of the AB pair %s and %s", pair.a(), pair.b()),
              Text.of("请由两个人分别担任。", "Let two persons hold them.")));
    }
  }

  private void checkAway(PersonId a, PersonId b, Period inPost, AbPair pair, int position) {
    for (Absence first : staffing.absences(a)) {
      for (Absence second : staffing.absences(b)) {
        first
            .period()
            .intersection(second.period())
            .flatMap(inPost::intersection)
            .ifPresent(away -> findings.add(awayTogether(pair, away, position)));
      }
    }
  }

  private Finding awayTogether(AbPair pair, Period away, int position) {
    Text when = away.in(staffing.zone());
    return Finding.builder()
        .code("away-together")
        .severity(Severity.WARNING)
        .place(Place.at("pairs", position))
        .message(
            Text.format(
                "AB岗%s和%s同时缺勤：%s",
                "The AB partners %s and %s are away together: %s", pair.a(), pair.b(), when))
        .wayOut(Text.of("请调整其中一人的时间。", "Move the absence of one of them."))
        .witness(when.en())
        .build();
  }
}
