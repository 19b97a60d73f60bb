package org.wangge.grid.rules.condition;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * The values of facts for one decision. Immutable; {@link #with} gives a larger one.
 *
 * <p>Example: {@code Facts.NONE.with(category, "street-lamp").with(summoned, false)}.
 */
public final class Facts {

  /** No fact is known. */
  public static final Facts NONE = new Facts(ImmutableMap.of());

  private final ImmutableMap<String, Object> values;

  private Facts(Map<String, Object> values) {
    this.values = ImmutableMap.copyOf(values);
  }

  /**
   * These facts and one more.
   *
   * @param fact the fact
   * @param value its value
   * @param <T> the type of the value
   * @return the facts with it
   * @throws IllegalArgumentException if the fact cannot take the value or has one already
   */
  public <T> Facts with(Fact<T> fact, T value) {
    if (!fact.canBe(value) || values.containsKey(fact.name())) {
      throw new IllegalArgumentException("Fact " + fact.name() + " cannot be " + value);
    }
    return new Facts(
        ImmutableMap.<String, Object>builder().putAll(values).put(fact.name(), value).build());
  }

  /**
   * The value of a fact.
   *
   * @param fact the fact
   * @param <T> the type of the value
   * @return the value
   * @throws IllegalArgumentException if it is not known
   */
  @SuppressWarnings("unchecked") // Only with(Fact<T>, T) puts values in.
  public <T> T get(Fact<T> fact) {
    Object value = values.get(fact.name());
    if (value == null) {
      throw new IllegalArgumentException("Fact " + fact.name() + " is not known");
    }
    return (T) value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Facts facts && facts.values.equals(values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
