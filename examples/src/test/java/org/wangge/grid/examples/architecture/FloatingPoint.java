package org.wangge.grid.examples.architecture;

import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeKind;

/** Finds floating-point types and numbers, which the byte code of a method body does not tell. */
final class FloatingPoint extends TreeScanner<Void, Void> {

  private static final ImmutableSet<String> BOXES = ImmutableSet.of("Double", "Float");
  private static final ImmutableSet<Tree.Kind> NUMBERS =
      ImmutableSet.of(Tree.Kind.DOUBLE_LITERAL, Tree.Kind.FLOAT_LITERAL);
  private static final ImmutableSet<TypeKind> PRIMITIVES =
      ImmutableSet.of(TypeKind.DOUBLE, TypeKind.FLOAT);

  private final List<String> found = new ArrayList<>();

  List<String> found() {
    return found;
  }

  @Override
  public Void visitPrimitiveType(PrimitiveTypeTree type, Void unused) {
    if (PRIMITIVES.contains(type.getPrimitiveTypeKind())) {
      found.add(type.toString());
    }
    return super.visitPrimitiveType(type, null);
  }

  @Override
  public Void visitIdentifier(IdentifierTree name, Void unused) {
    if (BOXES.contains(name.getName().toString())) {
      found.add(name.toString());
    }
    return super.visitIdentifier(name, null);
  }

  @Override
  public Void visitLiteral(LiteralTree number, Void unused) {
    if (NUMBERS.contains(number.getKind())) {
      found.add(number.toString());
    }
    return super.visitLiteral(number, null);
  }
}
