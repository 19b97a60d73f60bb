package org.wangge.grid.domain.office;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.post.PostTypeId;

/**
 * What a plan says about those who hold posts of one type.
 *
 * <p>Rules: (1) who elects or appoints them is told and not checked; (2) an appointment is no
 * longer than {@link #termOfOffice}, and then somebody follows; (3) each of {@link #eligibility}
 * holds at the first instant of an appointment; (4) a holder holds a post of each type of {@link
 * #heldWith} all the while, and of none of {@link #notWith}; (5) a holder holds {@link #mostPosts}
 * posts of any type at once, no more; (6) what a holder {@link #carries} on duty is told and not
 * checked. Example: the council chair is elected by the villagers and is the rural grid worker too.
 * Immutable.
 */
@Value.Immutable
public abstract class HolderRules {

  HolderRules() {}

  /** {@return the post type} */
  public abstract PostTypeId type();

  /** {@return the clause that sets up the post type} */
  public abstract ClauseRef clause();

  /** {@return who elects the holder, where somebody does} */
  public abstract Optional<Choosing> electedBy();

  /** {@return who appoints the holder, where somebody does} */
  public abstract Optional<Choosing> appointedBy();

  /** {@return how long an appointment lasts at most, where the plan says} */
  public abstract Optional<OfficeTerm> termOfOffice();

  /** {@return what a holder must meet, or should} */
  public abstract List<Eligibility> eligibility();

  /** {@return the types of post that a holder holds too} */
  public abstract List<Companion> heldWith();

  /** {@return the types of post that a holder must not hold too} */
  public abstract List<Companion> notWith();

  /** {@return how many posts of any type a holder holds at once at most, 1 or more} */
  public abstract OptionalInt mostPosts();

  /** {@return the clause by which the holder obeys the sending unit too, where one does} */
  public abstract Optional<ClauseRef> doubleLine();

  /** {@return what the holder carries on duty and shows, in the order of the plan} */
  public abstract List<Carried> carries();

  @Value.Check
  void check() {
    if (mostPosts().orElse(1) < 1) {
      throw new IllegalArgumentException("Post type " + type() + ": most posts " + mostPosts());
    }
  }

  /**
   * What the holder carries on duty and shows, for example the badge at the door.
   *
   * @param thing its id in the plan, such as {@code badge}
   * @param title its name
   * @param clause the clause that says so
   */
  public record Carried(String thing, Text title, ClauseRef clause) {

    /** Checks that the thing has an id. */
    public Carried {
      if (!IdForm.isValid(thing)) {
        throw new IllegalArgumentException("Not an id: '" + thing + "'");
      }
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(clause, "clause");
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link HolderRules}; each attribute is set once. */
  public static final class Builder extends ImmutableHolderRules.Builder {
    Builder() {}
  }
}
