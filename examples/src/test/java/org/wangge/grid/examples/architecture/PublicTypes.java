package org.wangge.grid.examples.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Finds the types that a user can name and that have no Javadoc comment. */
final class PublicTypes extends TreePathScanner<Void, Void> {

  private final DocTrees comments;
  private final List<String> undocumented = new ArrayList<>();

  PublicTypes(DocTrees comments) {
    this.comments = comments;
  }

  List<String> undocumented() {
    return undocumented;
  }

  @Override
  public Void visitClass(ClassTree type, Void unused) {
    if (!isPublic(type)) {
      return null; // What it holds cannot be named from outside either.
    }
    String comment = comments.getDocComment(getCurrentPath());
    if (comment == null || comment.isBlank()) {
      undocumented.add(type.getSimpleName().toString());
    }
    return super.visitClass(type, null);
  }

  /** Types inside methods are no one's but the method's. */
  @Override
  public Void visitMethod(MethodTree method, Void unused) {
    return null;
  }

  private boolean isPublic(ClassTree type) {
    Tree parent = getCurrentPath().getParentPath().getLeaf();
    boolean memberOfInterface =
        parent.getKind() == Tree.Kind.INTERFACE || parent.getKind() == Tree.Kind.ANNOTATION_TYPE;
    boolean member = parent instanceof CompilationUnitTree || parent instanceof ClassTree;
    return member
        && (memberOfInterface || type.getModifiers().getFlags().contains(Modifier.PUBLIC));
  }
}
