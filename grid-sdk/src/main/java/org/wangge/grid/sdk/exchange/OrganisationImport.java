package org.wangge.grid.sdk.exchange;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.rules.norm.NormCheck;
import org.wangge.grid.sdk.document.organisation.OrganisationDocument;
import org.wangge.grid.sdk.json.Document;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.json.ReadingLimits;
import org.wangge.grid.sdk.json.RecordReader;
import org.wangge.grid.sdk.json.RecordTree;
import org.wangge.grid.sdk.json.SourceMap;
import org.wangge.grid.sdk.organisation.OrganisationAssembler;
import org.wangge.grid.sdk.plan.CheckedPlan;

/**
 * What an import of tables would make of the organisation that is known: shown before anything is
 * written.
 *
 * <p>Rules: (1) a part without a table stays as it is; (2) of units, grids and posts a row replaces
 * the keys that have a column, a new id is added, an id that the table leaves out is removed; but a
 * post that was ever held, and a grid that such a post serves, is not: {@code
 * removal-needs-reorganisation}; (3) appointments and absences are history. One that the table
 * leaves out is kept where it is over, ended at the date of the import where it runs, and dropped
 * where it only begins later. (4) What contradicts the past is {@code history-would-change}, with
 * both versions: another holder in a past period, another end of an appointment that is over, an
 * end in the past of one that runs. A past holder of a time in which nobody was known is added,
 * with {@code history-added}. (5) The outcome is checked like any organisation file; findings have
 * the file and line of the table, or of the organisation file. Example: the tables of today's
 * holders, imported as of 1 December, end on that day whoever is not among them any more.
 */
@Value.Immutable
public abstract class OrganisationImport {

  OrganisationImport() {}

  /** {@return what would change; nothing where the tables cannot be read as an organisation} */
  public abstract OrganisationDiff diff();

  /** {@return what was found, with file and line} */
  public abstract List<Finding> findings();

  /** {@return the organisation as it would be, where there are no errors} */
  public abstract Optional<OrganisationDocument> document();

  /**
   * The organisation to which a first import is added: it has nothing but its id.
   *
   * @param id the id of the organisation
   * @return the document
   */
  public static Document nothing(String id) {
    List<Node.Entry> entries =
        ImmutableList.of(
            new Node.Entry("organisation", 1, new Node.ScalarNode(id, true, 1)),
            new Node.Entry("format", 1, new Node.ScalarNode("1", false, 1)),
            new Node.Entry("grids", 1, Trees.EMPTY));
    return new Document("organisation.yaml", new Node.MapNode(entries, 1));
  }

  /**
   * Lays tables over an organisation.
   *
   * @param known the organisation file, as read; it has no errors
   * @param tables the tables
   * @param plan the plan
   * @param at the date of the import: what was before it is history
   * @return what would change and what is wrong
   */
  public static OrganisationImport preview(
      Document known, ImportTables tables, CheckedPlan plan, Instant at) {
    ZoneId zone = plan.plan().calendar().zone();
    SourceLines lines = tables.lines().copy();
    int offset = lines.add(known.source(), Integer.MAX_VALUE >> 1);
    Node.MapNode root = (Node.MapNode) Trees.atLines(known.root(), line -> line + offset);
    Overlay overlay = new Overlay(root, tables, zone, at);
    Document merged = new Document(SourceLines.ALL, overlay.tree());
    List<Finding> findings = new ArrayList<>(overlay.findings());
    RecordReader reader = RecordReader.of(ReadingLimits.standard());
    Optional<OrganisationDocument> before =
        reader.whatFits(new Document(SourceLines.ALL, root), OrganisationDocument.class);
    Optional<OrganisationDocument> after = Optional.empty();
    if (findings.stream().noneMatch(f -> f.code().equals("missing-column"))) {
      Result<OrganisationDocument> bound = reader.read(merged, OrganisationDocument.class);
      findings.addAll(bound.findings());
      after = reader.whatFits(merged, OrganisationDocument.class);
      // Two versions of one past would only be found to overlap.
      boolean oneVersion = !Result.hasErrors(overlay.findings());
      if (oneVersion && bound instanceof Result.Passed<OrganisationDocument> passed) {
        findings.addAll(located(check(passed.value(), plan), merged.sourceMap()));
      }
    }
    boolean usable = after.isPresent() && !Result.hasErrors(findings);
    return builder()
        .diff(diff(before, after))
        .addAllFindings(lines.located(findings))
        .document(usable ? after : Optional.empty())
        .build();
  }

  private static OrganisationDiff diff(
      Optional<OrganisationDocument> before, Optional<OrganisationDocument> after) {
    return before.isPresent() && after.isPresent()
        ? OrganisationDiff.between(before.get(), after.get())
        : new OrganisationDiff(List.of());
  }

  private static List<Finding> check(OrganisationDocument document, CheckedPlan plan) {
    return OrganisationAssembler.assemble(document, plan)
        .then(Staffing::of)
        .then(staffing -> Result.of(staffing, NormCheck.findings(plan.plan().norms(), staffing)))
        .findings();
  }

  private static List<Finding> located(List<Finding> findings, SourceMap map) {
    return map.locate(findings);
  }

  /**
   * The organisation file anew: readable, in the order of the format, the same bytes for the same
   * organisation. Comments of an older file are not in it.
   *
   * @param document the organisation
   * @return its YAML
   */
  public static String yaml(OrganisationDocument document) {
    return YamlText.write(RecordTree.of(document));
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OrganisationImport}; each attribute is set once. */
  static final class Builder extends ImmutableOrganisationImport.Builder {
    Builder() {}
  }
}
