package org.wangge.grid.sdk.reorganisation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.reorganisation.Holdings;
import org.wangge.grid.domain.reorganisation.Part;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.sdk.json.DocumentReader;
import org.wangge.grid.sdk.json.DocumentText;
import org.wangge.grid.sdk.json.Documents;
import org.wangge.grid.sdk.json.ReadingLimits;
import org.wangge.grid.sdk.json.RecordReader;
import org.wangge.grid.sdk.reading.PartLog;

/**
 * Reads what hangs on an organisation: {@code holdings: {case C-17: grid G02}}; only opaque ids.
 */
public final class HoldingsFile {

  private HoldingsFile() {}

  /**
   * A holdings file, format 1.
   *
   * @param format the version of the format
   * @param holdings each case, duty, score base or household with the grid, unit or post
   */
  record HoldingsDocument(int format, Map<String, String> holdings) {}

  /**
   * Reads a holdings file.
   *
   * @param file the file, YAML or JSON
   * @param name its name in findings
   * @return what hangs on what, or all findings with file and line
   * @throws IOException if the file cannot be read
   */
  public static Result<Holdings> read(Path file, String name) throws IOException {
    ReadingLimits limits = ReadingLimits.standard();
    return DocumentText.ofFile(file, name, limits)
        .then(
            text -> {
              Documents documents = DocumentReader.of(limits).read(text);
              return RecordReader.of(limits)
                  .readOne(documents, HoldingsDocument.class)
                  .then(
                      document -> {
                        PartLog log = new PartLog();
                        Holdings holdings = assemble(document, log);
                        return Result.of(
                            holdings, documents.list().get(0).sourceMap().locate(log.findings()));
                      });
            });
  }

  private static Holdings assemble(HoldingsDocument document, PartLog log) {
    log.format(document.format());
    Map<Part, Part> on = new LinkedHashMap<>();
    document
        .holdings()
        .forEach(
            (written, holder) -> {
              Place place = Place.at("holdings", written);
              Optional<Part> item =
                  log.read(
                      "bad-part",
                      place,
                      Text.of("事项、职责、考核基数或住户", "a case, a duty, a score base or a household"),
                      written,
                      "case C-17, duty patrol-1, score-base S-1, household H-1",
                      text -> Part.parse(text).filter(part -> part.kind().isHeld()));
              Optional<Part> there =
                  log.read(
                      "bad-part",
                      place,
                      Text.of("网格、单位或岗位", "a grid, a unit or a post"),
                      holder,
                      "grid G01, unit housing, post worker-1a",
                      text -> Part.parse(text).filter(part -> part.kind().isOfOrganisation()));
              item.ifPresent(part -> there.ifPresent(found -> on.put(part, found)));
            });
    return new Holdings(on);
  }
}
