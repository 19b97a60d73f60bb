package org.wangge.grid.sdk.load;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.sdk.json.Document;
import org.wangge.grid.sdk.json.RecordReader;

/**
 * A misspelt key shall not hide what is wrong elsewhere: reads on without it and adds what that
 * finds, but for the record in which the key stands, where one slip would be noted twice.
 *
 * @param first what binding found
 * @param document the document
 */
record OtherFaults(List<Finding> first, Document document) {

  <D extends Record, T> Result<T> with(
      RecordReader reader, Class<D> type, Function<D, ? extends Result<?>> assemble) {
    Optional<D> fits = reader.whatFits(document, type);
    List<Finding> others =
        fits.isPresent()
            ? document.sourceMap().locate(assemble.apply(fits.get()).findings())
            : List.of();
    return new Result.Refused<>(
        ImmutableList.<Finding>builder()
            .addAll(first)
            .addAll(
                others.stream()
                    .filter(other -> !first.stream().anyMatch(f -> explains(f, other)))
                    .toList())
            .build()
            .stream()
            .sorted(Comparator.comparing(finding -> finding.place().line()))
            .toList());
  }

  /** Whether a finding stands in the record in which the key of another was not understood. */
  private static boolean explains(Finding key, Finding other) {
    String path = key.place().path();
    String record = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    String there = other.place().path();
    return there.equals(record) || (!record.isEmpty() && there.startsWith(record + "/"));
  }
}
