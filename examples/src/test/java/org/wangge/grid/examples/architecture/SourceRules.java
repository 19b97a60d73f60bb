package org.wangge.grid.examples.architecture;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules that the byte code cannot tell. Each answers the violations it finds, and refuses to judge
 * when it is given nothing.
 */
final class SourceRules {

  /** What a package should keep to, and the most it may hold. */
  static final int TYPES_OF_A_PACKAGE = 20;

  /** What a file should keep to is 250 lines; this is the most it may have. */
  static final int LINES_OF_A_FILE = 300;

  private static final ImmutableSet<String> EMPTY_WORDS =
      ImmutableSet.of(
          "util", "utils", "common", "impl", "model", "service", "manager", "helper", "misc");

  private SourceRules() {}

  static List<String> packagesWithoutInfo(List<SourceFile> files) {
    ImmutableSet<String> described =
        some(files)
            .filter(file -> file.path().endsWith("package-info.java"))
            .map(SourceFile::packageName)
            .collect(ImmutableSet.toImmutableSet());
    return some(files)
        .map(SourceFile::packageName)
        .filter(name -> !described.contains(name))
        .distinct()
        .map(name -> name + " has no package-info")
        .toList();
  }

  static List<String> packagesWithEmptyNames(List<SourceFile> files) {
    return some(files)
        .map(SourceFile::packageName)
        .filter(name -> Splitter.on('.').splitToStream(name).anyMatch(EMPTY_WORDS::contains))
        .distinct()
        .map(name -> name + " says nothing about what it holds")
        .toList();
  }

  static List<String> crowdedPackages(List<SourceFile> files) {
    SetMultimap<String, String> types = Multimaps.newSetMultimap(new TreeMap<>(), TreeSet::new);
    some(files).forEach(file -> types.putAll(file.packageName(), file.types()));
    return types.asMap().entrySet().stream()
        .filter(entry -> entry.getValue().size() > TYPES_OF_A_PACKAGE)
        .map(entry -> entry.getKey() + " holds " + entry.getValue().size() + " types")
        .toList();
  }

  static List<String> longFiles(List<SourceFile> files) {
    return some(files)
        .filter(file -> file.lines() > LINES_OF_A_FILE)
        .map(file -> file.path().getFileName() + " has " + file.lines() + " lines")
        .toList();
  }

  static List<String> undocumented(List<SourceFile> files) {
    return some(files)
        .flatMap(file -> file.undocumented().stream().map(name -> file.packageName() + ": " + name))
        .toList();
  }

  static List<String> inexact(List<SourceFile> files) {
    return some(files)
        .filter(file -> !file.inexact().isEmpty())
        .map(file -> file.path().getFileName() + " uses " + distinct(file.inexact()))
        .toList();
  }

  private static String distinct(List<String> words) {
    return words.stream().distinct().collect(Collectors.joining(", "));
  }

  private static Stream<SourceFile> some(List<SourceFile> files) {
    if (files.isEmpty()) {
      throw new IllegalArgumentException("No source files to judge");
    }
    return files.stream();
  }
}
