package org.wangge.grid.sdk.load;

import com.google.common.base.Splitter;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.office.Choosing;
import org.wangge.grid.domain.office.Companion;
import org.wangge.grid.domain.office.Eligibility;
import org.wangge.grid.domain.office.FactId;
import org.wangge.grid.domain.office.HolderRules;
import org.wangge.grid.domain.office.OfficeTerm;
import org.wangge.grid.domain.office.Requirement;
import org.wangge.grid.domain.post.Count;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.sdk.document.PostTypeDocument;
import org.wangge.grid.sdk.reading.PartLog;

/** Reads what post types say about their holders. */
final class HolderRulesAssembler {

  static final String AGE = "age";
  static final String MONTHS_IN = "months-in";

  private static final String AT_LEAST = "at-least ";
  private static final String ONE_OF = "one-of ";

  private final PartLog log;
  private final Map<PostTypeId, HolderRules> rules = new LinkedHashMap<>();

  HolderRulesAssembler(PartLog log) {
    this.log = log;
  }

  Map<PostTypeId, HolderRules> rules() {
    return rules;
  }

  /** Types whose id or clause cannot be read are left out; that is found with the type itself. */
  void read(String id, PostTypeDocument document) {
    if (!IdForm.isValid(id) || !ClauseRef.isValid(document.clause())) {
      return;
    }
    ClauseRef clause = ClauseRef.of(document.clause());
    PostTypeId type = PostTypeId.of(id);
    HolderRules read =
        HolderRules.builder()
            .type(type)
            .clause(clause)
            .electedBy(choosing(at(id, "elected-by"), clause, document.electedBy()))
            .appointedBy(choosing(at(id, "appointed-by"), clause, document.appointedBy()))
            .termOfOffice(term(at(id, "term-of-office"), clause, document.termOfOffice()))
            .addAllEligibility(eligibility(at(id, "eligibility"), clause, document.eligibility()))
            .addAllHeldWith(companions(at(id, "held-with"), clause, document.heldWith()))
            .addAllNotWith(companions(at(id, "not-with"), clause, document.notWith()))
            .mostPosts(mostPosts(at(id, "most-posts"), document.mostPosts()))
            .doubleLine(
                document
                    .doubleLine()
                    .flatMap(written -> log.clause(at(id, "double-line"), written)))
            .addAllCarries(carries(at(id, "carries"), clause, document.carries()))
            .build();
    if (!read.equals(HolderRules.builder().type(type).clause(clause).build())) {
      rules.put(type, read);
    }
  }

  static Place at(String id, String key) {
    return Place.at("post-types", id, key);
  }

  /** The clause of a rule: its own, else that of its post type. */
  static Optional<ClauseRef> clause(
      PartLog log, Place place, ClauseRef ofType, Optional<String> written) {
    return written.isPresent()
        ? log.clause(Place.at(place.path(), "clause"), written.get())
        : Optional.of(ofType);
  }

  private Optional<Choosing> choosing(
      Place place, ClauseRef ofType, Optional<PostTypeDocument.ChoosingDocument> document) {
    return document.flatMap(
        written ->
            clause(log, place, ofType, written.clause())
                .map(clause -> new Choosing(PartLog.text(written.by()), clause)));
  }

  private Optional<OfficeTerm> term(
      Place place, ClauseRef ofType, Optional<PostTypeDocument.OfficeTermDocument> document) {
    if (document.isEmpty()) {
      return Optional.empty();
    }
    Optional<Period> length =
        log.read(
            "bad-tenure",
            Place.at(place.path(), "length"),
            Text.of("任期", "a length of time"),
            document.get().length(),
            "1 year, 6 months",
            PostTypeAssembler::tenure);
    return clause(log, place, ofType, document.get().clause())
        .flatMap(clause -> length.map(read -> new OfficeTerm(read, clause)));
  }

  private List<Companion> companions(
      Place place, ClauseRef ofType, List<PostTypeDocument.CompanionDocument> documents) {
    List<Companion> companions = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      Place each = Place.at(place.path(), i);
      Optional<PostTypeId> type =
          log.id(Place.at(each.path(), "type"), documents.get(i).type(), PostTypeId::of);
      clause(log, each, ofType, documents.get(i).clause())
          .flatMap(clause -> type.map(read -> new Companion(read, clause)))
          .ifPresent(companions::add);
    }
    return companions;
  }

  private List<HolderRules.Carried> carries(
      Place place, ClauseRef ofType, Map<String, PostTypeDocument.CarriedDocument> documents) {
    List<HolderRules.Carried> carries = new ArrayList<>();
    documents.forEach(
        (thing, document) -> {
          Place each = Place.at(place.path(), thing);
          Text title = PartLog.text(document.title());
          Optional<ClauseRef> clause = clause(log, each, ofType, document.clause());
          log.id(each, thing, id -> id)
              .flatMap(id -> clause.map(read -> new HolderRules.Carried(id, title, read)))
              .ifPresent(carries::add);
        });
    return carries;
  }

  private OptionalInt mostPosts(Place place, Optional<String> text) {
    return text.flatMap(
            written ->
                log.read(
                    "bad-count",
                    place,
                    Text.of("岗位数", "a number of posts, 1 or more"),
                    written,
                    "1",
                    number ->
                        Count.parse(number).filter(n -> n.least() == n.most() && n.least() > 0)))
        .map(number -> OptionalInt.of(number.most()))
        .orElse(OptionalInt.empty());
  }

  private List<Eligibility> eligibility(
      Place place, ClauseRef ofType, List<PostTypeDocument.EligibilityDocument> documents) {
    List<Eligibility> eligibility = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      PostTypeDocument.EligibilityDocument document = documents.get(i);
      Place each = Place.at(place.path(), i);
      Optional<Requirement> requirement = requirement(each, document);
      clause(log, each, ofType, document.clause())
          .flatMap(
              clause ->
                  requirement.map(read -> new Eligibility(read, document.preferred(), clause)))
          .ifPresent(eligibility::add);
    }
    return eligibility;
  }

  private Optional<Requirement> requirement(
      Place place, PostTypeDocument.EligibilityDocument document) {
    boolean monthsIn = document.fact().equals(MONTHS_IN);
    if (monthsIn != document.postType().isPresent()) {
      log.add(
          Finding.error(
              "eligibility-unclear",
              place,
              Text.format(
                  "条件%s：post-type 与 months-in 应一同写明",
                  "Eligibility by %s: post-type goes with months-in and with nothing else",
                  document.fact()),
              Text.of("请写明或删去 post-type。", "Give post-type, or drop it.")));
      return Optional.empty();
    }
    Optional<FactId> fact = log.id(Place.at(place.path(), "fact"), document.fact(), FactId::of);
    Optional<PostTypeId> type =
        document
            .postType()
            .flatMap(text -> log.id(Place.at(place.path(), "post-type"), text, PostTypeId::of));
    if (fact.isEmpty() || (monthsIn && type.isEmpty())) {
      return Optional.empty();
    }
    return log.read(
        "bad-eligibility",
        Place.at(place.path(), "rule"),
        Text.of("任职条件", "a condition of eligibility"),
        document.rule(),
        monthsIn
            ? "at-least 12 months"
            : document.fact().equals(AGE)
                ? "..35, 18..60"
                : "at-least college, one-of staff, clerk",
        text -> {
          if (monthsIn) {
            return months(text).map(least -> new Requirement.MonthsIn(type.get(), least));
          }
          return document.fact().equals(AGE) ? age(text) : graded(fact.get(), text);
        });
  }

  private static Optional<Requirement> age(String text) {
    return Count.parse(text.startsWith("..") ? "0" + text : text).map(Requirement.Age::new);
  }

  private static Optional<Integer> months(String text) {
    return text.startsWith(AT_LEAST)
        ? PostTypeAssembler.tenure(text.substring(AT_LEAST.length()))
            .map(length -> (int) length.toTotalMonths())
        : Optional.empty();
  }

  private static Optional<Requirement> graded(FactId fact, String text) {
    if (text.startsWith(AT_LEAST)) {
      String grade = text.substring(AT_LEAST.length());
      return IdForm.isValid(grade)
          ? Optional.of(new Requirement.AtLeast(fact, grade))
          : Optional.empty();
    }
    if (text.startsWith(ONE_OF)) {
      List<String> grades =
          Splitter.on(',').trimResults().splitToList(text.substring(ONE_OF.length()));
      return grades.stream().allMatch(IdForm::isValid)
          ? Optional.of(new Requirement.OneOf(fact, grades))
          : Optional.empty();
    }
    return Optional.empty();
  }
}
