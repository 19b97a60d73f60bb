package org.wangge.grid.sdk.reorganisation;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.wangge.grid.domain.reorganisation.Preview;
import org.wangge.grid.domain.reorganisation.Reorganisation;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.rules.norm.Norm;
import org.wangge.grid.rules.norm.NormCheck;
import org.wangge.grid.sdk.json.Document;
import org.wangge.grid.sdk.json.DocumentReader;
import org.wangge.grid.sdk.json.DocumentText;
import org.wangge.grid.sdk.json.Documents;
import org.wangge.grid.sdk.json.ReadingLimits;
import org.wangge.grid.sdk.json.RecordReader;
import org.wangge.grid.sdk.json.SourceMap;
import org.wangge.grid.sdk.plan.CheckedPlan;

/**
 * A reorganisation as it was read from a file, with the lines of its parts.
 *
 * <p>Example: {@code ChangeFile.read(dir.resolve("changes/merge-2027.yaml"), "merge-2027.yaml",
 * plan).orThrow().reorganisation().preview(staffing, Holdings.NONE)}.
 *
 * @param reorganisation the reorganisation
 * @param lines finds the lines of its parts
 */
public record ChangeFile(Reorganisation reorganisation, SourceMap lines) {

  /** Checks that both are there. */
  public ChangeFile {
    Objects.requireNonNull(reorganisation, "reorganisation");
    Objects.requireNonNull(lines, "lines");
  }

  /**
   * Reads a change file.
   *
   * @param file the file, YAML or JSON
   * @param name its name in findings
   * @param plan the plan
   * @return the reorganisation, or all findings with file and line
   * @throws IOException if the file cannot be read
   */
  public static Result<ChangeFile> read(Path file, String name, CheckedPlan plan)
      throws IOException {
    ReadingLimits limits = ReadingLimits.standard();
    return DocumentText.ofFile(file, name, limits)
        .then(
            text -> {
              Documents documents = DocumentReader.of(limits).read(text);
              Result<ReorganisationDocument> read =
                  RecordReader.of(limits).readOne(documents, ReorganisationDocument.class);
              return read.then(document -> assemble(document, documents.list().get(0), plan));
            });
  }

  private static Result<ChangeFile> assemble(
      ReorganisationDocument document, Document source, CheckedPlan plan) {
    SourceMap lines = source.sourceMap();
    Result<Reorganisation> assembled = ReorganisationAssembler.assemble(document, plan);
    List<Finding> findings = lines.locate(assembled.findings());
    return assembled instanceof Result.Passed<Reorganisation> passed
        ? new Result.Passed<>(new ChangeFile(passed.value(), lines), findings)
        : new Result.Refused<>(findings);
  }

  /**
   * What a preview found, and what norms of the plan would be missed that were not before.
   *
   * @param preview the preview of this change
   * @param before the organisation until then
   * @param plan the plan
   * @return the findings with their lines
   */
  public List<Finding> findings(Preview preview, Staffing before, CheckedPlan plan) {
    List<Finding> findings = new ArrayList<>(preview.findings());
    if (preview.after() instanceof Result.Passed<Staffing> after) {
      findings.addAll(missedNorms(before, after.value(), plan));
    }
    return locate(findings);
  }

  /** The findings of norms that an organisation has and one before it had not. */
  static List<Finding> missedNorms(Staffing before, Staffing after, CheckedPlan plan) {
    List<Norm> norms = plan.plan().norms();
    Set<List<Object>> known =
        NormCheck.findings(norms, before).stream()
            .map(finding -> List.<Object>of(finding.place().path(), finding.message()))
            .collect(ImmutableSet.toImmutableSet());
    return NormCheck.findings(norms, after).stream()
        .filter(finding -> !known.contains(List.of(finding.place().path(), finding.message())))
        .map(finding -> finding.at(Place.at("after", finding.place().path())))
        .toList();
  }

  /**
   * Gives the findings of a preview their lines.
   *
   * @param findings findings of {@link org.wangge.grid.domain.reorganisation.Preview}
   * @return the findings; those on the organisation afterwards stand at the first line
   */
  public List<Finding> locate(List<Finding> findings) {
    return lines.locate(findings);
  }
}
