package org.wangge.grid.examples.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A source file as the compiler's parser sees it.
 *
 * @param path where it is
 * @param packageName its package
 * @param lines how many lines it has
 * @param types its top-level types
 * @param undocumented its public types without a Javadoc comment; the package, for a package-info
 * @param inexact where it names floating-point types or numbers
 */
record SourceFile(
    Path path,
    String packageName,
    int lines,
    List<String> types,
    List<String> undocumented,
    List<String> inexact) {

  /** The Java files below the folders, but for module descriptors. */
  static List<SourceFile> below(List<Path> folders) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  ImmutableList.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(javaFiles(folders)));
      DocTrees trees = DocTrees.instance(task);
      List<SourceFile> files = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        files.add(of(unit, trees));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> javaFiles(List<Path> folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> paths = Files.walk(folder)) {
        paths
            .filter(path -> path.toString().endsWith(".java"))
            .filter(path -> !path.endsWith("module-info.java"))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  private static SourceFile of(CompilationUnitTree unit, DocTrees trees) throws IOException {
    Path path = Path.of(unit.getSourceFile().toUri());
    List<String> undocumented = new ArrayList<>();
    TreePath root = new TreePath(unit);
    if (path.endsWith("package-info.java")
        && trees.getDocComment(new TreePath(root, unit.getPackage())) == null) {
      undocumented.add("package-info");
    }
    PublicTypes types = new PublicTypes(trees);
    types.scan(root, null);
    undocumented.addAll(types.undocumented());
    FloatingPoint floats = new FloatingPoint();
    floats.scan(unit, null);
    return new SourceFile(
        path,
        unit.getPackageName().toString(),
        Files.readAllLines(path).size(),
        typesOf(unit),
        undocumented,
        floats.found());
  }

  private static List<String> typesOf(CompilationUnitTree unit) {
    return Streams.stream(Iterables.filter(unit.getTypeDecls(), ClassTree.class))
        .map(type -> type.getSimpleName().toString())
        .toList();
  }
}
