package org.wangge.grid.examples.organisation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.examples.terminal.UnusableException;
import org.wangge.grid.sdk.exchange.OrganisationImport;
import org.wangge.grid.sdk.json.Document;
import org.wangge.grid.sdk.json.DocumentReader;
import org.wangge.grid.sdk.json.DocumentText;
import org.wangge.grid.sdk.json.ReadingLimits;
import org.wangge.grid.sdk.load.PlanFolder;
import org.wangge.grid.sdk.plan.CheckedPlan;

/**
 * The organisation file of a plan folder, as it is written.
 *
 * @param directory the folder
 */
record OrganisationFile(Path directory) {

  private static final String WRITTEN = "organisation.yaml";

  /** The plan, which must have no errors. */
  static CheckedPlan plan(Path directory) throws IOException {
    Result<CheckedPlan> plan = new PlanFolder(directory).plan();
    if (plan instanceof Result.Passed<CheckedPlan> passed) {
      return passed.value();
    }
    throw new UnusableException(
        Text.of("方案有错误，请先运行grid check", "The plan has errors: run 'grid check' first"));
  }

  /** What it says; an organisation with nothing in it where there is no file. */
  Document document(CheckedPlan plan) throws IOException {
    PlanFolder folder = new PlanFolder(directory);
    if (!folder.hasOrganisation()) {
      return OrganisationImport.nothing(plan.plan().id());
    }
    if (Result.hasErrors(folder.organisation(plan).findings())) {
      throw new UnusableException(
          Text.of(
              "现有组织文件有错误，请先运行grid check",
              "The organisation file has errors: run 'grid check' first"));
    }
    String file = folder.organisationFile();
    DocumentText text =
        DocumentText.ofFile(directory.resolve(file), file, ReadingLimits.standard()).orThrow();
    return DocumentReader.standard().read(text).list().get(0);
  }

  /** Writes the file anew; the one that was there gets another name. */
  Text replace(String yaml) throws IOException {
    PlanFolder folder = new PlanFolder(directory);
    Path fresh = directory.resolve(WRITTEN + ".new");
    Files.writeString(fresh, yaml, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    Text kept = Text.same("");
    if (folder.hasOrganisation()) {
      String old = folder.organisationFile();
      String free = free(old + ".bak");
      Files.move(directory.resolve(old), directory.resolve(free));
      kept = Text.format("，原文件另存为%s", "; the old file is kept as %s", free);
    }
    Files.move(fresh, directory.resolve(WRITTEN));
    return Text.format("已写入%s%s", "Written: %s%s", WRITTEN, kept);
  }

  private String free(String name) {
    String free = name;
    for (int n = 2; Files.exists(directory.resolve(free)); n++) {
      free = name + "-" + n;
    }
    return free;
  }
}
