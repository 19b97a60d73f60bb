package org.wangge.grid.domain.cases;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.organisation.KindId;
import org.wangge.grid.domain.post.PostTypeId;

/**
 * Whom a rule names without naming a post or a unit: what they are, or their part in the case.
 *
 * <p>Canonical text: that of the form ({@code responsible-unit}, {@code duty-lead}), with the id
 * that it needs after it ({@code unit police-station}, {@code neighbours of grid-head}); a post
 * type by its id alone. Example: {@code Party.of("unit police-station")} is the police station that
 * serves the grid. Immutable.
 *
 * @param form what is named
 * @param name the id of the post type or kind of unit; the empty text where the form needs none
 */
public record Party(Form form, String name) implements Comparable<Party> {

  /** The unit that takes the grid of the case. */
  public static final Party RESPONSIBLE_UNIT = new Party(Form.RESPONSIBLE_UNIT, "");

  /** The unit that the community summoned to the case. */
  public static final Party SUMMONED_UNIT = new Party(Form.SUMMONED_UNIT, "");

  /** Who leads by the duty list. */
  public static final Party DUTY_LEAD = new Party(Form.DUTY_LEAD, "");

  /** Who helps by the duty list. */
  public static final Party DUTY_HELPERS = new Party(Form.DUTY_HELPERS, "");

  /** The superiors of the lead, up to the top. */
  public static final Party EVERY_LEVEL = new Party(Form.EVERY_LEVEL, "");

  /** The post that received the report first. */
  public static final Party FIRST_ASKED = new Party(Form.FIRST_ASKED, "");

  /** What a rule may name. */
  public enum Form {
    /** A post of a type, on the grid or the nearest above. */
    POST("", true),
    /** The unit that takes the grid. */
    RESPONSIBLE_UNIT("responsible-unit", false),
    /** The unit that the community summoned. */
    SUMMONED_UNIT("summoned-unit", false),
    /** The unit of a kind that serves the grid or the nearest above. */
    UNIT_OF_KIND("unit ", true),
    /** The lead of the duty list. */
    DUTY_LEAD("duty-lead", false),
    /** The helpers of the duty list, and the body that an overlap rule makes second. */
    DUTY_HELPERS("duty-helpers", false),
    /** The member of a crew whose trade is that of the category. */
    CREW_MEMBER("crew-member of ", true),
    /** The posts of a type on each neighbouring grid. */
    NEIGHBOURS("neighbours of ", true),
    /** The superiors of the lead, up to the top. */
    EVERY_LEVEL("every-level", false),
    /** The post that received the report. */
    FIRST_ASKED("first-asked", false),
    /** The unit that the case names by its part, such as the owner. */
    NAMED("named ", true),
    /** Whoever leads by an agreement. */
    AGREEMENT("agreement ", true);

    private final String text;
    private final boolean named;

    Form(String text, boolean named) {
      this.text = text;
      this.named = named;
    }

    private boolean begins(String written) {
      return named ? written.startsWith(text) : written.equals(text);
    }

    /** {@return whether several posts may be meant, so that none of them can lead} */
    public boolean isSeveral() {
      return this == DUTY_HELPERS || this == NEIGHBOURS || this == EVERY_LEVEL;
    }
  }

  /** Checks that the name goes with the form. */
  public Party {
    Objects.requireNonNull(form, "form");
    if (form.named) {
      IdForm.check("party", name);
    } else if (!name.isEmpty()) {
      throw new IllegalArgumentException("No name goes with " + form + ": '" + name + "'");
    }
  }

  /**
   * The party from its canonical text.
   *
   * @param text the text
   * @return the party
   * @throws IllegalArgumentException if the text is not one
   */
  public static Party of(String text) {
    return parse(text)
        .orElseThrow(() -> new IllegalArgumentException("Not a party: '" + text + "'"));
  }

  /**
   * Reads the canonical text.
   *
   * @param text for example {@code unit police-station}
   * @return the party; empty if the text is not one
   */
  public static Optional<Party> parse(String text) {
    Form form =
        Arrays.stream(Form.values())
            .filter(each -> each != Form.POST && each.begins(text))
            .findFirst()
            .orElse(Form.POST);
    String name = text.substring(form.text.length());
    return form.named && !IdForm.isValid(name)
        ? Optional.empty()
        : Optional.of(new Party(form, name));
  }

  /** {@return the canonical text} */
  public String id() {
    return form.text + name;
  }

  /**
   * The unit that a case names by its part.
   *
   * @param role the part
   * @return the party
   */
  public static Party named(RoleId role) {
    return new Party(Form.NAMED, role.id());
  }

  /** {@return whether a unit is meant} */
  public boolean isUnit() {
    return form == Form.RESPONSIBLE_UNIT
        || form == Form.SUMMONED_UNIT
        || form == Form.UNIT_OF_KIND
        || form == Form.NAMED;
  }

  /** {@return the part of the unit, where one is meant that the case names} */
  public Optional<RoleId> named() {
    return form == Form.NAMED ? Optional.of(RoleId.of(name)) : Optional.empty();
  }

  /** {@return the id of the agreement, where one is meant} */
  public Optional<String> agreement() {
    return form == Form.AGREEMENT ? Optional.of(name) : Optional.empty();
  }

  /** {@return the post type, where posts of one are meant} */
  public Optional<PostTypeId> postType() {
    return form.named && form != Form.UNIT_OF_KIND && form != Form.NAMED && form != Form.AGREEMENT
        ? Optional.of(PostTypeId.of(name))
        : Optional.empty();
  }

  /** {@return the kind of unit, where one is meant} */
  public Optional<KindId> unitKind() {
    return form == Form.UNIT_OF_KIND ? Optional.of(KindId.of(name)) : Optional.empty();
  }

  @Override
  public int compareTo(Party other) {
    return id().compareTo(other.id());
  }

  @Override
  public String toString() {
    return id();
  }
}
