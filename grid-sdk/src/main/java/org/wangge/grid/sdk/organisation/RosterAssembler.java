package org.wangge.grid.sdk.organisation;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.post.Count;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.roster.Roster;
import org.wangge.grid.domain.roster.RosterId;
import org.wangge.grid.domain.roster.Shift;
import org.wangge.grid.sdk.document.organisation.RosterDocument;
import org.wangge.grid.sdk.reading.PartLog;

/** Reads duty rosters. */
record RosterAssembler(PartLog log) {

  private static final int MOST_DAYS = 366;
  private static final int MINUTES = 24 * 60;

  List<Roster> read(Map<String, RosterDocument> documents) {
    List<Roster> rosters = new ArrayList<>();
    documents.forEach((id, document) -> roster(id, document).ifPresent(rosters::add));
    return rosters;
  }

  private Optional<Roster> roster(String id, RosterDocument document) {
    int before = log.findings().size();
    Optional<RosterId> roster = log.id(Place.at("rosters", id), id, RosterId::of);
    Optional<GridId> on = log.id(Place.at("rosters", id, "on"), document.on(), GridId::of);
    List<PostId> posts = new ArrayList<>();
    for (int i = 0; i < document.posts().size(); i++) {
      log.id(Place.at("rosters", id, "posts", i), document.posts().get(i), PostId::of)
          .ifPresent(posts::add);
    }
    if (document.posts().isEmpty()) {
      log.add(
          Finding.error(
              "roster-without-posts",
              Place.at("rosters", id, "posts"),
              Text.format("值班表%s没有岗位", "Roster %s has no posts", id),
              Text.of("请按轮值顺序写明岗位。", "Name the posts in the order of their turns.")));
    }
    Optional<Integer> every =
        log.read(
            "bad-turn",
            Place.at("rosters", id, "every"),
            Text.of("轮值间隔", "how long a turn lasts"),
            document.every(),
            "1 week, 1 day",
            RosterAssembler::days);
    List<Shift> shifts = shifts(id, document.shifts());
    return log.cleanSince(before)
        ? Optional.of(
            Roster.builder()
                .id(roster.orElseThrow())
                .title(PartLog.text(document.title()))
                .on(on.orElseThrow())
                .addAllPosts(posts)
                .from(document.from())
                .turnDays(every.orElseThrow())
                .addAllShifts(shifts)
                .build())
        : Optional.empty();
  }

  private List<Shift> shifts(String id, List<String> texts) {
    List<Shift> shifts = new ArrayList<>();
    boolean[] taken = new boolean[MINUTES];
    for (int i = 0; i < texts.size(); i++) {
      Place place = Place.at("rosters", id, "shifts", i);
      Optional<Shift> shift =
          log.read(
              "bad-shift",
              place,
              Text.of("班次", "a shift"),
              texts.get(i),
              "08:00-20:00, 20:00-08:00",
              Shift::parse);
      if (shift.isPresent() && overlaps(shift.get(), taken)) {
        log.add(
            Finding.error(
                "shifts-overlap",
                place,
                Text.format("班次%s与前面的班次重叠", "The shift %s overlaps one before it", shift.get()),
                Text.of("一个时刻只能有一个班次。", "There is one shift at a time.")));
      }
      shift.ifPresent(shifts::add);
    }
    return shifts;
  }

  /** Takes the minutes of a shift; a night shift has those after midnight too. */
  private static boolean overlaps(Shift shift, boolean[] taken) {
    int from = minute(shift.from());
    int length = Math.floorMod(minute(shift.to()) - from - 1, MINUTES) + 1;
    boolean overlaps = false;
    for (int i = 0; i < length; i++) {
      overlaps |= taken[(from + i) % MINUTES];
      taken[(from + i) % MINUTES] = true;
    }
    return overlaps;
  }

  private static int minute(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }

  /** Reads {@code 1 day}, {@code 2 weeks} as a number of days. */
  private static Optional<Integer> days(String text) {
    int space = text.indexOf(' ');
    Optional<Count> number = Count.parse(space < 0 ? "" : text.substring(0, space));
    if (number.isEmpty() || number.get().least() != number.get().most()) {
      return Optional.empty();
    }
    int amount = number.get().least();
    return switch (text.substring(space + 1)) {
      case "day", "days" -> within(amount, 1);
      case "week", "weeks" -> within(amount, 7);
      default -> Optional.empty();
    };
  }

  private static Optional<Integer> within(int amount, int days) {
    return amount >= 1 && amount <= MOST_DAYS / days
        ? Optional.of(amount * days)
        : Optional.empty();
  }
}
