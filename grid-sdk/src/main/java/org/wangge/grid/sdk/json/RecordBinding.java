package org.wangge.grid.sdk.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;

/**
 * Binds one tree to a record; where a part does not fit, it notes why and goes on with the rest.
 */
final class RecordBinding {

  private final String source;
  private final ReadingLimits limits;
  private final FindingLog log;
  private final Deque<Object> steps = new ArrayDeque<>();

  RecordBinding(String source, ReadingLimits limits, FindingLog log) {
    this.source = source;
    this.limits = limits;
    this.log = log;
  }

  /** The record, unless something in it does not fit; then that has been noted. */
  Optional<Object> bind(Node root, Class<?> type) {
    return bind(root, new ValueType.RecordOf(type), root.line());
  }

  /** Findings about a value are shown at {@code line}: that of its key or list item. */
  private Optional<Object> bind(Node node, ValueType type, int line) {
    if (type instanceof ValueType.Any) {
      return Optional.of(node);
    }
    if (node instanceof Node.ScalarNode scalar && scalar.isNull()) {
      return fault(BindingFindings.nullValue(type), line);
    }
    if (type instanceof ValueType.OptionalOf optional) {
      return bind(node, optional.value(), line).map(Optional::of);
    }
    if (type instanceof ValueType.Scalar expected && node instanceof Node.ScalarNode scalar) {
      return scalar(scalar, expected, line);
    }
    if (type instanceof ValueType.ListOf list && node instanceof Node.ListNode items) {
      return list(items, list.item());
    }
    if (type instanceof ValueType.ListOf list
        && list.item() instanceof ValueType.Scalar
        && node instanceof Node.ScalarNode) {
      return bind(node, list.item(), line).map(ImmutableList::of);
    }
    if (type instanceof ValueType.MapOf map && node instanceof Node.MapNode entries) {
      return map(entries, map.value());
    }
    if (type instanceof ValueType.RecordOf nested && node instanceof Node.MapNode entries) {
      return record(entries, RecordShape.of(nested.type()), line);
    }
    return fault(BindingFindings.wrongType(type, node), line);
  }

  private Optional<Object> scalar(Node.ScalarNode scalar, ValueType.Scalar expected, int line) {
    Result<Object> result = expected.read(scalar, limits.maxNumberDigits());
    result.findings().forEach(finding -> note(finding, line));
    return result instanceof Result.Passed<Object> passed
        ? Optional.of(passed.value())
        : Optional.empty();
  }

  private Optional<Object> list(Node.ListNode list, ValueType item) {
    ImmutableList.Builder<Object> values = ImmutableList.builder();
    boolean whole = true;
    for (int i = 0; i < list.items().size() && !log.isOverflown(); i++) {
      Node node = list.items().get(i);
      Optional<Object> value = within(i, node, item, node.line());
      value.ifPresent(values::add);
      whole &= value.isPresent();
    }
    return whole ? Optional.of(values.build()) : Optional.empty();
  }

  private Optional<Object> map(Node.MapNode map, ValueType type) {
    ImmutableMap.Builder<String, Object> values = ImmutableMap.builder();
    boolean whole = true;
    for (Node.Entry entry : map.entries()) {
      if (log.isOverflown()) {
        break;
      }
      Optional<Object> value = within(entry.key(), entry.value(), type, entry.line());
      value.ifPresent(v -> values.put(entry.key(), v));
      whole &= value.isPresent();
    }
    return whole ? Optional.of(values.buildOrThrow()) : Optional.empty();
  }

  private Optional<Object> record(Node.MapNode map, RecordShape shape, int line) {
    ImmutableMap.Builder<String, Object> given = ImmutableMap.builder();
    Set<String> accountedFor = new LinkedHashSet<>();
    boolean whole = true;
    for (Node.Entry entry : map.entries()) {
      if (log.isOverflown()) {
        break;
      }
      RecordShape.Slot slot = shape.slots().get(entry.key());
      if (slot == null) {
        unknown(entry, shape, map, accountedFor);
        continue;
      }
      accountedFor.add(slot.key());
      Optional<Object> value = within(slot.key(), entry.value(), slot.type(), entry.line());
      value.ifPresent(v -> given.put(slot.key(), v));
      whole &= value.isPresent();
    }
    whole &= nothingMissing(shape, accountedFor, line);
    Map<String, Object> values = given.buildOrThrow();
    // What an unknown key seems to stand for is accounted for, but has no value.
    whole &=
        shape.slots().values().stream().allMatch(s -> !s.required() || values.containsKey(s.key()));
    return whole ? Optional.of(shape.make(values(shape, values))) : Optional.empty();
  }

  /**
   * An unknown key stands for the missing one that it is nearest to, so that one slip is noted
   * once.
   */
  private void unknown(
      Node.Entry entry, RecordShape shape, Node.MapNode map, Set<String> accountedFor) {
    List<String> free = new ArrayList<>(shape.keys());
    map.entries().forEach(other -> free.remove(other.key()));
    Optional<String> nearest = NearestName.among(entry.key(), free);
    Optional<String> offered =
        nearest.isPresent() ? nearest : NearestName.among(entry.key(), shape.keys());
    nearest.ifPresent(accountedFor::add);
    steps.addLast(entry.key());
    note(BindingFindings.unknownKey(entry.key(), shape.keys(), offered), entry.line());
    steps.removeLast();
  }

  private boolean nothingMissing(RecordShape shape, Set<String> accountedFor, int line) {
    boolean whole = true;
    for (RecordShape.Slot slot : shape.slots().values()) {
      if (slot.required() && !accountedFor.contains(slot.key())) {
        whole = false;
        steps.addLast(slot.key());
        note(BindingFindings.missingKey(slot.key(), slot.type()), line);
        steps.removeLast();
      }
    }
    return whole;
  }

  private static List<Object> values(RecordShape shape, Map<String, Object> given) {
    ImmutableList.Builder<Object> values = ImmutableList.builder();
    for (RecordShape.Slot slot : shape.slots().values()) {
      Object value = given.get(slot.key());
      values.add(value == null ? slot.absent().get(0) : value);
    }
    return values.build();
  }

  private Optional<Object> within(Object step, Node node, ValueType type, int line) {
    steps.addLast(step);
    Optional<Object> value = bind(node, type, line);
    steps.removeLast();
    return value;
  }

  private Optional<Object> fault(Finding finding, int line) {
    note(finding, line);
    return Optional.empty();
  }

  private void note(Finding finding, int line) {
    log.add(finding.at(new Place(source, line, Place.at(steps.toArray()).path())));
  }
}
