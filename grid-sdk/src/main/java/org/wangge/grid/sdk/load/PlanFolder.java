package org.wangge.grid.sdk.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.wangge.grid.domain.notice.NoticeData;
import org.wangge.grid.domain.reorganisation.History;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.domain.staffing.StaffingFacts;
import org.wangge.grid.rules.norm.NormCheck;
import org.wangge.grid.sdk.calendar.CalendarFile;
import org.wangge.grid.sdk.document.PlanDocument;
import org.wangge.grid.sdk.document.organisation.OrganisationDocument;
import org.wangge.grid.sdk.json.Document;
import org.wangge.grid.sdk.json.DocumentReader;
import org.wangge.grid.sdk.json.DocumentText;
import org.wangge.grid.sdk.json.Documents;
import org.wangge.grid.sdk.json.ReadingLimits;
import org.wangge.grid.sdk.json.RecordReader;
import org.wangge.grid.sdk.json.SourceMap;
import org.wangge.grid.sdk.organisation.NoticeFile;
import org.wangge.grid.sdk.organisation.OrganisationAssembler;
import org.wangge.grid.sdk.plan.CheckedPlan;
import org.wangge.grid.sdk.plan.PlanCheck;
import org.wangge.grid.sdk.reorganisation.ChangeFolder;
import org.wangge.grid.sdk.sheet.SheetFiles;

/**
 * A folder with a plan: {@code plan.yaml}, {@code organisation.yaml}, {@code scenarios/}, {@code
 * changes/}, {@code notice.yaml}; each file may be {@code .json} instead. The plan's calendar may
 * be a file of its own in the folder.
 *
 * <p>The way of a file: text → document (wire record) → plan → checked plan; each step finds all
 * that is wrong and gives every finding its file and line. Example: {@code new
 * PlanFolder(dir).plan().orThrow()}.
 *
 * @param directory the folder
 */
public record PlanFolder(Path directory) {

  private static final String PLAN = "plan";
  private static final String ORGANISATION = "organisation";
  private static final String NOTICE = "notice";

  /** Checks that the folder is named. */
  public PlanFolder {
    Objects.requireNonNull(directory, "directory");
  }

  /**
   * Reads the plan.
   *
   * @return the checked plan, or all findings
   * @throws IOException if there is no such file or it cannot be read
   */
  public Result<CheckedPlan> plan() throws IOException {
    return plan(fileOf(PLAN));
  }

  /**
   * Reads a plan from another file of the folder.
   *
   * @param file its name, for example {@code variants/plan.yaml}
   * @return the checked plan, or all findings
   * @throws IOException if there is no such file or it cannot be read
   */
  public Result<CheckedPlan> plan(String file) throws IOException {
    PlanAssembler.Calendars calendars =
        written -> CalendarFile.ofPlan(written, directory, ReadingLimits.standard());
    return read(
        file,
        PlanDocument.class,
        document -> PlanAssembler.assemble(document, calendars),
        PlanCheck::check,
        document ->
            PlanAssembler.whatFits(document, calendars)
                .map(plan -> PlanCheck.check(plan).findings())
                .orElse(List.of()));
  }

  /** {@return whether there is an organisation file} */
  public boolean hasOrganisation() {
    return Files.isRegularFile(directory.resolve(fileOf(ORGANISATION)));
  }

  /**
   * Whether there is a file in the folder, so that a text may name it.
   *
   * @param file its name, for example {@code variants/plan.yaml}
   * @return true if there is such a file, in the folder or below it
   */
  public boolean has(String file) {
    try {
      // Absolute: nothing starts with the empty path that "." is normalised to.
      Path folder = directory.toAbsolutePath().normalize();
      Path inside = folder.resolve(file).normalize();
      return inside.startsWith(folder) && Files.isRegularFile(inside);
    } catch (InvalidPathException notAName) {
      return false;
    }
  }

  /** {@return the name of the organisation file} */
  public String organisationFile() {
    return fileOf(ORGANISATION);
  }

  /**
   * Reads the organisation and checks it, also against the norms of the plan.
   *
   * @param plan the plan
   * @return the organisation with its posts, or all findings
   * @throws IOException if there is no such file or it cannot be read
   */
  public Result<Staffing> organisation(CheckedPlan plan) throws IOException {
    return organisation(plan, organisationFile());
  }

  /**
   * Reads an organisation from another file of the folder.
   *
   * @param plan the plan
   * @param file its name
   * @return the organisation with its posts, or all findings
   * @throws IOException if there is no such file or it cannot be read
   */
  public Result<Staffing> organisation(CheckedPlan plan, String file) throws IOException {
    return read(
        file,
        OrganisationDocument.class,
        document -> OrganisationAssembler.assemble(document, plan),
        facts -> staff(facts, plan),
        document -> List.of());
  }

  /**
   * Reads the organisation and does the changes of the folder {@code changes} on it, if there are
   * any.
   *
   * @param plan the plan
   * @return the organisation through its changes, or all findings
   * @throws IOException if a file is missing or cannot be read
   */
  public Result<History> history(CheckedPlan plan) throws IOException {
    Result<Staffing> base = organisation(plan);
    if (!(base instanceof Result.Passed<Staffing> passed)) {
      return new Result.Refused<>(base.findings());
    }
    Result<History> history = new ChangeFolder(directory).history(passed.value(), plan);
    return base.then(staffing -> history);
  }

  /**
   * Reads names and telephone numbers for notices from {@code notice.yaml}, if it is there. Nothing
   * else reads that file, so that plan, organisation and answers hold none of it.
   *
   * @return the contacts, none where there is no such file; or all findings
   * @throws IOException if the file cannot be read
   */
  public Result<NoticeData> notice() throws IOException {
    return has(fileOf(NOTICE))
        ? NoticeFile.read(directory.resolve(fileOf(NOTICE)))
        : new Result.Passed<>(NoticeData.NONE, List.of());
  }

  private static Result<Staffing> staff(StaffingFacts facts, CheckedPlan plan) {
    return Staffing.of(facts)
        .then(staffing -> Result.of(staffing, NormCheck.findings(plan.plan().norms(), staffing)))
        .then(staffing -> Result.of(staffing, plan.claims(staffing.organisation())));
  }

  private String fileOf(String name) {
    String json = name + ".json";
    return Files.isRegularFile(directory.resolve(json)) ? json : name + ".yaml";
  }

  private <D extends Record, M, T> Result<T> read(
      String file,
      Class<D> type,
      Step<D, Result<M>> assemble,
      Function<M, Result<T>> check,
      Step<D, List<Finding>> checkWhatFits)
      throws IOException {
    ReadingLimits limits = ReadingLimits.standard();
    Result<DocumentText> text = DocumentText.ofFile(directory.resolve(file), file, limits);
    if (!(text instanceof Result.Passed<DocumentText> passed)) {
      return new Result.Refused<>(text.findings());
    }
    Documents documents = DocumentReader.of(limits).read(passed.value());
    if (documents.list().size() != 1) {
      return new Result.Refused<>(RecordReader.of(limits).readOne(documents, type).findings());
    }
    SheetFiles sheets = new SheetFiles(directory, limits);
    Result<Document> whole = sheets.in(documents.list().get(0));
    if (!(whole instanceof Result.Passed<Document> there)) {
      return new Result.Refused<>(whole.findings());
    }
    List<Document> only = List.of(there.value());
    Documents read = new Documents(documents.source(), only, documents.findings());
    Result<T> result = steps(read, type, assemble, check, checkWhatFits);
    List<Finding> findings = sheets.inSheets(result.findings());
    return result instanceof Result.Passed<T> fine
        ? new Result.Passed<>(fine.value(), findings)
        : new Result.Refused<>(findings);
  }

  /** The way of the one document of a file. */
  private static <D extends Record, M, T> Result<T> steps(
      Documents documents,
      Class<D> type,
      Step<D, Result<M>> assemble,
      Function<M, Result<T>> check,
      Step<D, List<Finding>> checkWhatFits)
      throws IOException {
    RecordReader reader = RecordReader.of(ReadingLimits.standard());
    Document document = documents.list().get(0);
    Result<D> bound = reader.readOne(documents, type);
    Optional<D> fits = reader.whatFits(document, type);
    if (fits.isEmpty()) {
      return new Result.Refused<>(bound.findings());
    }
    Result<M> assembled = assemble.apply(fits.get());
    if (bound instanceof Result.Passed<D> && assembled instanceof Result.Passed<M>) {
      return located(assembled.then(check), document.sourceMap());
    }
    return new Result.Refused<>(
        new AllFaults(bound.findings(), document.sourceMap())
            .with(assembled.findings(), checkWhatFits.apply(fits.get())));
  }

  /** A step that may read further files. */
  private interface Step<D, R> {
    R apply(D document) throws IOException;
  }

  private static <T> Result<T> located(Result<T> result, SourceMap map) {
    List<Finding> findings = map.locate(result.findings());
    return result instanceof Result.Passed<T> passed
        ? new Result.Passed<>(passed.value(), findings)
        : new Result.Refused<>(findings);
  }
}
