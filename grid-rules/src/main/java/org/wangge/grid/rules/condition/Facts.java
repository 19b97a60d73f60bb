package org.wangge.grid.rules.condition;

import com.google.common.base.Preconditions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of the facts of one decision.
 *
 * <p>Example: {@code vocabulary.facts().with(category, "street-lamp").with(summoned,
 * false).build()}. A fact that may be unknown and was not given is unknown. Immutable.
 */
public final class Facts {

  /** No fact at all. */
  public static final Facts NONE = Vocabulary.of().facts().build();

  /** The slot of an ordered fact that is not known. */
  public static final long UNKNOWN_RANK = Long.MIN_VALUE;

  private final Vocabulary vocabulary;
  private final long[] slots;
  private final @Nullable Object[] values;

  private Facts(Vocabulary vocabulary, long[] slots, @Nullable Object[] values) {
    this.vocabulary = vocabulary;
    this.slots = slots;
    this.values = values;
  }

  /** {@return the facts that these are values of} */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /**
   * The value of a fact.
   *
   * @param fact the fact
   * @param <T> the type of the value
   * @return the value, if it is known
   * @throws IllegalArgumentException if the vocabulary has no such fact
   */
  @SuppressWarnings("unchecked") // Only with(Fact<T>, T) puts values in.
  public <T> Optional<T> get(Fact<T> fact) {
    return Optional.ofNullable((T) values[vocabulary.slot(fact)]);
  }

  /**
   * A value as a whole number: for a code its position from 1, for a flag 1 for no and 2 for yes,
   * for both 0 where it is not known; for an ordered fact its rank or {@link #UNKNOWN_RANK}; for
   * many codes a bit for each, 64 to a slot; for an instant four slots: the local epoch day or
   * {@link #UNKNOWN_RANK}, the nanosecond of the day, the number of {@link WorkAt}, and 32 times
   * the month and the day of the month. Open text has none.
   *
   * @param slot a slot of {@link Vocabulary#slot}
   * @return the number
   */
  public long slot(int slot) {
    return slots[slot];
  }

  /** {@return a builder with these values, to change some} */
  public Builder change() {
    Builder builder = new Builder(vocabulary);
    System.arraycopy(slots, 0, builder.slots, 0, slots.length);
    System.arraycopy(values, 0, builder.values, 0, values.length);
    return builder;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Facts facts
        && facts.vocabulary == vocabulary
        && Arrays.equals(facts.values, values)
        && Arrays.equals(facts.slots, slots);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(slots);
  }

  @Override
  public String toString() {
    List<String> known = new ArrayList<>();
    vocabulary.all().forEach(fact -> describe(fact).ifPresent(known::add));
    return known.toString();
  }

  private <T> Optional<String> describe(Fact<T> fact) {
    return get(fact).map(value -> fact.name() + "=" + fact.write(value));
  }

  /** Gathers the values of one decision. */
  public static final class Builder {

    private final Vocabulary vocabulary;
    private final long[] slots;
    private final @Nullable Object[] values;

    Builder(Vocabulary vocabulary) {
      this.vocabulary = vocabulary;
      slots = new long[vocabulary.width()];
      values = new Object[vocabulary.width()];
      for (Fact<?> fact : vocabulary.all()) {
        int slot = vocabulary.slot(fact);
        slots[slot] = Coding.unknown(fact);
        if (fact instanceof Fact.ManyCodes) {
          values[slot] = List.of();
        }
      }
    }

    /**
     * Adds a value, or replaces one.
     *
     * @param fact the fact
     * @param value its value
     * @param <T> the type of the value
     * @return this builder
     * @throws IllegalArgumentException if the fact is not in the vocabulary or cannot take the
     *     value
     */
    public <T> Builder with(Fact<T> fact, T value) {
      int slot = vocabulary.slot(fact);
      @SuppressWarnings("unchecked") // A name stands for one fact.
      Fact<T> known = (Fact<T>) vocabulary.byName().get(fact.name());
      Preconditions.checkArgument(known.canBe(value), "Fact %s cannot be %s", fact.name(), value);
      Object kept = value instanceof List<?> list ? List.copyOf(list) : value;
      Arrays.fill(slots, slot, slot + Coding.width(known), 0);
      Coding.write(known, kept, slots, slot);
      values[slot] = kept;
      return this;
    }

    /**
     * Adds one code to a fact of many.
     *
     * @param fact the fact
     * @param code the code
     * @return this builder
     */
    public Builder add(Fact.ManyCodes fact, String code) {
      List<?> here = (List<?>) Objects.requireNonNull(values[vocabulary.slot(fact)]);
      List<String> codes = new ArrayList<>();
      here.forEach(known -> codes.add((String) known));
      codes.add(code);
      return with(fact, codes);
    }

    /**
     * Takes codes out of a fact of many.
     *
     * @param fact the fact
     * @param codes the codes; one that it does not have changes nothing
     * @return this builder
     */
    public Builder withoutAny(Fact.ManyCodes fact, List<String> codes) {
      List<?> here = (List<?>) Objects.requireNonNull(values[vocabulary.slot(fact)]);
      List<String> kept = new ArrayList<>();
      here.stream().filter(code -> !codes.contains(code)).forEach(code -> kept.add((String) code));
      return with(fact, kept);
    }

    /**
     * Forgets the value of a fact.
     *
     * @param fact a fact that may be unknown
     * @return this builder
     */
    public Builder without(Fact<?> fact) {
      int slot = vocabulary.slot(fact);
      Fact<?> known = vocabulary.fact(fact.name()).orElseThrow();
      Arrays.fill(slots, slot, slot + Coding.width(known), 0);
      slots[slot] = Coding.unknown(known);
      values[slot] = null;
      return this;
    }

    /**
     * {@return the facts}
     *
     * @throws IllegalArgumentException if a fact that is always known has no value
     */
    public Facts build() {
      for (Fact<?> fact : vocabulary.all()) {
        Preconditions.checkArgument(
            values[vocabulary.slot(fact)] != null || vocabulary.mayBeUnknown(fact),
            "Fact %s has no value",
            fact.name());
      }
      return new Facts(vocabulary, slots.clone(), values.clone());
    }
  }
}
