package org.wangge.grid.domain.post;

import java.util.Objects;

/**
 * One rung of the ladder by which a plan says who acts when a post's holder is away.
 *
 * <p>Canonical text: {@code ab-partner}, {@code superior}, {@code duty-officer}, {@code unit}, or
 * the id of a post type.
 */
public sealed interface CoverStep {

  /** The other post of the AB pair. */
  CoverStep AB_PARTNER = new AbPartner();

  /** The superior post, or whoever acts for it. */
  CoverStep SUPERIOR = new Superior();

  /** The post on duty by a roster of the same grid or the nearest above, or whoever acts for it. */
  CoverStep DUTY_OFFICER = new DutyOfficer();

  /** The post by which the sending or responsible unit answers, or whoever acts for it. */
  CoverStep UNIT = new Unit();

  /**
   * Reads the canonical text.
   *
   * @param text the text
   * @return the step
   * @throws IllegalArgumentException if it is neither a known word nor an id
   */
  static CoverStep parse(String text) {
    return switch (text) {
      case "ab-partner" -> AB_PARTNER;
      case "superior" -> SUPERIOR;
      case "duty-officer" -> DUTY_OFFICER;
      case "unit" -> UNIT;
      default -> new OfType(PostTypeId.of(text));
    };
  }

  /** The other post of the AB pair; get it from {@link CoverStep#AB_PARTNER}. */
  record AbPartner() implements CoverStep {
    @Override
    public String toString() {
      return "ab-partner";
    }
  }

  /** The superior post; get it from {@link CoverStep#SUPERIOR}. */
  record Superior() implements CoverStep {
    @Override
    public String toString() {
      return "superior";
    }
  }

  /** The post on duty; get it from {@link CoverStep#DUTY_OFFICER}. */
  record DutyOfficer() implements CoverStep {
    @Override
    public String toString() {
      return "duty-officer";
    }
  }

  /** The contact of the unit; get it from {@link CoverStep#UNIT}. */
  record Unit() implements CoverStep {
    @Override
    public String toString() {
      return "unit";
    }
  }

  /**
   * The post of a type that serves the same grid or the nearest above: a deputy.
   *
   * @param type the type
   */
  record OfType(PostTypeId type) implements CoverStep {
    /** Checks that the type is there. */
    public OfType {
      Objects.requireNonNull(type, "type");
    }

    @Override
    public String toString() {
      return type.id();
    }
  }
}
