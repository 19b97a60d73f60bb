package org.wangge.grid.rules.space;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wangge.grid.rules.condition.Atom;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.MomentFact;
import org.wangge.grid.rules.condition.OrderedFact;
import org.wangge.grid.rules.condition.Vocabulary;

/**
 * The facts that some conditions ask for, each cut into classes that the conditions cannot tell
 * apart. Whatever the conditions say of one value of a class, they say of all.
 *
 * <p>Example: {@code persons more than 3} and {@code persons at least 10} cut the persons into up
 * to 3, 4 to 9, and 10 and more. A fact for which no condition asks has no axis.
 */
public final class Space {

  private final Vocabulary vocabulary;
  private final ImmutableList<Axis> axes;

  private Space(Vocabulary vocabulary, List<Axis> axes) {
    this.vocabulary = vocabulary;
    this.axes = ImmutableList.copyOf(axes);
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
                    cut(
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
    if (condition instanceof Atom atom) {
      atoms.add(atom);
    } else {
      parts(condition).forEach(part -> atoms.addAll(atoms(part)));
    }
    return atoms;
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

  private static List<? extends Axis> cut(
      Fact<?> fact, Vocabulary vocabulary, ImmutableList<Atom> atoms) {
    if (fact instanceof Fact.ManyCodes many) {
      return MemberAxis.of(many, vocabulary, atoms);
    }
    if (fact instanceof Fact.OneCode one) {
      return ImmutableList.of(new CodeAxis(one, vocabulary, atoms));
    }
    if (fact instanceof Fact.Flag flag) {
      return ImmutableList.of(new FlagAxis(flag, vocabulary));
    }
    if (fact instanceof OrderedFact<?> ordered) {
      return ImmutableList.of(new RankAxis(ordered, vocabulary, atoms));
    }
    return fact instanceof MomentFact moment
        ? ImmutableList.of(new MomentAxis(moment, vocabulary, atoms))
        : ImmutableList.of(new WordsAxis((Fact.Words) fact, vocabulary, atoms));
  }

  /** {@return the facts} */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** {@return the axes, in the order in which they are asked} */
  public List<Axis> axes() {
    return axes;
  }

  /** The boxes in which an atom is known to hold, or known not to. */
  List<Box> boxes(Atom atom, boolean wanted) {
    List<Box> any = new ArrayList<>();
    Box all = Box.all(axes.size());
    boolean isMembership = atom instanceof Condition.AnyWithin;
    for (int i = 0; i < axes.size(); i++) {
      Axis axis = axes.get(i);
      if (axis.fact().name().equals(atom.fact().name())
          && (!(axis instanceof MemberAxis member) || member.isMeantBy(atom))) {
        BitSet classes = axis.classes(atom, wanted);
        if (!classes.isEmpty()) {
          Box box = Box.of(axes.size(), i, classes);
          any.add(box);
          Box both = all.and(box);
          all = both == null ? all : both;
        }
      }
    }
    if (atom.fact() instanceof Fact.ManyCodes && !isMembership) {
      // Many codes are always known.
      return wanted ? ImmutableList.of() : ImmutableList.of(Box.all(axes.size()));
    }
    return isMembership && !wanted ? ImmutableList.of(all) : any;
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
    for (Fact<?> fact : vocabulary.all()) {
      if (!vocabulary.mayBeUnknown(fact) && axes.stream().noneMatch(x -> isOf(x, fact))) {
        for (Axis axis : cut(fact, vocabulary, ImmutableList.of())) {
          axis.put(facts, 1);
        }
      }
    }
    for (int i = 0; i < axes.size(); i++) {
      int position = classes.get(i);
      axes.get(i).put(facts, position >= 0 ? position : firstPossible(axes.get(i)));
    }
    return facts.build();
  }

  private static boolean isOf(Axis axis, Fact<?> fact) {
    return axis.fact().name().equals(fact.name());
  }

  private static int firstPossible(Axis axis) {
    int position = 0;
    while (!axis.isPossible(position)) {
      position++;
    }
    return position;
  }
}
