package org.wangge.grid.sdk.organisation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.notice.Contact;
import org.wangge.grid.domain.notice.NoticeData;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.sdk.document.organisation.NoticeDocument;
import org.wangge.grid.sdk.json.DocumentReader;
import org.wangge.grid.sdk.json.DocumentText;
import org.wangge.grid.sdk.json.Documents;
import org.wangge.grid.sdk.json.ReadingLimits;
import org.wangge.grid.sdk.json.RecordReader;
import org.wangge.grid.sdk.reading.PartLog;

/**
 * Reads names and telephone numbers for notices, from a file apart from plan and organisation.
 *
 * <p>Example: {@code notice: {p-1: {name: 值班员甲, phone: "13800000000"}}}. Findings name the person
 * by id and never repeat a name or a number.
 */
public final class NoticeFile {

  private static final String BAD_ID = "bad-id";

  private NoticeFile() {}

  /**
   * Reads a file.
   *
   * @param file a YAML or JSON file, for example {@code notice.yaml} of a plan folder
   * @return the contacts, or all findings
   * @throws IOException if there is no such file or it cannot be read
   */
  public static Result<NoticeData> read(Path file) throws IOException {
    ReadingLimits limits = ReadingLimits.standard();
    Path name = file.getFileName();
    Result<DocumentText> text =
        DocumentText.ofFile(file, name == null ? "" : name.toString(), limits);
    if (!(text instanceof Result.Passed<DocumentText> passed)) {
      return new Result.Refused<>(silent(text.findings()));
    }
    Documents documents = DocumentReader.of(limits).read(passed.value());
    Result<NoticeDocument> bound = RecordReader.of(limits).readOne(documents, NoticeDocument.class);
    if (!(bound instanceof Result.Passed<NoticeDocument> document)) {
      return new Result.Refused<>(silent(bound.findings()));
    }
    Result<NoticeData> data = data(document.value());
    List<Finding> findings = new ArrayList<>(silent(bound.findings()));
    for (Finding finding : documents.list().get(0).sourceMap().locate(data.findings())) {
      // A name may stand where the id belongs.
      findings.add(finding.code().equals(BAD_ID) ? silent(finding) : finding);
    }
    return data instanceof Result.Passed<NoticeData> good
        ? new Result.Passed<>(good.value(), findings)
        : new Result.Refused<>(findings);
  }

  /** What the reader finds repeats what is written, which may be a name or a number anywhere. */
  private static List<Finding> silent(List<Finding> findings) {
    return findings.stream().map(NoticeFile::silent).toList();
  }

  private static Finding silent(Finding finding) {
    return Finding.builder()
        .code(finding.code())
        .severity(finding.severity())
        .place(new Place(finding.place().source(), finding.place().line(), ""))
        .message(
            Text.of(
                "通讯录此处写法有误（可能涉及个人信息，不重复原文）",
                "This is not written as contacts are; it is not repeated, since it may be personal"))
        .wayOut(
            Text.of(
                "请写作 notice: {人员编号: {name: 姓名, phone: \"电话\"}}。",
                "Write notice: {id of the person: {name: name, phone: \"number\"}}."))
        .build();
  }

  private static Result<NoticeData> data(NoticeDocument document) {
    PartLog log = new PartLog();
    List<Contact> contacts = new ArrayList<>();
    document.notice().forEach((id, written) -> contact(id, written, log).ifPresent(contacts::add));
    return Result.hasErrors(log.findings())
        ? new Result.Refused<>(log.findings())
        : new Result.Passed<>(NoticeData.of(contacts), log.findings());
  }

  private static Optional<Contact> contact(
      String id, NoticeDocument.ContactDocument written, PartLog log) {
    Optional<PersonId> person = log.id(Place.at("notice", id), id, PersonId::of);
    if (person.isEmpty()) {
      return Optional.empty();
    }
    if (!Contact.isName(written.name())) {
      log.add(
          Finding.error(
              "bad-name",
              Place.at("notice", id, "name"),
              Text.format("%s的姓名写法有误", "The name of %s is not one", id),
              Text.of("请写1至64个字。", "Write 1 to 64 characters.")));
    }
    if (!Contact.isPhone(written.phone())) {
      log.add(
          Finding.error(
              "bad-phone",
              Place.at("notice", id, "phone"),
              Text.format("%s的电话写法有误", "The telephone number of %s is not one", id),
              Text.of(
                  "只写数字、空格、加号和短横，至多32个字符。",
                  "Write digits, spaces, '+' and '-', at most 32 characters.")));
    }
    return Contact.isName(written.name()) && Contact.isPhone(written.phone())
        ? Optional.of(new Contact(person.get(), written.name(), written.phone()))
        : Optional.empty();
  }
}
