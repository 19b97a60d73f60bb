package org.wangge.grid.examples.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;

/**
 * Which module and package may lean on which. Each rule takes the package that the modules share,
 * so that it can be tried on fixtures.
 */
final class ModuleRules {

  /**
   * {@code LoaderOptions} of SnakeYAML carries limits that Jackson's YAML module has no name for.
   */
  private static final ImmutableList<String> READERS =
      ImmutableList.of("com.fasterxml.jackson..", "org.yaml.snakeyaml..", "org.slf4j..");

  private static final ImmutableList<String> LIBRARIES =
      ImmutableList.<String>builder()
          .add("java..", "javax.sql..")
          .add("com.google.common..", "org.immutables.value..", "org.jspecify.annotations..")
          .addAll(READERS)
          .build();

  private ModuleRules() {}

  /** Also fails if one of the modules has no class at all. */
  static ArchRule modulesReachDownOnly(String base) {
    List<String> names = Modules.PACKAGES;
    LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String name : names) {
      layers = layers.layer(name).definedBy(base + "." + name + "..");
    }
    layers = layers.whereLayer("domain").mayNotAccessAnyLayer();
    for (int i = 1; i < names.size(); i++) {
      layers =
          layers
              .whereLayer(names.get(i))
              .mayOnlyAccessLayers(names.subList(0, i).toArray(String[]::new));
    }
    return layers.because("examples → sdk → scoring → rules → domain");
  }

  static ArchRule packagesHaveNoCycles(String base) {
    return slices().matching(base + ".(**)").should().beFreeOfCycles();
  }

  static ArchRule readersStayInSdk(String base) {
    return noClasses()
        .that()
        .resideInAPackage(base + "..")
        .and()
        .resideOutsideOfPackage(base + ".sdk..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(READERS.toArray(String[]::new))
        .because("JSON, YAML and logging are the business of grid-sdk");
  }

  static ArchRule librariesAreThoseAgreed(String base) {
    String[] allowed =
        ImmutableList.<String>builder()
            .addAll(LIBRARIES)
            .add(libraryPackages(base))
            .build()
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAnyPackage(libraryPackages(base))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed).as("Guava, Immutables, JSpecify, Jackson, SLF4J, the JDK"));
  }

  static ArchRule rulesRunWithoutPatternsAndReflection(String base) {
    return noClasses()
        .that()
        .resideInAnyPackage(exactPackages(base))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.regex..", "java.lang.reflect..")
        .because("a rule is decidable: no regular expressions, no reflection");
  }

  static String[] libraryPackages(String base) {
    return packages(base, 4);
  }

  /** Where all arithmetic is exact and nothing is matched by pattern. */
  static String[] exactPackages(String base) {
    return packages(base, 3);
  }

  private static String[] packages(String base, int count) {
    return Modules.PACKAGES.subList(0, count).stream()
        .map(name -> base + "." + name + "..")
        .toArray(String[]::new);
  }
}
