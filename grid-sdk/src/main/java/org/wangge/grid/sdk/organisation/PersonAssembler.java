package org.wangge.grid.sdk.organisation;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.office.FactId;
import org.wangge.grid.domain.office.OfficeRules;
import org.wangge.grid.domain.office.PersonFacts;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.sdk.reading.PartLog;

/** Reads what is declared about post holders, by the facts that the plan knows. */
final class PersonAssembler {

  private static final String BORN = "born";
  private static final int MONTH_LENGTH = "1990-05".length();

  private final PartLog log;
  private final OfficeRules rules;

  PersonAssembler(PartLog log, OfficeRules rules) {
    this.log = log;
    this.rules = rules;
  }

  Map<PersonId, PersonFacts> read(Map<String, Map<String, String>> documents) {
    Map<PersonId, PersonFacts> persons = new LinkedHashMap<>();
    documents.forEach(
        (id, facts) -> {
          Optional<PersonId> person = log.id(Place.at("persons", id), id, PersonId::of);
          PersonFacts read = facts(id, facts);
          person.ifPresent(key -> persons.put(key, read));
        });
    return persons;
  }

  private PersonFacts facts(String person, Map<String, String> documents) {
    Map<FactId, String> grades = new LinkedHashMap<>();
    documents.forEach(
        (fact, value) -> {
          if (!fact.equals(BORN)) {
            grade(Place.at("persons", person, fact), fact, value)
                .ifPresent(known -> grades.put(known, value));
          }
        });
    Optional<YearMonth> born =
        Optional.ofNullable(documents.get(BORN))
            .flatMap(
                text ->
                    log.read(
                        "bad-month",
                        Place.at("persons", person, BORN),
                        Text.of("年月", "a month"),
                        text,
                        "1990-05",
                        PersonAssembler::month));
    return PersonFacts.builder().born(born).putAllGrades(grades).build();
  }

  /** The fact, where the plan knows it and the value. */
  private Optional<FactId> grade(Place place, String written, String value) {
    Optional<FactId> fact = log.id(place, written, FactId::of);
    if (fact.isEmpty()) {
      return fact;
    }
    List<String> known = rules.grades(fact.get());
    if (known.isEmpty()) {
      List<String> facts = new ArrayList<>(List.of(BORN, OfficeRules.EDUCATION.id()));
      rules.facts().keySet().forEach(each -> facts.add(each.id()));
      log.add(
          NearestName.unknown(
              "unknown-fact", place, Text.of("人员事实", "fact of a person"), written, facts));
      return Optional.empty();
    }
    if (!known.contains(value)) {
      log.add(
          NearestName.unknown(
              "unknown-fact-value",
              place,
              Text.format("%s的取值", "value of %s", written),
              value,
              known));
      return Optional.empty();
    }
    return fact;
  }

  private static Optional<YearMonth> month(String text) {
    try {
      return text.length() == MONTH_LENGTH ? Optional.of(YearMonth.parse(text)) : Optional.empty();
    } catch (DateTimeException notAMonth) {
      return Optional.empty();
    }
  }
}
