package org.wangge.grid.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleArchitectureTest {

  @ParameterizedTest
  @ValueSource(strings = {"domain", "rules", "scoring", "sdk", "examples"})
  void every_module_is_looked_at(String module) {
    assertThat(Modules.all()).anyMatch(t -> isIn(t.getPackageName(), Modules.BASE + "." + module));
  }

  @Test
  void tests_are_not_looked_at() {
    assertThat(Modules.all()).noneMatch(t -> isIn(t.getPackageName(), Modules.FIXTURE));
  }

  @Test
  void modules_reach_down_only() {
    ModuleRules.modulesReachDownOnly(Modules.BASE).check(Modules.all());

    assertThat(Broken.by(ModuleRules.modulesReachDownOnly(Modules.FIXTURE)))
        .isNotEmpty()
        .allMatch(detail -> detail.contains("ReachesUp"));
  }

  @Test
  void packages_have_no_cycles() {
    ModuleRules.packagesHaveNoCycles(Modules.BASE).check(Modules.all());

    assertThat(Broken.by(ModuleRules.packagesHaveNoCycles(Modules.FIXTURE)))
        .singleElement()
        .asString()
        .contains("Knot", "Tied");
  }

  @Test
  void json_yaml_and_logging_stay_in_the_sdk() {
    ModuleRules.readersStayInSdk(Modules.BASE).check(Modules.all());

    assertThat(Broken.by(ModuleRules.readersStayInSdk(Modules.FIXTURE)))
        .anyMatch(detail -> detail.contains("ReadsJson") && detail.contains("JsonFactory"))
        .anyMatch(detail -> detail.contains("ReadsJson") && detail.contains("org.slf4j"))
        .noneMatch(detail -> detail.contains("LogsAndReads"));
  }

  @Test
  void the_library_leans_on_the_agreed_libraries_only() {
    ModuleRules.librariesAreThoseAgreed(Modules.BASE).check(Modules.all());

    assertThat(Broken.by(ModuleRules.librariesAreThoseAgreed(Modules.FIXTURE)))
        .isNotEmpty()
        .allMatch(detail -> detail.contains("AsksPicocli"));
  }

  @Test
  void rules_run_without_patterns_and_reflection() {
    ModuleRules.rulesRunWithoutPatternsAndReflection(Modules.BASE).check(Modules.all());

    assertThat(Broken.by(ModuleRules.rulesRunWithoutPatternsAndReflection(Modules.FIXTURE)))
        .anyMatch(detail -> detail.contains("Patterns.pattern("))
        .anyMatch(detail -> detail.contains("Patterns.reflection("))
        .allMatch(detail -> detail.contains("Patterns"));
  }

  private static boolean isIn(String packageName, String root) {
    return packageName.equals(root) || packageName.startsWith(root + ".");
  }
}
