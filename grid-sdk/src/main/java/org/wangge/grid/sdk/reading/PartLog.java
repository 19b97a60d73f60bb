package org.wangge.grid.sdk.reading;

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
public final class PartLog {

  /** The version of the formats that this library reads. */
  private static final int FORMAT = 1;

  private final List<Finding> findings = new ArrayList<>();

  /** {@return what was found so far, in order} */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Adds one.
   *
   * @param finding the finding
   */
  public void add(Finding finding) {
    findings.add(finding);
  }

  /**
   * Adds several.
   *
   * @param more the findings
   */
  public void addAll(List<Finding> more) {
    findings.addAll(more);
  }

  /**
   * Whether nothing of error weight was added since a number of findings was there.
   *
   * @param size the number
   * @return true if nothing was
   */
  public boolean cleanSince(int size) {
    return findings.subList(size, findings.size()).stream()
        .noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /**
   * Reads a text form; where it is not one, adds a finding that shows a right one.
   *
   * @param code the code of the finding
   * @param place where the text stands
   * @param what what it should be
   * @param text the text
   * @param example a right one
   * @param parser reads it
   * @param <T> what it is read as
   * @return the value, if the text is one
   */
  public <T> Optional<T> read(
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

  /**
   * Checks the version of a file's format.
   *
   * @param format the version
   */
  public void format(int format) {
    if (format != FORMAT) {
      findings.add(
          Finding.error(
              "format-not-known",
              Place.at("format"),
              Text.format("不支持格式版本%s", "Format %s is not known", format),
              Text.format("本库读取格式版本%s。", "This library reads format %s.", FORMAT)));
    }
  }

  /**
   * Makes an id of a text; where it has not the form of one, adds a finding.
   *
   * @param place where it stands
   * @param text the text
   * @param make makes the id
   * @param <T> the kind of id
   * @return the id, if the text is one
   */
  public <T> Optional<T> id(Place place, String text, Function<String, T> make) {
    return read(
        "bad-id",
        place,
        Text.of("编号", "an id: letters, digits, '-', '_' and '.', at most 64"),
        text,
        "street-lamp",
        written -> IdForm.isValid(written) ? Optional.of(make.apply(written)) : Optional.empty());
  }

  /**
   * Reads the clause that a rule names.
   *
   * @param place where it stands
   * @param text the text
   * @return the clause, if the text is one
   */
  public Optional<ClauseRef> clause(Place place, String text) {
    return read(
        "bad-clause",
        place,
        Text.of("条款编号", "the id of a clause"),
        text,
        "LA-05",
        written ->
            ClauseRef.isValid(written) ? Optional.of(ClauseRef.of(written)) : Optional.empty());
  }

  /**
   * Finds ids that the plan language uses for something else.
   *
   * @param part where they stand
   * @param ids the ids
   * @param reserved what is used
   */
  public void reserved(String part, Collection<String> ids, Collection<String> reserved) {
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

  /**
   * The text of a wire record.
   *
   * @param document the record
   * @return the text
   */
  public static Text text(TextDocument document) {
    return Text.of(document.zh(), document.en());
  }

  /**
   * Reads one text form.
   *
   * @param <T> what it is read as
   */
  public interface Parser<T> extends Function<String, Optional<T>> {}
}
