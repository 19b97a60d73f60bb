package org.wangge.grid.rules.space;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wangge.grid.rules.condition.Atom;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.Vocabulary;

/**
 * The facts that some conditions ask for, each cut into classes that the conditions cannot tell
 * apart. Whatever the conditions say of one value of a class, they say of all.
 *
 * <p>Example: {@code persons more than 3} and {@code persons at least 10} cut the persons into up
 * to 3, 4 to 9, and 10 and more. A fact for which no condition asks has no axis; neither has an
 * instant of which there would be more than {@value #MOST_MOMENTS} classes. The axes of one fact
 * stand together.
 */
public final class Space {

  /** Into how many classes instants are cut at most. */
  public static final int MOST_MOMENTS = 20_000;

  private final Vocabulary vocabulary;
  private final ImmutableList<Axis> axes;
  // Which axis is the first of a fact.
  private final ImmutableMap<String, Integer> firsts;
  private final int[] factNumbers;
  // Facts that no axis cuts, but that are always known: some value is needed for an example.
  private final ImmutableList<Axis> others;

  private Space(Vocabulary vocabulary, List<Axis> axes) {
    this.vocabulary = vocabulary;
    this.axes = ImmutableList.copyOf(axes);
    this.factNumbers = new int[axes.size()];
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < factNumbers.length; i++) {
      places.putIfAbsent(axes.get(i).fact().name(), i);
      factNumbers[i] = places.size() - 1;
    }
    this.firsts = ImmutableMap.copyOf(places);
    this.others =
        vocabulary.all().stream()
            .filter(fact -> !vocabulary.mayBeUnknown(fact) && !firsts.containsKey(fact.name()))
            .flatMap(fact -> Cutting.cut(fact, vocabulary, ImmutableList.of()).stream())
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * Cuts the facts of some conditions. Facts that many conditions ask for come first, which keeps
   * diagrams small.
   *
   * @param vocabulary the facts
   * @param conditions the conditions
   * @return the space
   * @throws IllegalArgumentException if a condition asks for a fact that is not in the vocabulary
   */
  public static Space of(Vocabulary vocabulary, List<Condition> conditions) {
    Map<String, Set<Atom>> asked = new LinkedHashMap<>();
    Map<String, Integer> times = new LinkedHashMap<>();
    vocabulary.all().forEach(fact -> asked.put(fact.name(), new LinkedHashSet<>()));
    for (Condition condition : conditions) {
      Set<String> names = new LinkedHashSet<>();
      for (Atom atom : atoms(condition)) {
        vocabulary.slot(atom.fact());
        asked.get(atom.fact().name()).add(atom);
        names.add(atom.fact().name());
      }
      names.forEach(name -> times.merge(name, 1, Integer::sum));
    }
    List<Axis> axes = new ArrayList<>();
    times.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(
                    entry -> vocabulary.slot(vocabulary.fact(entry.getKey()).orElseThrow())))
        .forEach(
            entry ->
                axes.addAll(
                    Cutting.cut(
                        vocabulary.fact(entry.getKey()).orElseThrow(),
                        vocabulary,
                        ImmutableList.copyOf(asked.get(entry.getKey())))));
    return new Space(vocabulary, axes);
  }

  /**
   * The conditions on single facts of which a condition is made.
   *
   * @param condition the condition
   * @return its atoms, in order
   */
  public static List<Atom> atoms(Condition condition) {
    List<Atom> atoms = new ArrayList<>();
    addAtoms(condition, atoms);
    return atoms;
  }

  private static void addAtoms(Condition condition, List<Atom> atoms) {
    if (condition instanceof Atom atom) {
      atoms.add(atom);
    } else {
      parts(condition).forEach(part -> addAtoms(part, atoms));
    }
  }

  static List<Condition> parts(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.conditions();
    }
    if (condition instanceof Condition.Any any) {
      return any.conditions();
    }
    return condition instanceof Condition.None none
        ? none.conditions()
        : ImmutableList.of(((Condition.Cited) condition).condition());
  }

  /** {@return the facts} */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** {@return the axes, in the order in which they are asked} */
  public List<Axis> axes() {
    return axes;
  }

  /** {@return whether there are no facts at all: one that is always known has no value to take} */
  public boolean isEmpty() {
    return vocabulary.all().stream()
        .anyMatch(
            fact ->
                fact instanceof Fact.OneCode one
                    && one.codes().codes().isEmpty()
                    && !vocabulary.mayBeUnknown(fact));
  }

  /** {@return how many facts the axes cut} */
  public int factCount() {
    return firsts.size();
  }

  /**
   * Which fact an axis cuts.
   *
   * @param axis the axis
   * @return the number of its fact, from 0; axes of one fact have the same
   */
  public int factNumber(int axis) {
    return factNumbers[axis];
  }

  /** The boxes in which an atom is known to hold, or known not to; empty if its fact is not cut. */
  Optional<List<Box>> boxes(Atom atom, boolean wanted) {
    Fact<?> fact = vocabulary.fact(atom.fact().name()).orElseThrow();
    if (fact instanceof Fact.ManyCodes) {
      return Optional.of(ofMany(atom, wanted));
    }
    Integer axis = firsts.get(fact.name());
    if (axis == null) {
      return Optional.empty();
    }
    BitSet classes = axes.get(axis).classes(atom, wanted);
    return Optional.of(
        classes.isEmpty() ? ImmutableList.of() : ImmutableList.of(box(axis, classes)));
  }

  private Box box(int axis, BitSet classes) {
    return Box.of(axes.size(), axis, classes);
  }

  private List<Box> ofMany(Atom atom, boolean wanted) {
    if (!(atom instanceof Condition.AnyWithin)) {
      // Many codes are always known.
      return wanted ? ImmutableList.of() : ImmutableList.of(Box.all(axes.size()));
    }
    List<Box> any = new ArrayList<>();
    Box all = Box.all(axes.size());
    for (int i = firsts.getOrDefault(atom.fact().name(), axes.size());
        i < axes.size() && axes.get(i) instanceof MemberAxis member && isOf(member, atom.fact());
        i++) {
      if (member.isMeantBy(atom)) {
        Box box = box(i, member.classes(atom, wanted));
        any.add(box);
        all = all.with(box);
      }
    }
    return wanted ? any : ImmutableList.of(all);
  }

  private static boolean isOf(Axis axis, Fact<?> fact) {
    return axis.fact().name().equals(fact.name());
  }

  /**
   * Facts of which each lies in a class.
   *
   * @param classes the class of each axis; -1 for one that is left open, which takes a value that
   *     is possible
   * @return the facts
   */
  public Facts sample(List<Integer> classes) {
    Facts.Builder facts = vocabulary.facts();
    others.forEach(axis -> axis.put(facts, 1));
    for (int i = 0; i < axes.size(); i++) {
      int position = classes.get(i);
      axes.get(i).put(facts, position >= 0 ? position : firstPossible(axes.get(i)));
    }
    return facts.build();
  }

  private static int firstPossible(Axis axis) {
    int position = 0;
    while (!axis.isPossible(position)) {
      position++;
    }
    return position;
  }

  /**
   * Facts moved into other classes, as little as can be.
   *
   * @param facts the facts as they are
   * @param classes the class of each axis
   * @return facts that lie in these classes; where a class stays, so does the value
   */
  public Facts moved(Facts facts, List<Integer> classes) {
    Facts.Builder moved = facts.change();
    for (int i = 0; i < axes.size(); i++) {
      Axis axis = axes.get(i);
      if (axis.classOf(facts) != classes.get(i)) {
        axis.put(moved, facts, classes.get(i));
      }
    }
    return moved.build();
  }
}
