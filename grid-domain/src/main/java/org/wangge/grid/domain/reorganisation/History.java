package org.wangge.grid.domain.reorganisation;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.staffing.Staffing;

/**
 * An organisation through its reorganisations.
 *
 * <p>Rules: (1) each change holds from the beginning of its date, in the zone of the organisation;
 * (2) changes follow each other by date, those of one date by id; (3) a change added later alters
 * no answer about an instant before its date; (4) who goes on in a post under another id has held
 * it as long as before. Example: with a merger from 2027-01-01, {@code at} 2026-12-31 24:00 less a
 * second is the organisation as it was. Immutable and thread-safe; get one from {@link #of}.
 */
public final class History {

  private final Staffing base;
  private final ImmutableList<Version> versions;
  private final Succession succession;

  private History(Staffing base, List<Version> versions, Succession succession) {
    this.base = base;
    this.versions = ImmutableList.copyOf(versions);
    this.succession = succession;
  }

  /**
   * The organisation after one change.
   *
   * @param change the change with all that it moved
   * @param from the instant from which it holds
   * @param staffing the organisation from then on
   */
  public record Version(Preview change, Instant from, Staffing staffing) {}

  /**
   * An organisation that was never changed.
   *
   * @param base the organisation
   * @return its history
   */
  public static History of(Staffing base) {
    return new History(base, ImmutableList.of(), Succession.NONE);
  }

  /**
   * Does changes on an organisation one after the other.
   *
   * @param base the organisation before all changes
   * @param changes the changes, in any order
   * @return the history, or all findings up to the first change that cannot be done; paths begin
   *     with {@code changes/ID}
   */
  public static Result<History> of(Staffing base, Collection<Reorganisation> changes) {
    List<Reorganisation> inOrder =
        changes.stream()
            .sorted(Comparator.comparing(Reorganisation::from).thenComparing(Reorganisation::id))
            .toList();
    List<Finding> findings = new ArrayList<>();
    List<Version> versions = new ArrayList<>();
    Succession succession = Succession.NONE;
    Staffing now = base;
    for (int i = 0; i < inOrder.size(); i++) {
      Reorganisation change = inOrder.get(i);
      if (inOrder.subList(0, i).stream().anyMatch(other -> other.id().equals(change.id()))) {
        findings.add(twice(change));
        return new Result.Refused<>(findings);
      }
      Preview preview = change.preview(now, Holdings.NONE, succession);
      for (Finding finding : preview.findings()) {
        findings.add(finding.at(Place.at("changes", change.id(), finding.place().path())));
      }
      if (!(preview.after() instanceof Result.Passed<Staffing> passed)) {
        return new Result.Refused<>(findings);
      }
      now = passed.value();
      succession = succession.then(preview.succession());
      versions.add(new Version(preview, change.from().atStartOfDay(base.zone()).toInstant(), now));
    }
    return Result.of(new History(base, versions, succession), findings);
  }

  private static Finding twice(Reorganisation change) {
    return Finding.error(
        "change-twice",
        Place.at("changes", change.id()),
        Text.format("两项变更的编号同为%s", "Two changes bear the id %s", change.id()),
        Text.of("请给其中一项另一个编号。", "Give one of them another id."));
  }

  /** {@return the organisation before all changes} */
  public Staffing base() {
    return base;
  }

  /** {@return the organisation after all changes} */
  public Staffing latest() {
    return versions.isEmpty() ? base : versions.get(versions.size() - 1).staffing();
  }

  /** {@return what each change made of the organisation, first to last} */
  public List<Version> versions() {
    return versions;
  }

  /** {@return where old codes lead} */
  public Succession succession() {
    return succession;
  }

  /**
   * The organisation at an instant.
   *
   * @param at the instant
   * @return the organisation as the last change on or before it left it
   */
  public Staffing at(Instant at) {
    Staffing found = base;
    for (Version version : versions) {
      if (!version.from().isAfter(at)) {
        found = version.staffing();
      }
    }
    return found;
  }

  /**
   * The grids to which a code leads.
   *
   * @param grid the grid, by the id it first bore
   * @param at the instant
   * @return the grids of that instant in its place; none if it ended or never was
   */
  public List<GridId> successors(GridId grid, Instant at) {
    Staffing then = at(at);
    return led(Part.of(grid), at).stream()
        .map(part -> GridId.of(part.id()))
        .filter(id -> then.organisation().grid(id).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The units to which a code leads.
   *
   * @param unit the unit, by the id it first bore
   * @param at the instant
   * @return the units of that instant in its place; none if it ended or never was
   */
  public List<UnitId> successors(UnitId unit, Instant at) {
    Staffing then = at(at);
    return led(Part.of(unit), at).stream()
        .map(part -> UnitId.of(part.id()))
        .filter(id -> then.organisation().unit(id).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The posts to which a code leads.
   *
   * @param post the post, by the id it first bore
   * @param at the instant
   * @return the posts of that instant in its place; none if it ended or never was
   */
  public List<PostId> successors(PostId post, Instant at) {
    Staffing then = at(at);
    return led(Part.of(post), at).stream()
        .map(part -> PostId.of(part.id()))
        .filter(id -> then.post(id).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  private List<Part> led(Part part, Instant at) {
    return succession.successors(part, day(at));
  }

  /** The date of the last change up to an instant; an instant may lie beyond all dates. */
  private LocalDate day(Instant at) {
    LocalDate day = LocalDate.MIN;
    for (Version version : versions) {
      if (!version.from().isAfter(at)) {
        day = version.change().reorganisation().from();
      }
    }
    return day;
  }
}
