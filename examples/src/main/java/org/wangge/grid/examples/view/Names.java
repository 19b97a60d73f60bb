package org.wangge.grid.examples.view;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.ChannelId;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.Unit;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.sdk.Jurisdiction;

/**
 * What things of a jurisdiction are called, in one language; an id that plan and organisation do
 * not know stays as it is.
 *
 * <p>Example: the post {@code worker-031-b} is {@code 兼职网格员 worker-031-b}.
 *
 * @param jurisdiction plan and organisation
 * @param language the language
 */
public record Names(Jurisdiction jurisdiction, Language language) {

  /** Checks that both are there. */
  public Names {
    Objects.requireNonNull(jurisdiction, "jurisdiction");
    Objects.requireNonNull(language, "language");
  }

  /**
   * The words in this language.
   *
   * @param zh the Chinese wording
   * @param en the English wording
   * @param arguments what fills the {@code %s} places
   * @return one of the two
   */
  public String say(String zh, String en, Object... arguments) {
    return Text.format(zh, en, arguments).in(language);
  }

  /**
   * A grid's title.
   *
   * @param id the grid
   * @return the title
   */
  public String grid(GridId id) {
    Optional<Grid> grid = jurisdiction.staffing().organisation().grid(id);
    return grid.map(known -> known.title().in(language)).orElse(id.id());
  }

  /**
   * A unit's title.
   *
   * @param id the unit
   * @return the title
   */
  public String unit(UnitId id) {
    Optional<Unit> unit = jurisdiction.staffing().organisation().unit(id);
    return unit.map(known -> known.title().in(language)).orElse(id.id());
  }

  /**
   * A post by the title of its type and its id.
   *
   * @param id the post
   * @return title and id
   */
  public String post(PostId id) {
    return jurisdiction.staffing().post(id).map(known -> title(id) + " " + id).orElse(id.id());
  }

  private String title(PostId id) {
    return jurisdiction.staffing().typeOf(id).title().in(language);
  }

  /** {@return what the things of the plan are called} */
  public PlanNames ofPlan() {
    return new PlanNames(jurisdiction.plan().plan(), language);
  }

  /**
   * A type of post.
   *
   * @param id the type
   * @return its title
   */
  public String postType(PostTypeId id) {
    return ofPlan().postType(id);
  }

  /**
   * A party of a rule.
   *
   * @param party the party
   * @return which unit is meant, or the title of the type of post; with its article in English
   */
  public String party(Party party) {
    return ofPlan().party(party);
  }

  /**
   * A category's title.
   *
   * @param id the category
   * @return the title
   */
  public String category(CategoryId id) {
    return ofPlan().category(id);
  }

  /**
   * A channel's title.
   *
   * @param id the channel
   * @return the title
   */
  public String channel(ChannelId id) {
    return Optional.ofNullable(jurisdiction.plan().plan().channels().get(id))
        .map(title -> title.in(language))
        .orElse(id.id());
  }

  /**
   * A moment by the jurisdiction's clock.
   *
   * @param at the instant
   * @return for example {@code 2026-09-30（周三）10:00}
   */
  public String moment(Instant at) {
    return new Dates(language).moment(at, jurisdiction.staffing().zone());
  }
}
