package org.wangge.grid.examples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;

/**
 * Calls that would make two runs differ, and calls that would make a result inexact. Method
 * references count as calls.
 */
final class CallRules {

  private static final String CLOCK = "reads the clock";
  private static final String CHANCE = "is up to chance";
  private static final String HASH = "iterates in hash order";
  private static final String DEFAULT = "depends on the machine's settings";
  private static final String PARALLEL = "runs in parallel";
  private static final String PATTERN = "matches by pattern";

  private static final ImmutableList<Ban> SAME_RESULT_BANS =
      ImmutableList.of(
          new Ban(CLOCK, t -> t.getName().equals("now") && isIn(t, "java.time")),
          Ban.of(CLOCK, System.class, "currentTimeMillis", "nanoTime"),
          Ban.of(
              CLOCK,
              Clock.class,
              "system",
              "systemUTC",
              "systemDefaultZone",
              "tickDays",
              "tickHours",
              "tickMillis",
              "tickMinutes",
              "tickSeconds"),
          Ban.of(CLOCK, Calendar.class, "getInstance"),
          Ban.constructors(CLOCK, Date.class).taking(List::isEmpty),
          Ban.of(CHANCE, UUID.class, "randomUUID"),
          Ban.of(CHANCE, Math.class, "random"),
          Ban.of(CHANCE, StrictMath.class, "random"),
          Ban.of(CHANCE, ThreadLocalRandom.class, "current"),
          Ban.of(CHANCE, Collections.class, "shuffle"),
          Ban.of(CHANCE, System.class, "identityHashCode"),
          Ban.constructors(CHANCE, Random.class, SplittableRandom.class),
          Ban.ofNamed(CHANCE, "java.security.SecureRandom", "<init>", "getInstanceStrong"),
          Ban.ofNamed(CHANCE, "java.util.random.RandomGenerator", "of", "getDefault"),
          Ban.of(HASH, Set.class, "copyOf"),
          Ban.of(HASH, Set.class, "of")
              .taking(p -> p.size() > 1 || p.stream().anyMatch(JavaClass::isArray)),
          Ban.of(HASH, Map.class, "copyOf", "ofEntries"),
          Ban.of(HASH, Map.class, "of").taking(p -> p.size() > 2),
          Ban.of(
              HASH,
              Collectors.class,
              "toSet",
              "toUnmodifiableSet",
              "toUnmodifiableMap",
              "toConcurrentMap",
              "groupingByConcurrent"),
          Ban.of(HASH, Collectors.class, "toMap").taking(p -> p.size() < 4),
          Ban.of(HASH, Collectors.class, "groupingBy").taking(p -> p.size() < 3),
          Ban.constructors(
              HASH,
              HashMap.class,
              HashSet.class,
              Hashtable.class,
              IdentityHashMap.class,
              WeakHashMap.class,
              ConcurrentHashMap.class),
          Ban.of(HASH, ConcurrentHashMap.class, "newKeySet"),
          new Ban(HASH, t -> isIn(t, "com.google.common.collect") && isHashed(t)),
          Ban.of(DEFAULT, ZoneId.class, "systemDefault"),
          Ban.of(DEFAULT, TimeZone.class, "getDefault"),
          Ban.of(DEFAULT, Locale.class, "getDefault"),
          Ban.of(DEFAULT, Charset.class, "defaultCharset"),
          Ban.of(DEFAULT, String.class, "formatted"),
          Ban.of(DEFAULT, String.class, "toLowerCase", "toUpperCase", "getBytes")
              .taking(List::isEmpty),
          Ban.of(DEFAULT, String.class, "format").taking(p -> p.size() == 2),
          Ban.of(DEFAULT, DateTimeFormatter.class, "ofPattern").taking(p -> p.size() == 1),
          new Ban(PARALLEL, t -> t.getName().equals("parallelStream")),
          new Ban(
              PARALLEL,
              t -> t.getName().equals("parallel") && t.getOwner().isAssignableTo(BaseStream.class)),
          new Ban(
              PARALLEL,
              t ->
                  t.getName().startsWith("parallel") && t.getOwner().isEquivalentTo(Arrays.class)));

  private static final ImmutableList<Ban> PATTERN_BANS =
      ImmutableList.of(
          Ban.of(PATTERN, String.class, "matches", "replaceAll", "replaceFirst", "split"),
          Ban.ofNamed(PATTERN, "com.google.common.base.Splitter", "onPattern"),
          new Ban(
              "looks into classes",
              t -> t.getOwner().isEquivalentTo(Class.class) && isReflective(t.getName())));

  private static final ImmutableList<Ban> INEXACT_BANS =
      ImmutableList.of(new Ban("is inexact", CallRules::isInexact));

  private CallRules() {}

  static ArchRule sameInputGivesSameOutput(String base) {
    return classes()
        .that()
        .resideInAnyPackage(ModuleRules.libraryPackages(base))
        .should(avoid("make no call that could make two runs differ", SAME_RESULT_BANS));
  }

  static ArchRule rulesUseNoPatternsAndNoReflection(String base) {
    return classes()
        .that()
        .resideInAnyPackage(ModuleRules.exactPackages(base))
        .should(avoid("match nothing by pattern and look into no class", PATTERN_BANS));
  }

  static ArchRule arithmeticIsExact(String base) {
    return classes()
        .that()
        .resideInAnyPackage(ModuleRules.exactPackages(base))
        .should(avoid("call nothing that takes or gives a floating-point number", INEXACT_BANS));
  }

  private static ArchCondition<JavaClass> avoid(String description, List<Ban> bans) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        List<JavaAccess<?>> calls = new ArrayList<>(type.getCodeUnitCallsFromSelf());
        calls.addAll(type.getCodeUnitReferencesFromSelf());
        for (JavaAccess<?> call : calls) {
          bans.stream()
              .filter(ban -> ban.matches().test((CodeUnitAccessTarget) call.getTarget()))
              .map(ban -> call.getDescription() + " " + ban.reason())
              .forEach(message -> events.add(SimpleConditionEvent.violated(type, message)));
        }
      }
    };
  }

  private static boolean isIn(CodeUnitAccessTarget target, String root) {
    return target.getOwner().getName().startsWith(root + ".");
  }

  /**
   * {@code Maps.newHashMap}, {@code HashMultimap.create} and their like; linked ones keep order.
   */
  private static boolean isHashed(CodeUnitAccessTarget target) {
    String owner = target.getOwner().getSimpleName();
    String name = target.getName();
    boolean create = name.equals("create");
    return name.startsWith("newHash")
        || name.startsWith("newConcurrentHash")
        || (create && (owner.startsWith("Hash") || owner.equals("ArrayListMultimap")));
  }

  private static boolean isReflective(String name) {
    return name.equals("forName")
        || name.startsWith("getDeclared")
        || name.startsWith("getMethod")
        || name.startsWith("getField")
        || name.startsWith("getConstructor")
        || name.startsWith("getRecordComponents");
  }

  private static boolean isInexact(CodeUnitAccessTarget target) {
    List<String> inexact =
        ImmutableList.of("double", "float", "java.lang.Double", "java.lang.Float");
    return inexact.contains(target.getRawReturnType().getName())
        || inexact.contains(target.getOwner().getName())
        || target.getRawParameterTypes().stream().anyMatch(p -> inexact.contains(p.getName()));
  }
}
