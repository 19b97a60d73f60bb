package org.wangge.grid.sdk.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.result.Result;

/** How a wire record is read: its keys in the order of its components, and its constructor. */
final class RecordShape {

  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return new RecordShape(type);
        }
      };

  private final Map<String, Slot> slots;
  private final Constructor<?> constructor;

  private RecordShape(Class<?> type) {
    if (!type.isRecord()) {
      throw new IllegalArgumentException("Not a record: " + type);
    }
    ImmutableMap.Builder<String, Slot> found = ImmutableMap.builder();
    for (RecordComponent component : type.getRecordComponents()) {
      Slot slot = Slot.of(component);
      found.put(slot.key(), slot);
    }
    this.slots = found.buildOrThrow();
    this.constructor = constructor(type);
  }

  /** The shape of a record; an exception if it has a component that no document can give. */
  static RecordShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  private static Constructor<?> constructor(Class<?> type) {
    Class<?>[] parameters =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(parameters);
      if (constructor.trySetAccessible()) {
        return constructor;
      }
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("A record without its constructor: " + type, e);
    }
    throw new IllegalArgumentException(
        "Not open to " + RecordShape.class.getModule() + ": " + type);
  }

  Map<String, Slot> slots() {
    return slots;
  }

  List<String> keys() {
    return ImmutableList.copyOf(slots.keySet());
  }

  /** Makes the record; the values come in the order of the components. */
  Object make(List<Object> values) {
    try {
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(
          "A wire record must take what it declares: " + constructor, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("Not a record that can be made: " + constructor, e);
    }
  }

  /**
   * One key.
   *
   * @param key the key in documents
   * @param type what it takes
   * @param absent what the component is when the key is left out; empty if it may not be
   */
  record Slot(String key, ValueType type, List<Object> absent) {

    static Slot of(RecordComponent component) {
      String where = component.getDeclaringRecord().getName() + "." + component.getName();
      Key key = component.getAnnotation(Key.class);
      ValueType type = ValueType.ofComponent(component.getGenericType(), where);
      OptionalKey optional = component.getAnnotation(OptionalKey.class);
      return new Slot(
          key == null ? kebab(component.getName()) : key.value(),
          type,
          type instanceof ValueType.OptionalOf
              ? ImmutableList.of(Optional.empty())
              : optional == null
                  ? ImmutableList.of()
                  : ImmutableList.of(absent(type, optional.otherwise(), where)));
    }

    boolean required() {
      return absent.isEmpty();
    }

    private static Object absent(ValueType type, String otherwise, String where) {
      if (type instanceof ValueType.ListOf && otherwise.isEmpty()) {
        return ImmutableList.of();
      }
      if (type instanceof ValueType.MapOf && otherwise.isEmpty()) {
        return ImmutableMap.of();
      }
      if (type instanceof ValueType.Scalar scalar) {
        boolean text = scalar == ValueType.Scalar.TEXT;
        Node.ScalarNode written = new Node.ScalarNode(otherwise, text, 1);
        if (scalar.read(written, ReadingLimits.MOST_DIGITS)
            instanceof Result.Passed<Object> passed) {
          return passed.value();
        }
      }
      throw new IllegalArgumentException(
          "'" + otherwise + "' cannot stand for the missing key of " + where);
    }

    private static String kebab(String name) {
      StringBuilder key = new StringBuilder();
      name.chars()
          .forEach(
              c -> key.append(Character.isUpperCase(c) ? "-" : "").append(Character.toString(c)));
      return key.toString().toLowerCase(Locale.ROOT);
    }
  }
}
