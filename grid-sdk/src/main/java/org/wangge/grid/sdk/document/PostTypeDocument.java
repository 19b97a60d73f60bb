package org.wangge.grid.sdk.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.sdk.json.OptionalKey;

/**
 * A kind of post.
 *
 * @param title its name
 * @param on the level of the grids it serves
 * @param perGrid how many posts each grid of that level has, for example {@code 1} or {@code 1..}
 * @param serves how many grids one post may serve
 * @param holders how many persons hold one post at most
 * @param superior the type of the superior post
 * @param tenure for how long a holder is not changed, for example {@code 1 year}
 * @param paired the clause that pairs the posts as A and B
 * @param sentByUnit the clause by which the responsible unit sends the holder
 * @param unitFillsVacancy the clause by which the unit fills a vacancy
 * @param cover who acts while the holder is away, in this order
 * @param pairsWithin how far apart the posts of a pair may stand
 * @param vacancy who fills a vacancy, and by when
 * @param roundTheClock the clause by which somebody is present at every instant
 * @param among how to pick among several posts on one grid
 * @param electedBy who elects the holder
 * @param appointedBy who appoints the holder
 * @param termOfOffice how long an appointment lasts at most
 * @param eligibility what a holder must meet, or should
 * @param heldWith the types of post that a holder holds too
 * @param notWith the types of post that a holder must not hold too
 * @param mostPosts how many posts of any type a holder holds at once at most
 * @param doubleLine the clause by which the holder obeys the sending unit too
 * @param carries what the holder carries on duty, by its id
 * @param onePerTrade the trades of which each grid has one such post
 * @param clause the clause that sets it up
 */
public record PostTypeDocument(
    TextDocument title,
    String on,
    Optional<String> perGrid,
    Optional<String> serves,
    Optional<String> holders,
    Optional<String> superior,
    Optional<String> tenure,
    Optional<String> paired,
    Optional<String> sentByUnit,
    Optional<String> unitFillsVacancy,
    @OptionalKey List<String> cover,
    Optional<PairsWithin> pairsWithin,
    Optional<Vacancy> vacancy,
    Optional<String> roundTheClock,
    @OptionalKey List<String> among,
    Optional<ChoosingDocument> electedBy,
    Optional<ChoosingDocument> appointedBy,
    Optional<OfficeTermDocument> termOfOffice,
    @OptionalKey List<EligibilityDocument> eligibility,
    @OptionalKey List<CompanionDocument> heldWith,
    @OptionalKey List<CompanionDocument> notWith,
    Optional<String> mostPosts,
    Optional<String> doubleLine,
    @OptionalKey Map<String, CarriedDocument> carries,
    Optional<CrewDocument> onePerTrade,
    String clause) {

  /**
   * Who elects or appoints.
   *
   * @param by who does
   * @param clause the clause that says so, if it is not that of the post type
   */
  public record ChoosingDocument(TextDocument by, Optional<String> clause) {}

  /**
   * A term of office.
   *
   * @param length how long, for example {@code 3 years}
   * @param clause the clause that says so, if it is not that of the post type
   */
  public record OfficeTermDocument(String length, Optional<String> clause) {}

  /**
   * A condition of eligibility.
   *
   * @param fact {@code age}, {@code education}, {@code months-in} or a fact that the plan declares
   * @param rule for example {@code ..35}, {@code at-least high-school}, {@code one-of staff, clerk}
   * @param postType the post type of {@code months-in}
   * @param preferred whether it is preferred and no more
   * @param clause the clause that says so, if it is not that of the post type
   */
  public record EligibilityDocument(
      String fact,
      String rule,
      Optional<String> postType,
      @OptionalKey(otherwise = "false") boolean preferred,
      Optional<String> clause) {}

  /**
   * Another type of post.
   *
   * @param type the type
   * @param clause the clause that says so, if it is not that of the post type
   */
  public record CompanionDocument(String type, Optional<String> clause) {}

  /**
   * What a holder carries.
   *
   * @param title its name
   * @param clause the clause that says so, if it is not that of the post type
   */
  public record CarriedDocument(TextDocument title, Optional<String> clause) {}

  /**
   * A crew.
   *
   * @param trades its trades
   * @param clause the clause that says so, if it is not that of the post type
   */
  public record CrewDocument(List<String> trades, Optional<String> clause) {}

  /**
   * How far apart the posts of a pair may stand.
   *
   * @param place {@code grid}, {@code neighbours} or {@code unit}
   * @param clause the clause that says so
   */
  public record PairsWithin(String place, String clause) {}

  /**
   * Who fills a vacancy, and by when.
   *
   * @param filledBy {@code responsible-unit}, a post type, a unit or another body
   * @param within for example {@code 30 days}; open without it
   * @param clause the clause that says so
   */
  public record Vacancy(String filledBy, Optional<String> within, String clause) {}
}
