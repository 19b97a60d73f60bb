package org.wangge.grid.domain.reorganisation;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.organisation.AddressId;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.HouseholdId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.PostId;

/**
 * One thing that a reorganisation touches: a part of the organisation (grid, unit, post) or an item
 * that hangs on one (household, point of territory, case, duty, score base, pair, appointment,
 * roster).
 *
 * <p>Text form: the kind and the id, for example {@code grid G03}, {@code case C-17}, {@code
 * score-base worker-031-a}. A pair goes by its A post, an appointment by its holder. Ordered by
 * kind, then id.
 *
 * @param kind the kind
 * @param id the id
 */
public record Part(Kind kind, String id) implements Comparable<Part> {

  private static final Comparator<Part> ORDER =
      Comparator.comparing(Part::kind).thenComparing(Part::id);

  /** What a part is. */
  public enum Kind {
    /** A grid. */
    GRID("网格"),
    /** A unit. */
    UNIT("单位"),
    /** A post. */
    POST("岗位"),
    /** An AB pair, by its A post. */
    PAIR("AB岗"),
    /** An appointment, by its holder. */
    APPOINTMENT("任职"),
    /** A duty roster. */
    ROSTER("值班表"),
    /** A point of territory. */
    ADDRESS("地点"),
    /** A household. */
    HOUSEHOLD("住户"),
    /** An open case. */
    CASE("未结事项"),
    /** A duty. */
    DUTY("职责"),
    /** What a score is worked out on. */
    SCORE_BASE("考核基数");

    private final String zh;

    Kind(String zh) {
      this.zh = zh;
    }

    /** {@return the kind in words} */
    public Text title() {
      return Text.of(zh, word().replace('-', ' '));
    }

    /** {@return the kind as the text form writes it, for example {@code score-base}} */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return whether it is a part of the organisation itself: a grid, a unit or a post} */
    public boolean isOfOrganisation() {
      return this == GRID || this == UNIT || this == POST;
    }

    /** {@return whether the host may say on what it hangs: a household, case, duty, score base} */
    public boolean isHeld() {
      return this == HOUSEHOLD || this == CASE || this == DUTY || this == SCORE_BASE;
    }
  }

  /** Checks the form of the id. */
  public Part {
    Objects.requireNonNull(kind, "kind");
    IdForm.check(kind.word(), id);
  }

  /**
   * A grid.
   *
   * @param id the grid
   * @return the part
   */
  public static Part of(GridId id) {
    return new Part(Kind.GRID, id.id());
  }

  /**
   * A unit.
   *
   * @param id the unit
   * @return the part
   */
  public static Part of(UnitId id) {
    return new Part(Kind.UNIT, id.id());
  }

  /**
   * A post.
   *
   * @param id the post
   * @return the part
   */
  public static Part of(PostId id) {
    return new Part(Kind.POST, id.id());
  }

  /**
   * A point of territory.
   *
   * @param id the point
   * @return the part
   */
  public static Part of(AddressId id) {
    return new Part(Kind.ADDRESS, id.id());
  }

  /**
   * A household.
   *
   * @param id the household
   * @return the part
   */
  public static Part of(HouseholdId id) {
    return new Part(Kind.HOUSEHOLD, id.id());
  }

  /**
   * Reads the text form.
   *
   * @param text for example {@code grid G03}
   * @return the part, if the text is one
   */
  public static Optional<Part> parse(String text) {
    int space = text.indexOf(' ');
    if (space < 0 || !IdForm.isValid(text.substring(space + 1))) {
      return Optional.empty();
    }
    for (Kind kind : Kind.values()) {
      if (kind.word().equals(text.substring(0, space))) {
        return Optional.of(new Part(kind, text.substring(space + 1)));
      }
    }
    return Optional.empty();
  }

  /** {@return the part in words} */
  public Text text() {
    return Text.format("%s%s", "%s %s", kind.title(), id);
  }

  /** The same kind under another id. */
  Part named(String other) {
    return new Part(kind, other);
  }

  @Override
  public int compareTo(Part other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return kind.word() + " " + id;
  }
}
