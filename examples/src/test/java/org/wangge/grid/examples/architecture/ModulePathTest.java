package org.wangge.grid.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Explanation;

/** The four modules as a host finds them that puts them on the module path. */
class ModulePathTest {

  private static final String SDK = "org.wangge.grid.sdk";

  @Test
  void the_front_door_brings_all_modules_along() {
    assertThat(resolve(libraries()).modules())
        .extracting(ResolvedModule::name)
        .contains(
            "org.wangge.grid.domain",
            "org.wangge.grid.rules",
            "org.wangge.grid.scoring",
            SDK,
            "com.google.common",
            "com.fasterxml.jackson.dataformat.yaml",
            "org.slf4j")
        .noneMatch(name -> name.contains("immutables"));
  }

  @Test
  void code_runs_in_its_module() throws ReflectiveOperationException {
    ModuleLayer layer =
        ModuleLayer.defineModulesWithOneLoader(
                resolve(libraries()),
                ImmutableList.of(ModuleLayer.boot()),
                ClassLoader.getPlatformClassLoader())
            .layer();
    Class<?> type =
        layer.findLoader("org.wangge.grid.domain").loadClass(Explanation.class.getName());

    assertThat(type).isNotSameAs(Explanation.class);
    assertThat(type.getModule().getName()).isEqualTo("org.wangge.grid.domain");
    // Its initialiser makes a Guava list, so that the module must read Guava.
    assertThat(type.getField("NONE").get(null)).hasToString("Explanation[reasons=[]]");
  }

  @Test
  void every_package_of_the_public_modules_is_where_it_says() {
    for (ResolvedModule module : resolve(libraries()).modules()) {
      if (module.name().startsWith("org.wangge.grid.")) {
        assertThat(module.reference().descriptor().packages())
            .allMatch(name -> (name + ".").startsWith(module.name() + "."));
      }
    }
  }

  @Test
  void a_library_that_is_missing_is_noticed() {
    List<Path> withoutGuava =
        libraries().stream()
            .filter(path -> !path.getFileName().toString().startsWith("guava-"))
            .toList();

    assertThat(withoutGuava).hasSizeLessThan(libraries().size());
    assertThatThrownBy(() -> resolve(withoutGuava))
        .isInstanceOf(FindException.class)
        .hasMessageContaining("com.google.common");
  }

  @Test
  void the_tests_themselves_run_on_the_class_path() {
    assertThat(ClauseRef.class.getModule().isNamed()).isFalse();
  }

  private static Configuration resolve(List<Path> libraries) {
    Path[] path =
        Stream.concat(Modules.LIBRARY.stream().map(Modules::classes), libraries.stream())
            .toArray(Path[]::new);
    return Configuration.resolve(
        ModuleFinder.of(path),
        ImmutableList.of(ModuleLayer.boot().configuration()),
        ModuleFinder.of(),
        ImmutableSet.of(SDK));
  }

  /** The jars of others on the class path; the module path takes from them what it needs. */
  private static List<Path> libraries() {
    return Splitter.on(File.pathSeparatorChar)
        .splitToStream(System.getProperty("java.class.path"))
        .map(Path::of)
        .filter(path -> path.toString().endsWith(".jar"))
        .filter(path -> !path.getFileName().toString().startsWith("grid-"))
        .toList();
  }
}
