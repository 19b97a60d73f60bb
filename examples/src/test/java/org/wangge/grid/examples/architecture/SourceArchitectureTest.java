package org.wangge.grid.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceArchitectureTest {

  private static final List<SourceFile> SOURCES = SourceFile.below(Modules.allSources());
  private static final List<SourceFile> FIXTURES =
      SourceFile.below(ImmutableList.of(Modules.fixtureSources()));

  @Test
  void every_module_is_looked_at() {
    for (Path sources : Modules.allSources()) {
      assertThat(SOURCES).anyMatch(file -> file.path().startsWith(sources));
    }
  }

  @Test
  void every_package_says_what_it_is() {
    assertThat(SourceRules.packagesWithoutInfo(SOURCES)).isEmpty();

    assertThat(SourceRules.packagesWithoutInfo(FIXTURES))
        .containsExactly(
            Modules.FIXTURE + ".domain.common has no package-info",
            Modules.FIXTURE + ".domain.cycle has no package-info");
  }

  @Test
  void no_package_has_a_name_that_says_nothing() {
    assertThat(SourceRules.packagesWithEmptyNames(SOURCES)).isEmpty();

    assertThat(SourceRules.packagesWithEmptyNames(FIXTURES))
        .singleElement()
        .asString()
        .startsWith(Modules.FIXTURE + ".domain.common ");
  }

  @Test
  void every_public_type_is_documented() {
    assertThat(SourceRules.undocumented(SOURCES)).isEmpty();

    assertThat(SourceRules.undocumented(FIXTURES))
        .containsExactly(
            Modules.FIXTURE + ".domain: Undocumented",
            Modules.FIXTURE + ".domain: Inner",
            Modules.FIXTURE + ".domain: Implicit");
  }

  @Test
  void a_package_info_without_a_comment_is_seen(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("package-info.java"), "package a;");

    assertThat(SourceRules.undocumented(SourceFile.below(ImmutableList.of(folder))))
        .containsExactly("a: package-info");
  }

  @Test
  void numbers_are_exact() {
    assertThat(SourceRules.inexact(SourceFile.below(Modules.exactSources()))).isEmpty();

    // reference() and call() name the types, primitive() a local, literal() a number
    assertThat(SourceRules.inexact(FIXTURES))
        .containsExactly("Inexact.java uses double, 0.5, Double");
  }

  @Test
  void files_stay_short(@TempDir Path folder) throws IOException {
    assertThat(SourceRules.longFiles(SOURCES)).isEmpty();

    Files.writeString(folder.resolve("Limit.java"), "package a;" + "\n".repeat(300));
    Files.writeString(folder.resolve("Long.java"), "package a;" + "\n".repeat(301));
    assertThat(SourceRules.longFiles(SourceFile.below(ImmutableList.of(folder))))
        .containsExactly("Long.java has 301 lines");
  }

  @Test
  void packages_stay_small(@TempDir Path folder) throws IOException {
    assertThat(SourceRules.crowdedPackages(SOURCES)).isEmpty();

    writeTypes(folder, "full", 20);
    writeTypes(folder, "crowded", 21);
    assertThat(SourceRules.crowdedPackages(SourceFile.below(ImmutableList.of(folder))))
        .containsExactly("crowded holds 21 types");
  }

  @Test
  void nothing_is_not_judged() {
    List<SourceFile> none = ImmutableList.of();
    Stream.<Runnable>of(
            () -> SourceRules.packagesWithoutInfo(none),
            () -> SourceRules.packagesWithEmptyNames(none),
            () -> SourceRules.crowdedPackages(none),
            () -> SourceRules.longFiles(none),
            () -> SourceRules.undocumented(none),
            () -> SourceRules.inexact(none))
        .forEach(
            rule -> assertThatThrownBy(rule::run).isInstanceOf(IllegalArgumentException.class));
  }

  private static void writeTypes(Path folder, String name, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      String type = "package " + name + "; class C" + i + " {}";
      Files.writeString(folder.resolve(name + "-" + i + ".java"), type);
    }
  }
}
