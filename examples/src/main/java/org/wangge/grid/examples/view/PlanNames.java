package org.wangge.grid.examples.view;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.cases.Category;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.procedure.Handling;
import org.wangge.grid.rules.procedure.Procedure;
import org.wangge.grid.sdk.plan.Clause;
import org.wangge.grid.sdk.plan.Plan;

/**
 * What the things of a plan are called, in one language; an id that the plan does not know stays as
 * it is.
 *
 * <p>Example: the party {@code unit police-station} is {@code the police station of the territory}.
 *
 * @param plan the plan
 * @param language the language
 */
public record PlanNames(Plan plan, Language language) {

  /** Checks that both are there. */
  public PlanNames {
    Objects.requireNonNull(plan, "plan");
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
   * A type of post.
   *
   * @param id the type
   * @return its title
   */
  public String postType(PostTypeId id) {
    return plan.postTypes().stream()
        .filter(type -> type.id().equals(id))
        .findFirst()
        .map(PostType::title)
        .map(title -> title.in(language))
        .orElse(id.id());
  }

  /**
   * A party of a rule.
   *
   * @param party the party
   * @return which unit is meant, or the title of the type of post; with its article in English
   */
  public String party(Party party) {
    return switch (party.form()) {
      case RESPONSIBLE_UNIT -> say("责任单位", "the responsible unit");
      case SUMMONED_UNIT -> say("被召集单位", "the summoned unit");
      case UNIT_OF_KIND -> say("辖区%s", "the %s of the territory", unitKind(party));
      case DUTY_LEAD -> say("职责清单所列主办", "the lead of the duty list");
      case DUTY_HELPERS -> say("职责清单所列协办", "the helpers of the duty list");
      case CREW_MEMBER -> say("%s中对应工种的成员", "the %s of the trade", typeOf(party));
      case NEIGHBOURS -> say("相邻网格的%s", "the %s of each neighbouring grid", typeOf(party));
      case EVERY_LEVEL -> say("各级负责人", "those in charge at every level");
      case FIRST_ASKED -> say("首接岗位", "the post first asked");
      case NAMED -> say("案件中指明的%s", "the %s named in the case", party.named().orElseThrow().id());
      case AGREEMENT -> say("协议“%s”", "the agreement '%s'", party.agreement().orElseThrow());
      case POST -> say("%s", "the %s", typeOf(party));
    };
  }

  private String typeOf(Party party) {
    return postType(party.postType().orElseThrow());
  }

  private String unitKind(Party party) {
    return titled(plan.unitKinds(), party.unitKind().orElseThrow()).orElse(party.name());
  }

  /**
   * A category's title.
   *
   * @param id the category
   * @return the title
   */
  public String category(CategoryId id) {
    return plan.categories().stream()
        .filter(category -> category.id().equals(id))
        .findFirst()
        .map(Category::title)
        .map(title -> title.in(language))
        .orElse(id.id());
  }

  /**
   * A term's title.
   *
   * @param id the term
   * @return the title
   */
  public String term(TermId id) {
    return plan.terms().stream()
        .filter(term -> term.id().equals(id))
        .findFirst()
        .map(TermRule::title)
        .map(title -> title.in(language))
        .orElse(id.toString());
  }

  /**
   * A procedure and its stage.
   *
   * @param handling both
   * @return their titles
   */
  public String handling(Handling handling) {
    Optional<Procedure> procedure =
        plan.procedures().stream()
            .filter(each -> each.id().equals(handling.procedure()))
            .findFirst();
    String name =
        procedure.map(each -> each.title().in(language)).orElse(handling.procedure().id());
    return procedure
        .flatMap(each -> titled(each.stages(), handling.stage()))
        .map(stage -> say("%s，%s", "%s, %s", name, stage))
        .orElse(name + "/" + handling.stage());
  }

  /**
   * What a clause of the published plan says.
   *
   * @param clause the clause
   * @return its text; empty if the plan does not list it
   */
  public String clause(ClauseRef clause) {
    Clause listed = plan.clauses().get(clause);
    return listed == null ? "" : listed.text().in(language);
  }

  private <K> Optional<String> titled(Map<K, Text> titles, K key) {
    return Optional.ofNullable(titles.get(key)).map(title -> title.in(language));
  }
}
