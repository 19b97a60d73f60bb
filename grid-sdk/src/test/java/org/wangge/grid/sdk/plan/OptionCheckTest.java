package org.wangge.grid.sdk.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.clock.TermEvent;
import org.wangge.grid.rules.clock.TermOption;
import org.wangge.grid.rules.clock.TermRule;
import org.wangge.grid.rules.condition.CodeTree;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.counting.LawCountings;

class OptionCheckTest {

  private static final ClauseRef CLAUSE = ClauseRef.of("S-01");

  /** Works above lamps, and disputes. */
  private static final Fact.OneCode CATEGORY =
      new Fact.OneCode(
          "category",
          Text.of("类别", "the category"),
          new CodeTree(
              ImmutableMap.of(
                  "works", Text.of("市政", "works"),
                  "lamp", Text.of("路灯", "lamps"),
                  "dispute", Text.of("纠纷", "disputes")),
              ImmutableMap.of("lamp", "works")));

  private static Condition in(String... categories) {
    return new Condition.Within(CATEGORY, List.of(categories));
  }

  private static TermOption option(int days, Condition when) {
    return new TermOption(when, Term.ofWorkingDays(days), LawCountings.CIVIL_CODE, CLAUSE);
  }

  private static List<String> findings(List<TermOption> statutory, List<TermOption> fallbacks) {
    TermRule rule =
        TermRule.builder()
            .id(TermId.of("handle"))
            .title(Text.of("办理", "handling"))
            .term(Term.ofWorkingDays(5))
            .counting(LawCountings.CIVIL_CODE)
            .from(TermEvent.of(TermEvent.Kind.REPORT))
            .clause(CLAUSE)
            .addAllStatutory(statutory)
            .addAllFallbacks(fallbacks)
            .build();
    return new OptionCheck(rule)
        .findings().stream().map(f -> f.code() + " " + f.place().path()).toList();
  }

  @Test
  void options_that_each_have_cases_of_their_own_are_right() {
    assertThat(
            findings(
                List.of(option(20, in("lamp")), option(30, in("works"))),
                List.of(option(15, in("dispute")))))
        .isEmpty();
  }

  @Test
  void a_special_option_below_a_general_one_is_never_reached() {
    assertThat(findings(List.of(option(20, in("works")), option(30, in("lamp"))), List.of()))
        .containsExactly("option-shadowed terms/handle/statutory/1");
  }

  @Test
  void a_fallback_is_never_reached_where_a_statutory_term_goes_before_it() {
    assertThat(findings(List.of(option(20, in("works"))), List.of(option(15, in("lamp")))))
        .containsExactly("option-shadowed terms/handle/fallback/0");
  }

  @Test
  void an_option_that_always_holds_is_one_mistake_whatever_it_hides() {
    assertThat(
            findings(
                List.of(option(20, in("works", "dispute"))),
                List.of(option(15, in("lamp")), option(16, Condition.always()))))
        .containsExactly("option-without-condition terms/handle/statutory/0");
  }

  @Test
  void conditions_that_exclude_each_other_never_hold() {
    Condition none = new Condition.All(List.of(in("works"), in("dispute")));
    assertThat(findings(List.of(option(20, none)), List.of(option(15, in("lamp")))))
        .containsExactly("option-never-holds terms/handle/statutory/0");
  }
}
