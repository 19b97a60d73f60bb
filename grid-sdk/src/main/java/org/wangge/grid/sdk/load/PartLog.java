package org.wangge.grid.sdk.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Severity;
import org.wangge.grid.sdk.document.TextDocument;

/** Gathers the findings while the parts of a document are read as values. */
final class PartLog {

  private final List<Finding> findings = new ArrayList<>();

  List<Finding> findings() {
    return findings;
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  void addAll(List<Finding> more) {
    findings.addAll(more);
  }

  /** Whether nothing of error weight was added since a number of findings was there. */
  boolean cleanSince(int size) {
    return findings.subList(size, findings.size()).stream()
        .noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** Reads a text form; where it is not one, adds a finding that shows a right one. */
  <T> Optional<T> read(
      String code, Place place, Text what, String text, String example, Parser<T> parser) {
    Optional<T> value = parser.apply(text);
    if (value.isEmpty()) {
      findings.add(
          Finding.error(
              code,
              place,
              Text.format("“%s”不是%s", "'%s' is not %s", text, what),
              Text.format("写法如：%s。", "Write it like this: %s", example)));
    }
    return value;
  }

  /** Makes an id of a text; where it has not the form of one, adds a finding. */
  <T> Optional<T> id(Place place, String text, Function<String, T> make) {
    return read(
        "bad-id",
        place,
        Text.of("编号", "an id: letters, digits, '-', '_' and '.', at most 64"),
        text,
        "street-lamp",
        written -> IdForm.isValid(written) ? Optional.of(make.apply(written)) : Optional.empty());
  }

  /** Reads the clause that a rule names. */
  Optional<ClauseRef> clause(Place place, String text) {
    return read(
        "bad-clause",
        place,
        Text.of("条款编号", "the id of a clause"),
        text,
        "LA-05",
        written ->
            ClauseRef.isValid(written) ? Optional.of(ClauseRef.of(written)) : Optional.empty());
  }

  /** Ids that the plan language uses for something else. */
  void reserved(String part, Collection<String> ids, Collection<String> reserved) {
    for (String id : ids) {
      if (reserved.contains(id)) {
        findings.add(
            Finding.error(
                "reserved-id",
                Place.at(part, id),
                Text.format("编号“%s”在方案中另有含义", "The id '%s' means something else in every plan", id),
                Text.of("请换用另一个编号。", "Take another id.")));
      }
    }
  }

  static Text text(TextDocument document) {
    return Text.of(document.zh(), document.en());
  }

  /** Reads one text form. */
  interface Parser<T> extends Function<String, Optional<T>> {}
}
