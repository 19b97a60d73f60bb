package org.wangge.grid.sdk.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.Absence;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.post.TradeId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.sdk.document.organisation.AbsenceDocument;
import org.wangge.grid.sdk.document.organisation.AppointmentDocument;
import org.wangge.grid.sdk.document.organisation.OrganisationDocument;
import org.wangge.grid.sdk.document.organisation.PairDocument;
import org.wangge.grid.sdk.document.organisation.PostDocument;
import org.wangge.grid.sdk.reading.Moments;
import org.wangge.grid.sdk.reading.PartLog;

/** Reads posts, pairs, appointments and absences. */
final class StaffAssembler {

  /** More than a large city district has; ranges are short to write and long in memory. */
  private static final int MOST_HOUSEHOLDS = 500_000;

  private final PartLog log;
  private final PeriodReader periods;
  private final List<Post> posts = new ArrayList<>();
  private final List<AbPair> pairs = new ArrayList<>();
  private final List<Appointment> appointments = new ArrayList<>();
  private final List<Absence> absences = new ArrayList<>();
  private int allotted;

  StaffAssembler(PartLog log, Moments moments) {
    this.log = log;
    this.periods = new PeriodReader(log, moments);
  }

  List<Post> posts() {
    return posts;
  }

  List<AbPair> pairs() {
    return pairs;
  }

  List<Appointment> appointments() {
    return appointments;
  }

  List<Absence> absences() {
    return absences;
  }

  void read(OrganisationDocument document) {
    document.posts().forEach(this::post);
    for (int i = 0; i < document.pairs().size(); i++) {
      pair(Place.at("pairs", i), document.pairs().get(i)).ifPresent(pairs::add);
    }
    for (int i = 0; i < document.appointments().size(); i++) {
      appointment(Place.at("appointments", i), document.appointments().get(i))
          .ifPresent(appointments::add);
    }
    for (int i = 0; i < document.absences().size(); i++) {
      absences.addAll(absence(Place.at("absences", i), document.absences().get(i), appointments));
    }
  }

  void post(String id, PostDocument document) {
    int before = log.findings().size();
    Place place = Place.at("posts", id);
    Optional<PostId> postId = log.id(place, id, PostId::of);
    Optional<PostTypeId> type =
        log.id(Place.at("posts", id, "type"), document.type(), PostTypeId::of);
    List<GridId> grids = new ArrayList<>();
    for (int i = 0; i < document.grids().size(); i++) {
      log.id(Place.at("posts", id, "grids", i), document.grids().get(i), GridId::of)
          .ifPresent(grids::add);
    }
    Optional<UnitId> sentBy =
        document
            .sentBy()
            .flatMap(text -> log.id(Place.at("posts", id, "sent-by"), text, UnitId::of));
    List<HouseholdId> households = households(id, document.households());
    Optional<TradeId> trade =
        document.trade().flatMap(text -> log.id(Place.at("posts", id, "trade"), text, TradeId::of));
    if (document.grids().isEmpty()) {
      log.add(
          Finding.error(
              "post-without-grid",
              Place.at("posts", id, "grids"),
              Text.format("岗位%s没有服务任何网格", "Post %s serves no grid", id),
              Text.of("请写明网格。", "Name its grids.")));
    }
    if (log.cleanSince(before)) {
      posts.add(
          Post.builder()
              .id(postId.orElseThrow())
              .type(type.orElseThrow())
              .addAllGrids(grids)
              .sentBy(sentBy)
              .addAllHouseholds(households)
              .trade(trade)
              .build());
    }
  }

  private List<HouseholdId> households(String post, List<String> texts) {
    List<HouseholdId> households = new ArrayList<>();
    for (int i = 0; i < texts.size() && allotted <= MOST_HOUSEHOLDS; i++) {
      log.read(
              "bad-households",
              Place.at("posts", post, "households", i),
              Text.of("住户编号或范围", "a household or a range of households"),
              texts.get(i),
              "031-001, 031-001..031-060",
              HouseholdRange::parse)
          .ifPresent(households::addAll);
      if (allotted + households.size() > MOST_HOUSEHOLDS) {
        allotted = MOST_HOUSEHOLDS + 1;
        log.add(tooManyHouseholds(post, i));
        return List.of();
      }
    }
    allotted += households.size();
    return households;
  }

  private static Finding tooManyHouseholds(String post, int position) {
    return Finding.error(
        "too-many-households",
        Place.at("posts", post, "households", position),
        Text.format("分给各岗位的住户超过%s户", "The posts have more than %s households", MOST_HOUSEHOLDS),
        Text.of("请检查范围，或拆成几个组织文件。", "Look at the ranges, or split the organisation."));
  }

  private Optional<AbPair> pair(Place place, PairDocument document) {
    Optional<PostId> a = log.id(Place.at(place.path(), "a"), document.a(), PostId::of);
    Optional<PostId> b = log.id(Place.at(place.path(), "b"), document.b(), PostId::of);
    Optional<Period> period = periods.held(place, document.from(), document.to());
    Optional<Period> recorded = periods.recorded(place, document.recorded(), document.withdrawn());
    return a.isPresent() && b.isPresent() && period.isPresent() && recorded.isPresent()
        ? Optional.of(new AbPair(a.get(), b.get(), period.get(), recorded.get()))
        : Optional.empty();
  }

  Optional<Appointment> appointment(Place place, AppointmentDocument document) {
    Optional<PostId> post = log.id(Place.at(place.path(), "post"), document.post(), PostId::of);
    Optional<PersonId> person =
        log.id(Place.at(place.path(), "person"), document.person(), PersonId::of);
    Optional<Period> period = periods.held(place, Optional.of(document.from()), document.to());
    Optional<Period> recorded = periods.recorded(place, document.recorded(), document.withdrawn());
    return post.isPresent() && person.isPresent() && period.isPresent() && recorded.isPresent()
        ? Optional.of(new Appointment(post.get(), person.get(), period.get(), recorded.get()))
        : Optional.empty();
  }

  /** An absence named by post is one of each holder, for as long as the post is held. */
  List<Absence> absence(Place place, AbsenceDocument document, List<Appointment> held) {
    Optional<Period> period = periods.held(place, Optional.of(document.from()), document.to());
    Optional<Period> recorded = periods.recorded(place, document.recorded(), document.withdrawn());
    if (document.person().isPresent() == document.post().isPresent()) {
      log.add(
          Finding.error(
              "absence-unclear",
              place,
              Text.format(
                  "从%s起的缺勤应写人员或岗位之一",
                  "The absence from %s names a person or a post, one of the two", document.from()),
              Text.of("请写 person 或 post 之一。", "Give person or post.")));
      return List.of();
    }
    List<Absence> found = new ArrayList<>();
    for (Appointment appointment : held) {
      boolean named =
          document.person().isPresent()
              ? appointment.person().id().equals(document.person().get())
              : appointment.post().id().equals(document.post().orElseThrow());
      if (named && period.isPresent() && recorded.isPresent()) {
        absence(appointment, period.get(), recorded.get(), document.person().isPresent())
            .filter(absence -> !found.contains(absence))
            .ifPresent(found::add);
      }
    }
    if (found.isEmpty() && period.isPresent() && recorded.isPresent()) {
      log.add(
          Finding.warning(
              "absence-of-nobody",
              place,
              Text.format(
                  "%s在此期间没有任职，缺勤不起作用",
                  "Nobody holds a post as %s in that time: the absence changes nothing",
                  document.person().or(document::post).orElseThrow()),
              Text.of("请更正编号或日期，或删去。", "Put the id or the dates right, or drop it.")));
    }
    return found;
  }

  /** Of a post, its holder is away while both the appointment and the absence are on record. */
  private static Optional<Absence> absence(
      Appointment held, Period period, Period recorded, boolean byPerson) {
    Optional<Period> common = period.intersection(held.period());
    if (byPerson) {
      return common.map(some -> new Absence(held.person(), period, recorded));
    }
    return common.flatMap(
        some ->
            recorded
                .intersection(held.recorded())
                .map(known -> new Absence(held.person(), some, known)));
  }
}
