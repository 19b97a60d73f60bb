package org.wangge.grid.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.Text;

class ConditionTest {

  private static final CodeTree CATEGORIES =
      new CodeTree(
          ImmutableMap.of(
              "municipal", Text.of("市政", "municipal works"),
              "street-lamp", Text.of("路灯", "street lamps"),
              "led", Text.of("LED路灯", "LED lamps"),
              "dispute", Text.of("纠纷", "disputes")),
          ImmutableMap.of("street-lamp", "municipal", "led", "street-lamp"));
  private static final Fact.OneCode CATEGORY =
      new Fact.OneCode("category", Text.of("类别", "the category"), CATEGORIES);
  private static final Fact.ManyCodes SEEN =
      new Fact.ManyCodes("seen", Text.of("巡查发现", "seen"), CATEGORIES);
  private static final Fact.Flag REWORK =
      new Fact.Flag("rework", Text.of("要求整改", "rework"), Text.of("无需整改", "no rework"));

  private static final Vocabulary VOCABULARY = Vocabulary.of(SEEN).withUnknowable(CATEGORY, REWORK);

  private static Facts category(String code) {
    return VOCABULARY.facts().with(CATEGORY, code).build();
  }

  private static Facts seen(String... codes) {
    return VOCABULARY.facts().with(SEEN, List.of(codes)).build();
  }

  private static Facts rework(boolean asked) {
    return VOCABULARY.facts().with(REWORK, asked).build();
  }

  @Test
  void a_code_covers_itself_and_all_below_it() {
    assertThat(CATEGORIES.covers("municipal", "municipal")).isTrue();
    assertThat(CATEGORIES.covers("municipal", "led")).isTrue();
    assertThat(CATEGORIES.covers("led", "municipal")).isFalse();
    assertThat(CATEGORIES.covers("dispute", "led")).isFalse();
    assertThat(CATEGORIES.codes()).containsExactly("municipal", "street-lamp", "led", "dispute");
  }

  @Test
  void parents_are_codes_and_go_round_in_no_circle() {
    ImmutableMap<String, Text> two = ImmutableMap.of("a", Text.same("a"), "b", Text.same("b"));

    assertThat(CodeTree.flat(two).covers("a", "b")).isFalse();
    assertThat(new CodeTree(two, ImmutableMap.of("a", "b")).covers("b", "a")).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CodeTree(two, ImmutableMap.of("a", "c")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CodeTree(two, ImmutableMap.of("c", "a")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CodeTree(two, ImmutableMap.of("a", "a")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CodeTree(two, ImmutableMap.of("a", "b", "b", "a")));
  }

  @Test
  void within_holds_for_the_codes_named_and_all_below() {
    Condition lamps = new Condition.Within(CATEGORY, List.of("street-lamp", "dispute"));

    assertThat(lamps.test(category("led"))).isTrue();
    assertThat(lamps.test(category("dispute"))).isTrue();
    assertThat(lamps.test(category("municipal"))).isFalse();
    assertThat(lamps.text())
        .isEqualTo(Text.of("类别为路灯或纠纷", "the category is street lamps or disputes"));
  }

  @Test
  void any_within_holds_where_one_of_the_codes_does() {
    Condition lamps = new Condition.AnyWithin(SEEN, List.of("street-lamp"));

    assertThat(lamps.test(seen("dispute", "led"))).isTrue();
    assertThat(lamps.test(seen("dispute", "municipal"))).isFalse();
    assertThat(lamps.test(seen())).isFalse();
    assertThat(lamps.text()).isEqualTo(Text.of("巡查发现：路灯", "seen street lamps"));
  }

  @Test
  void a_flag_holds_or_does_not() {
    Condition rework = new Condition.Holds(REWORK, true);
    Condition none = new Condition.Holds(REWORK, false);

    assertThat(rework.test(rework(true))).isTrue();
    assertThat(none.test(rework(true))).isFalse();
    assertThat(none.test(rework(false))).isTrue();
    assertThat(rework.text()).isEqualTo(Text.of("要求整改", "rework"));
    assertThat(none.text()).isEqualTo(Text.of("无需整改", "no rework"));
  }

  @Test
  void all_holds_where_each_part_does_and_without_parts_always() {
    Condition both =
        new Condition.All(
            List.of(
                new Condition.Within(CATEGORY, List.of("dispute")),
                new Condition.Holds(REWORK, true)));

    assertThat(both.test(category("dispute").change().with(REWORK, true).build())).isTrue();
    assertThat(both.test(category("dispute").change().with(REWORK, false).build())).isFalse();
    assertThat(both.test(category("led").change().with(REWORK, true).build())).isFalse();
    assertThat(both.text())
        .isEqualTo(Text.of("类别为纠纷，且要求整改", "the category is disputes and rework"));
    assertThat(Condition.always().test(Facts.NONE)).isTrue();
    assertThat(Condition.always().text()).isEqualTo(Text.of("其他情形", "any other case"));
  }

  @Test
  void a_condition_names_codes_of_its_fact() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Condition.Within(CATEGORY, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Condition.Within(CATEGORY, List.of("led", "pipe")))
        .withMessageContaining("pipe");
    assertThatIllegalArgumentException().isThrownBy(() -> new Condition.AnyWithin(SEEN, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Condition.AnyWithin(SEEN, List.of("pipe")));
  }

  @Test
  void a_fact_takes_a_value_of_its_domain() {
    assertThat(category("led").get(CATEGORY)).contains("led");
    assertThat(category("led").get(REWORK)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> category("pipe"));
    assertThatIllegalArgumentException().isThrownBy(() -> seen("led", "pipe"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Facts.NONE.get(CATEGORY))
        .withMessageContaining("category");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vocabulary.of(CATEGORY).facts().build())
        .withMessageContaining("category");
  }

  @Test
  void facts_are_equal_whatever_the_order_in_which_they_were_learnt() {
    Facts one = category("led").change().with(REWORK, true).build();
    Facts other = rework(true).change().with(CATEGORY, "led").build();

    assertThat(one)
        .isEqualTo(other)
        .hasSameHashCodeAs(other)
        .isNotEqualTo(category("led"))
        .hasToString("[seen=, category=led, rework=true]");
  }
}
