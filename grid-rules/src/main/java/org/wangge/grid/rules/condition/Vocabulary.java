package org.wangge.grid.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts that rules may ask about, in an order, and which of them may be unknown.
 *
 * <p>Rules: (1) names differ; (2) a fact that may be unknown is left out of {@link Facts} where it
 * is not known, every other one is given; (3) a fact of {@linkplain Fact.ManyCodes many codes} is
 * always known: none of them is a value. Example: {@code Vocabulary.of(category, summoned)}.
 * Immutable and thread-safe.
 */
public final class Vocabulary {

  private final ImmutableMap<String, Fact<?>> facts;
  private final ImmutableSet<String> unknowable;
  private final ImmutableMap<String, Integer> slots;
  private final int width;

  private Vocabulary(List<? extends Fact<?>> facts, ImmutableSet<String> unknowable) {
    ImmutableMap.Builder<String, Fact<?>> byName = ImmutableMap.builder();
    ImmutableMap.Builder<String, Integer> places = ImmutableMap.builder();
    int next = 0;
    for (Fact<?> fact : facts) {
      byName.put(fact.name(), fact);
      places.put(fact.name(), next);
      next += Coding.width(fact);
    }
    this.facts = byName.buildOrThrow();
    this.slots = places.buildOrThrow();
    this.width = next;
    this.unknowable = unknowable;
  }

  /**
   * Facts that are always known.
   *
   * @param facts the facts
   * @return the vocabulary
   * @throws IllegalArgumentException if two have one name
   */
  public static Vocabulary of(Fact<?>... facts) {
    return new Vocabulary(ImmutableList.copyOf(facts), ImmutableSet.of());
  }

  /**
   * These facts and more, of which each may be unknown.
   *
   * @param more the facts
   * @return the larger vocabulary
   * @throws IllegalArgumentException if two have one name, or one is a fact of many codes
   */
  public Vocabulary withUnknowable(Fact<?>... more) {
    ImmutableSet.Builder<String> names = ImmutableSet.<String>builder().addAll(unknowable);
    for (Fact<?> fact : more) {
      if (fact instanceof Fact.ManyCodes) {
        throw new IllegalArgumentException("Always known: " + fact.name());
      }
      names.add(fact.name());
    }
    return new Vocabulary(
        ImmutableList.<Fact<?>>builder().addAll(all()).add(more).build(), names.build());
  }

  /**
   * These facts and more, which are always known.
   *
   * @param more the facts
   * @return the larger vocabulary
   * @throws IllegalArgumentException if two have one name
   */
  public Vocabulary with(Fact<?>... more) {
    return new Vocabulary(
        ImmutableList.<Fact<?>>builder().addAll(all()).add(more).build(), unknowable);
  }

  /** {@return all facts, in order} */
  public List<Fact<?>> all() {
    return facts.values().asList();
  }

  /**
   * The fact of a name.
   *
   * @param name the name
   * @return the fact, if there is one
   */
  public Optional<Fact<?>> fact(String name) {
    return Optional.ofNullable(facts.get(name));
  }

  /**
   * Whether a fact may be unknown.
   *
   * @param fact a fact
   * @return true if it may
   */
  public boolean mayBeUnknown(Fact<?> fact) {
    return unknowable.contains(fact.name());
  }

  /**
   * Where {@link Facts#slot} keeps a fact.
   *
   * @param fact a fact of this vocabulary
   * @return its first slot
   * @throws IllegalArgumentException if it is not one of them
   */
  public int slot(Fact<?> fact) {
    Integer slot = slots.get(fact.name());
    if (slot == null) {
      throw new IllegalArgumentException("No fact " + fact.name());
    }
    return slot;
  }

  /** {@return a builder of values} */
  public Facts.Builder facts() {
    return new Facts.Builder(this);
  }

  /** How many slots there are. */
  int width() {
    return width;
  }

  /** {@return the facts as a map by name, in order} */
  public Map<String, Fact<?>> byName() {
    return facts;
  }

  /**
   * The vocabulary of two plans: of two facts with one name and codes, the codes of both.
   *
   * @param other the other vocabulary
   * @return facts of either; one that may be unknown in one of them may be so here
   */
  public Vocabulary union(Vocabulary other) {
    Map<String, Fact<?>> all = new LinkedHashMap<>(facts);
    List<String> unknown = new ArrayList<>(unknowable);
    unknown.addAll(other.unknowable);
    other.facts.forEach(
        (name, fact) -> all.merge(name, fact, (mine, theirs) -> Coding.union(mine, theirs)));
    return new Vocabulary(ImmutableList.copyOf(all.values()), ImmutableSet.copyOf(unknown));
  }

  @Override
  public String toString() {
    return facts.keySet().toString();
  }
}
