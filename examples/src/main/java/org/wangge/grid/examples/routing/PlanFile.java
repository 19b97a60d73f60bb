package org.wangge.grid.examples.routing;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.result.Severity;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.examples.view.FindingLines;
import org.wangge.grid.sdk.json.Document;
import org.wangge.grid.sdk.json.DocumentReader;
import org.wangge.grid.sdk.json.DocumentText;
import org.wangge.grid.sdk.json.Documents;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.json.ReadingLimits;
import org.wangge.grid.sdk.load.PlanFolder;
import org.wangge.grid.sdk.plan.CheckedPlan;
import org.wangge.grid.sdk.sheet.SheetFiles;
import org.wangge.grid.sdk.sheet.TableSheet;

/**
 * The plan of a folder, without its organisation.
 *
 * @param plan the plan
 * @param findings what was found on it
 */
record PlanFile(CheckedPlan plan, List<Finding> findings) {

  PlanFile {
    findings = List.copyOf(findings);
  }

  /** The plan; where it has errors they are printed, and there is none. */
  static Optional<PlanFile> open(Path directory, Terminal terminal) throws IOException {
    Result<CheckedPlan> result = new PlanFolder(directory).plan();
    if (result instanceof Result.Passed<CheckedPlan> passed) {
      return Optional.of(new PlanFile(passed.value(), passed.findings()));
    }
    complain(
        result.findings().stream().filter(found -> found.severity() == Severity.ERROR).toList(),
        terminal);
    return Optional.empty();
  }

  static void complain(List<Finding> findings, Terminal terminal) {
    FindingLines lines = new FindingLines(terminal.language(), terminal.style());
    findings.forEach(finding -> terminal.err().println(lines.line(finding)));
  }

  /** A table as a sheet, from the text of the plan, which has no faults. */
  static Result<String> sheet(Path directory, String path) throws IOException {
    String name = new PlanFolder(directory).has("plan.json") ? "plan.json" : "plan.yaml";
    ReadingLimits limits = ReadingLimits.standard();
    Result<DocumentText> text = DocumentText.ofFile(directory.resolve(name), name, limits);
    Documents documents = DocumentReader.of(limits).read(text.orThrow());
    Document whole = new SheetFiles(directory, limits).in(documents.list().get(0)).orThrow();
    Node node = whole.root();
    for (String step : Splitter.on('/').split(path)) {
      node =
          node instanceof Node.MapNode map
              ? map.get(step).orElse(new Node.MapNode(List.of(), 1))
              : node;
    }
    Result<String> sheet = TableSheet.write((Node.MapNode) node);
    return sheet instanceof Result.Passed<String>
        ? sheet
        : new Result.Refused<>(
            whole
                .sourceMap()
                .locate(
                    sheet.findings().stream()
                        .map(finding -> finding.at(Place.at(path, finding.place().path())))
                        .toList()));
  }
}
