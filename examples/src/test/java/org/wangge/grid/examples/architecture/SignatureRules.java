package org.wangge.grid.examples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What a user of the library may see: its own types and those of the JDK. */
final class SignatureRules {

  private static final ImmutableList<String> HIDDEN =
      ImmutableList.of("com.google.common.", "com.fasterxml.jackson.", "org.yaml.snakeyaml.");

  private SignatureRules() {}

  static ArchRule signaturesHideLibraries(String base) {
    return classes()
        .that()
        .resideInAnyPackage(ModuleRules.libraryPackages(base))
        .should(new HideLibraries())
        .because("users link the JDK only; the libraries below may change");
  }

  private static final class HideLibraries extends ArchCondition<JavaClass> {

    HideLibraries() {
      super("have no type of Guava, Jackson or SnakeYAML in what is public or protected");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      if (!isOpen(type)) {
        return;
      }
      BiConsumer<String, JavaType> report =
          (where, used) ->
              used.getAllInvolvedRawTypes().stream()
                  .filter(HideLibraries::isHidden)
                  .map(hidden -> where + " shows " + hidden.getName())
                  .forEach(message -> events.add(SimpleConditionEvent.violated(type, message)));
      Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
          .forEach(used -> report.accept(type.getFullName(), used));
      variables(type.getTypeParameters()).forEach(used -> report.accept(type.getFullName(), used));
      // Inherited members too: a hidden superclass passes its public methods on.
      type.getAllMembers().stream()
          .filter(member -> !member.getOwner().getPackageName().startsWith("java."))
          .filter(HideLibraries::isOpen)
          .forEach(member -> types(member).forEach(t -> report.accept(member.getFullName(), t)));
    }

    private static Stream<JavaType> types(JavaMember member) {
      if (member instanceof JavaField field) {
        return Stream.of(field.getType());
      }
      JavaCodeUnit code = (JavaCodeUnit) member;
      Stream<JavaType> inAndOut =
          Stream.concat(Stream.of(code.getReturnType()), code.getParameterTypes().stream());
      return Stream.concat(inAndOut, variables(code.getTypeParameters()));
    }

    private static Stream<JavaType> variables(List<? extends JavaTypeVariable<?>> variables) {
      return variables.stream().flatMap(variable -> variable.getUpperBounds().stream());
    }

    private static boolean isHidden(JavaClass used) {
      return HIDDEN.stream().anyMatch(used.getBaseComponentType().getName()::startsWith);
    }

    private static boolean isOpen(JavaMember member) {
      return member.getModifiers().contains(JavaModifier.PUBLIC)
          || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static boolean isOpen(JavaClass type) {
      boolean open =
          type.getModifiers().contains(JavaModifier.PUBLIC)
              || type.getModifiers().contains(JavaModifier.PROTECTED);
      return open && type.getEnclosingClass().map(HideLibraries::isOpen).orElse(true);
    }
  }
}
