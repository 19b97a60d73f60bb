package org.wangge.grid.sdk.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.json.RecordTree;

/**
 * By what the records of a list are told apart, and whether they are history.
 *
 * @param subject the keys that say whom and what a record is about
 * @param claim the keys of which one record at a time is true
 * @param history whether records have a beginning and an end
 */
record Identity(List<String> subject, List<String> claim, boolean history) {

  private static final ImmutableMap<String, Text> KINDS =
      ImmutableMap.<String, Text>builder()
          .put("units", Text.of("单位", "unit"))
          .put("grids", Text.of("网格", "grid"))
          .put("posts", Text.of("岗位", "post"))
          .put("pairs", Text.of("AB岗配对", "pair"))
          .put("appointments", Text.of("任职", "appointment"))
          .put("absences", Text.of("缺勤", "absence"))
          .put("persons", Text.of("人员", "person"))
          .buildOrThrow();

  static final String FROM = "from";
  static final String TO = "to";

  Identity {
    subject = ImmutableList.copyOf(subject);
    claim = ImmutableList.copyOf(claim);
  }

  static Identity of(RecordTree.Part part) {
    List<RecordTree.Leaf> leaves = RecordTree.leaves(part.type());
    List<String> names = leaves.stream().map(RecordTree.Leaf::name).toList();
    boolean history = names.contains(FROM) && names.contains(TO);
    List<String> required =
        leaves.stream()
            .filter(leaf -> leaf.required() && leaf.form() == RecordTree.Form.ONE)
            .map(RecordTree.Leaf::name)
            .filter(name -> !name.equals(FROM) && !name.equals(TO))
            .toList();
    List<String> subject =
        part.key().equals("absences") ? ImmutableList.of("person", "post") : required;
    boolean byPost = part.key().equals("appointments");
    return new Identity(subject, byPost ? ImmutableList.of("post") : subject, history);
  }

  /** What one record of a part is called. */
  static Text kind(String part) {
    return KINDS.getOrDefault(part, Text.same(part));
  }

  /** The subject and the beginning, as written. */
  String name(Node record) {
    return String.join(
        " ",
        Stream.concat(subject.stream(), Stream.of(FROM))
            .map(key -> Trees.text(record, ImmutableList.of(key)))
            .flatMap(Optional::stream)
            .toList());
  }

  static List<Optional<String>> values(List<String> keys, Node record) {
    return keys.stream().map(key -> Trees.text(record, ImmutableList.of(key))).toList();
  }
}
