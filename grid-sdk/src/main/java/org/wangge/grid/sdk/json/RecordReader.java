package org.wangge.grid.sdk.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;

/**
 * Reads documents as wire records and finds all that does not fit at once.
 *
 * <p>Rules: (1) a component {@code inForce} has the key {@code in-force}, unless {@link Key} names
 * another; (2) components are {@code String}, {@code int}, {@code long}, {@code boolean}, {@code
 * LocalDate}, {@link Node} (anything, left as it is), records, {@code List} and {@code Map<String,
 * …>} of these, or {@code Optional} of these; (3) a key may be left out where the component is an
 * {@code Optional} or has {@link OptionalKey}; (4) any unquoted or quoted scalar is a text; numbers
 * are unquoted digits without leading zeros, truth values unquoted {@code true} and {@code false},
 * dates {@code 2026-10-13}; (5) one scalar where a list of scalars is wanted is a list of one; (6)
 * a key without a value is a fault, never an empty value.
 *
 * <p>Findings, all errors, by line: {@code unknown-key} (with the {@linkplain NearestName nearest}
 * and all known keys), {@code missing-key} (not for a key that an unknown one seems to mean),
 * {@code wrong-type}, {@code not-a-number}, {@code number-too-long}, {@code number-out-of-range},
 * {@code not-true-or-false}, {@code not-a-date}, {@code null-value}, {@code empty-document}, {@code
 * several-documents}. Example: for {@code record Level(String zh, int rank)} the text {@code {zh:
 * 区, rnak: 1}} gives one {@code unknown-key} that offers {@code rank}.
 *
 * <p>Records that no document can give (a component of another type, a package that is not open to
 * this module) are a programmer's error: {@link IllegalArgumentException}. Immutable, thread-safe.
 */
public final class RecordReader {

  private final ReadingLimits limits;

  private RecordReader(ReadingLimits limits) {
    this.limits = limits;
  }

  /** {@return a reader with the standard limits} */
  public static RecordReader standard() {
    return of(ReadingLimits.standard());
  }

  /**
   * A reader.
   *
   * @param limits how long its numbers and its lists of findings may be
   * @return the reader
   */
  public static RecordReader of(ReadingLimits limits) {
    return new RecordReader(limits);
  }

  /**
   * Reads one document.
   *
   * @param document the document
   * @param type the record
   * @param <T> the record
   * @return the record, or what does not fit, with file, line and path
   */
  public <T extends Record> Result<T> read(Document document, Class<T> type) {
    FindingLog log = new FindingLog(limits.maxFindings());
    Optional<Object> value =
        new RecordBinding(document.source(), limits, log).bind(document.root(), type);
    List<Finding> findings = log.inSourceOrder();
    return value.isPresent() && findings.isEmpty()
        ? new Result.Passed<>(type.cast(value.get()), findings)
        : new Result.Refused<>(findings);
  }

  /**
   * What a document gives where only unknown keys and doubled keys stand in the way, so that the
   * next step can find what is wrong with the rest in the same run.
   *
   * @param document the document
   * @param type the record
   * @param <T> the record
   * @return the record as if those keys were not there; empty where something else does not fit
   */
  public <T extends Record> Optional<T> whatFits(Document document, Class<T> type) {
    FindingLog log = new FindingLog(limits.maxFindings());
    return new RecordBinding(document.source(), limits, log)
        .bind(document.root(), type)
        .map(type::cast);
  }

  /**
   * Reads the only document of a text.
   *
   * @param documents what the text gave, with its findings
   * @param type the record
   * @param <T> the record
   * @return the record, or the findings of both steps
   */
  public <T extends Record> Result<T> readOne(Documents documents, Class<T> type) {
    List<Document> list = documents.list();
    if (list.size() > 1) {
      Finding several =
          BindingFindings.severalDocuments(list.size())
              .at(new Place(documents.source(), list.get(1).root().line(), ""));
      return new Result.Refused<>(with(documents.findings(), ImmutableList.of(several)));
    }
    Result<List<T>> all = readAll(documents, type);
    return all.then(records -> new Result.Passed<>(records.get(0), List.of()));
  }

  /**
   * Reads all documents of a text, which must hold one at least.
   *
   * @param documents what the text gave, with its findings
   * @param type the record
   * @param <T> the record
   * @return the records in the order of the documents, or the findings of both steps
   */
  public <T extends Record> Result<List<T>> readAll(Documents documents, Class<T> type) {
    ImmutableList.Builder<T> records = ImmutableList.builder();
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    if (documents.list().isEmpty() && documents.findings().isEmpty()) {
      findings.add(BindingFindings.emptyDocument().at(new Place(documents.source(), 1, "")));
    }
    for (Document document : documents.list()) {
      Result<T> result = read(document, type);
      findings.addAll(result.findings());
      if (result instanceof Result.Passed<T> passed) {
        records.add(passed.value());
      }
    }
    return Result.of(records.build(), with(documents.findings(), findings.build()));
  }

  private static List<Finding> with(List<Finding> before, List<Finding> after) {
    FindingLog log = new FindingLog(Integer.MAX_VALUE);
    before.forEach(log::add);
    after.forEach(log::add);
    return log.inSourceOrder();
  }
}
