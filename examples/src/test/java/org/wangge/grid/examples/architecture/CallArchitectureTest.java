package org.wangge.grid.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallArchitectureTest {

  @Test
  void the_same_input_gives_the_same_output() {
    CallRules.sameInputGivesSameOutput(Modules.BASE).check(Modules.all());
  }

  @Test
  void rules_use_no_patterns_and_no_reflection() {
    CallRules.rulesUseNoPatternsAndNoReflection(Modules.BASE).check(Modules.all());
  }

  @Test
  void arithmetic_is_exact() {
    CallRules.arithmeticIsExact(Modules.BASE).check(Modules.all());
  }

  @ParameterizedTest
  @MethodSource("forbidden")
  void a_forbidden_call_is_seen(String method) {
    assertThat(Broken.by(CallRules.sameInputGivesSameOutput(Modules.FIXTURE)))
        .anyMatch(detail -> detail.contains("ForbiddenCalls." + method + "("));
  }

  static List<String> forbidden() {
    return Modules.fixtures().get(Modules.FIXTURE + ".domain.ForbiddenCalls").getMethods().stream()
        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
        .map(method -> method.getName())
        .sorted()
        .toList();
  }

  @Test
  void the_neighbours_of_forbidden_calls_are_permitted() {
    assertThat(Broken.by(CallRules.sameInputGivesSameOutput(Modules.FIXTURE)))
        .noneMatch(detail -> detail.contains("PermittedCalls"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"matches", "replaceAll", "split", "onPattern", "forName", "reflection"})
  void a_pattern_or_reflection_is_seen(String method) {
    assertThat(Broken.by(CallRules.rulesUseNoPatternsAndNoReflection(Modules.FIXTURE)))
        .anyMatch(detail -> detail.contains("Patterns." + method + "("));
  }

  @ParameterizedTest
  @ValueSource(strings = {"call", "reference"})
  void an_inexact_call_is_seen(String method) {
    assertThat(Broken.by(CallRules.arithmeticIsExact(Modules.FIXTURE)))
        .anyMatch(detail -> detail.contains("Inexact." + method + "("));
  }

  @Test
  void nothing_else_is_taken_for_inexact() {
    Stream<String> details = Broken.by(CallRules.arithmeticIsExact(Modules.FIXTURE)).stream();
    assertThat(details.filter(detail -> !detail.contains("Inexact")))
        .allMatch(detail -> detail.contains("ForbiddenCalls.mathRandom("));
  }
}
