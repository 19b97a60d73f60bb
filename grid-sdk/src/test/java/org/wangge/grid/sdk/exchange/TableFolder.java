package org.wangge.grid.sdk.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.sdk.document.organisation.OrganisationDocument;
import org.wangge.grid.sdk.json.Document;
import org.wangge.grid.sdk.json.DocumentReader;
import org.wangge.grid.sdk.json.DocumentText;
import org.wangge.grid.sdk.json.ReadingLimits;
import org.wangge.grid.sdk.json.RecordReader;
import org.wangge.grid.sdk.load.PlanFolder;
import org.wangge.grid.sdk.load.SampleFiles;
import org.wangge.grid.sdk.plan.CheckedPlan;

/** The good tables of the tests, of which a test may change some. */
final class TableFolder {

  static final CheckedPlan PLAN = plan();

  /** Midnight of 1 November 2026 in China. */
  static final Instant NOVEMBER = Instant.parse("2026-10-31T16:00:00Z");

  private final Map<String, String> files = new LinkedHashMap<>();

  static TableFolder good() {
    TableFolder folder = new TableFolder();
    try (Stream<Path> tables = Files.list(SampleFiles.good().resolve("tables"))) {
      tables
          .sorted()
          .forEach(file -> folder.put(file.getFileName().toString(), SampleFiles.read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  static TableFolder empty() {
    return new TableFolder();
  }

  TableFolder put(String file, String text) {
    files.put(file, text);
    return this;
  }

  TableFolder change(String file, String before, String after) {
    String text = files.get(file);
    if (!text.contains(before)) {
      throw new IllegalArgumentException(file + " has no " + before);
    }
    return put(file, text.replace(before, after));
  }

  Map<String, String> files() {
    return files;
  }

  Result<ImportTables> read(Path directory) {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(directory.resolve(file.getKey()), file.getValue());
      }
      return ImportTables.read(directory, PLAN.plan(), ReadingLimits.standard());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  OrganisationImport over(Document known, Path directory) {
    return OrganisationImport.preview(known, read(directory).orThrow(), PLAN, NOVEMBER);
  }

  static Document goodOrganisation() {
    return organisation(SampleFiles.good("organisation.yaml"));
  }

  static Document organisation(String yaml) {
    DocumentText text = new DocumentText("organisation.yaml", yaml);
    return DocumentReader.standard().read(text).list().get(0);
  }

  static OrganisationDocument bound(Document document) {
    return RecordReader.standard().read(document, OrganisationDocument.class).orThrow();
  }

  private static CheckedPlan plan() {
    try {
      return new PlanFolder(SampleFiles.good()).plan().orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
