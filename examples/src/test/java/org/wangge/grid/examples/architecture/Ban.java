package org.wangge.grid.examples.architecture;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.function.Predicate;

/** Methods and constructors that may not be called, and why. */
record Ban(String reason, Predicate<CodeUnitAccessTarget> matches) {

  /** Methods of exactly one class. */
  static Ban of(String reason, Class<?> owner, String... names) {
    ImmutableSet<String> all = ImmutableSet.copyOf(names);
    return new Ban(
        reason,
        target -> target.getOwner().isEquivalentTo(owner) && all.contains(target.getName()));
  }

  /** Methods of a class by its name, for what need not be on the class path. */
  static Ban ofNamed(String reason, String owner, String... names) {
    ImmutableSet<String> all = ImmutableSet.copyOf(names);
    return new Ban(
        reason,
        target -> target.getOwner().getName().equals(owner) && all.contains(target.getName()));
  }

  /** Constructors of exactly these classes. */
  static Ban constructors(String reason, Class<?>... owners) {
    ImmutableSet<Class<?>> all = ImmutableSet.copyOf(owners);
    return new Ban(
        reason,
        target ->
            target.getName().equals("<init>")
                && all.stream().anyMatch(target.getOwner()::isEquivalentTo));
  }

  /** The same, where the parameters match too. */
  Ban taking(Predicate<List<JavaClass>> parameters) {
    return new Ban(reason, matches.and(target -> parameters.test(target.getRawParameterTypes())));
  }
}
