package org.wangge.grid.rules.diagram;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The nodes made so far, each kept once. */
final class NodeStore {

  private final int most;
  private final Map<Key, Integer> known = new LinkedHashMap<>();
  private int[] numbers = new int[1024];
  private int size;

  NodeStore(int most) {
    this.most = most;
  }

  /** The node that asks an axis and goes on to these children; the child, if they are all one. */
  int node(int axis, int[] children) {
    if (Arrays.stream(children).allMatch(child -> child == children[0])) {
      return children[0];
    }
    int[] content = new int[children.length + 1];
    content[0] = axis;
    System.arraycopy(children, 0, content, 1, children.length);
    Key key = new Key(content);
    Integer node = known.get(key);
    if (node != null) {
      return node;
    }
    int here = size;
    int end = size + children.length + 3;
    if (end > numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(end, numbers.length * 2));
    }
    numbers[here] = axis;
    System.arraycopy(children, 0, numbers, here + 3, children.length);
    size = end;
    known.put(key, here);
    return here;
  }

  boolean isFull() {
    return size > most;
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }

  /** Numbers that are compared by what they are. */
  static final class Key {
    private final int[] content;
    private final int hash;

    Key(int[] content) {
      this.content = content;
      this.hash = Arrays.hashCode(content);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.hash == hash && Arrays.equals(key.content, content);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
