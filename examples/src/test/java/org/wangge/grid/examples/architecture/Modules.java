package org.wangge.grid.examples.architecture;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;

/** The modules of this build, as the tests of {@code examples} find them beside their own. */
final class Modules {

  /** The package that all modules share. */
  static final String BASE = "org.wangge.grid";

  /** The package that stands for {@link #BASE} where rules are proven able to fail. */
  static final String FIXTURE = "org.wangge.grid.examples.architecture.fixture";

  /** The four modules that others link, lowest first. */
  static final ImmutableList<String> LIBRARY =
      ImmutableList.of("grid-domain", "grid-rules", "grid-scoring", "grid-sdk");

  /** The package of each module below {@link #BASE}, lowest first. */
  static final ImmutableList<String> PACKAGES =
      ImmutableList.of("domain", "rules", "scoring", "sdk", "examples");

  private static final Path ROOT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize().getParent();

  private Modules() {}

  /** The compiled classes of all modules, without tests. */
  static JavaClasses all() {
    return Imported.ALL;
  }

  static JavaClasses fixtures() {
    return Imported.FIXTURES;
  }

  static List<Path> librarySources() {
    return LIBRARY.stream().map(module -> module(module).resolve("src/main/java")).toList();
  }

  static List<Path> allSources() {
    return ImmutableList.<Path>builder()
        .addAll(librarySources())
        .add(module("examples").resolve("src/main/java"))
        .add(module("examples/benchmark").resolve("src/main/java"))
        .build();
  }

  static List<Path> exactSources() {
    return librarySources().subList(0, 3);
  }

  static Path fixtureSources() {
    return module("examples").resolve("src/test/java").resolve(FIXTURE.replace('.', '/'));
  }

  static Path classes(String module) {
    return module(module).resolve("target/classes");
  }

  private static Path module(String name) {
    return ROOT.resolve(name);
  }

  private static final class Imported {

    static final JavaClasses ALL =
        new ClassFileImporter()
            .importPaths(
                ImmutableList.<Path>builder()
                    .addAll(LIBRARY.stream().map(Modules::classes).toList())
                    .add(classes("examples"))
                    .build());

    static final JavaClasses FIXTURES = new ClassFileImporter().importPackages(FIXTURE);
  }
}
