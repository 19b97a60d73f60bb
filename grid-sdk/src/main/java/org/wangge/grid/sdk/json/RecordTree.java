package org.wangge.grid.sdk.json;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Wire records seen from outside: which keys a record has, and the tree that reading would have
 * given it.
 *
 * <p>Rules: (1) {@link #of} and {@link RecordReader} are each other's inverse; (2) what {@link
 * OptionalKey} lets an author leave out is left out; (3) every node stands on line 1. Example: of
 * {@code TextDocument("网格", "grid")} the tree is {@code {zh: 网格, en: grid}} and the leaves are
 * {@code zh} and {@code en}. So tables and comparisons need not know the records one by one.
 */
public final class RecordTree {

  private static final int LINE = 1;

  private RecordTree() {}

  /** What the value of a leaf looks like. */
  public enum Form {
    /** One scalar: a text, a number, a date. */
    ONE,
    /** {@code true} or {@code false}. */
    FLAG,
    /** Several scalars. */
    LIST,
    /** Scalars under keys that authors choose. */
    MAP,
    /** Anything deeper. */
    TREE
  }

  /**
   * A key without records below it.
   *
   * @param path the keys that lead to it
   * @param form what its value looks like
   * @param required whether the record cannot be without it
   */
  public record Leaf(List<String> path, Form form, boolean required) {

    /** Copies the list. */
    public Leaf {
      path = ImmutableList.copyOf(path);
      Objects.requireNonNull(form, "form");
    }

    /** {@return the keys joined by dots: {@code title.zh}} */
    public String name() {
      return String.join(".", path);
    }
  }

  /**
   * A key whose value is records: by id, or one after the other.
   *
   * @param key the key
   * @param keyed whether the records have ids
   * @param type the record
   */
  public record Part(String key, boolean keyed, Class<? extends Record> type) {

    /** Checks that both are there. */
    public Part {
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(type, "type");
    }
  }

  /** Stands for records whose keys authors choose, such as what is declared about a person. */
  public record FreeKeys() {}

  /**
   * The leaves of a record.
   *
   * @param type the record
   * @return its leaves, in the order of its components; of {@link FreeKeys} a map without a key
   */
  public static List<Leaf> leaves(Class<? extends Record> type) {
    if (type.equals(FreeKeys.class)) {
      return ImmutableList.of(new Leaf(ImmutableList.of(), Form.MAP, false));
    }
    ImmutableList.Builder<Leaf> leaves = ImmutableList.builder();
    leaves(ImmutableList.of(), type, true, leaves);
    return leaves.build();
  }

  private static void leaves(
      List<String> above, Class<?> type, boolean required, ImmutableList.Builder<Leaf> leaves) {
    for (RecordShape.Slot slot : RecordShape.of(type).slots().values()) {
      List<String> path = ImmutableList.<String>builder().addAll(above).add(slot.key()).build();
      boolean needed = required && slot.required();
      ValueType value = given(slot.type());
      if (value instanceof ValueType.RecordOf nested) {
        leaves(path, nested.type(), needed, leaves);
      } else {
        leaves.add(new Leaf(path, form(value), needed));
      }
    }
  }

  private static Form form(ValueType type) {
    if (type instanceof ValueType.Scalar scalar) {
      return scalar == ValueType.Scalar.TRUE_FALSE ? Form.FLAG : Form.ONE;
    }
    if (type instanceof ValueType.ListOf list && list.item() instanceof ValueType.Scalar) {
      return Form.LIST;
    }
    return type instanceof ValueType.MapOf map && map.value() instanceof ValueType.Scalar
        ? Form.MAP
        : Form.TREE;
  }

  private static ValueType given(ValueType type) {
    return type instanceof ValueType.OptionalOf optional ? optional.value() : type;
  }

  /**
   * The parts of a document.
   *
   * @param type the record of the document
   * @return its keys whose values are records or maps of scalars by id, or lists of records
   */
  public static List<Part> parts(Class<? extends Record> type) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    for (RecordShape.Slot slot : RecordShape.of(type).slots().values()) {
      ValueType value = given(slot.type());
      if (value instanceof ValueType.MapOf map
          && map.value() instanceof ValueType.RecordOf nested) {
        parts.add(new Part(slot.key(), true, nested.type().asSubclass(Record.class)));
      } else if (value instanceof ValueType.MapOf map && form(map.value()) == Form.MAP) {
        parts.add(new Part(slot.key(), true, FreeKeys.class));
      } else if (value instanceof ValueType.ListOf list
          && list.item() instanceof ValueType.RecordOf nested) {
        parts.add(new Part(slot.key(), false, nested.type().asSubclass(Record.class)));
      }
    }
    return parts.build();
  }

  /**
   * The tree of a record.
   *
   * @param document the record
   * @return what an author would have written
   */
  public static Node.MapNode of(Record document) {
    ImmutableList.Builder<Node.Entry> entries = ImmutableList.builder();
    RecordShape shape = RecordShape.of(document.getClass());
    RecordComponent[] components = document.getClass().getRecordComponents();
    List<RecordShape.Slot> slots = ImmutableList.copyOf(shape.slots().values());
    for (int i = 0; i < components.length; i++) {
      RecordShape.Slot slot = slots.get(i);
      Object value = value(document, components[i]);
      if (slot.required() || !slot.absent().get(0).equals(value)) {
        Object present = value instanceof Optional<?> optional ? optional.orElseThrow() : value;
        entries.add(new Node.Entry(slot.key(), LINE, node(present, given(slot.type()))));
      }
    }
    return new Node.MapNode(entries.build(), LINE);
  }

  private static Object value(Record document, RecordComponent component) {
    try {
      return component.getAccessor().invoke(document);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("Not a record that can be read: " + component, e);
    }
  }

  private static Node node(Object value, ValueType type) {
    if (type instanceof ValueType.Scalar scalar) {
      return new Node.ScalarNode(value.toString(), scalar == ValueType.Scalar.TEXT, LINE);
    }
    if (type instanceof ValueType.ListOf list) {
      List<Node> items = ((List<?>) value).stream().map(item -> node(item, list.item())).toList();
      return new Node.ListNode(items, LINE);
    }
    if (type instanceof ValueType.MapOf map) {
      ImmutableList.Builder<Node.Entry> entries = ImmutableList.builder();
      ((Map<?, ?>) value)
          .forEach((k, v) -> entries.add(new Node.Entry((String) k, LINE, node(v, map.value()))));
      return new Node.MapNode(entries.build(), LINE);
    }
    return value instanceof Node node ? node : of((Record) value);
  }
}
