package org.wangge.grid.sdk.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.decision.NamedTable;
import org.wangge.grid.rules.decision.Outcome;
import org.wangge.grid.rules.decision.Output;
import org.wangge.grid.rules.decision.TableId;
import org.wangge.grid.rules.facts.GivenFact;
import org.wangge.grid.rules.routing.CaseFacts;
import org.wangge.grid.rules.table.DecisionTable;
import org.wangge.grid.rules.table.HitPolicy;
import org.wangge.grid.rules.table.Row;
import org.wangge.grid.sdk.document.FactDocument;
import org.wangge.grid.sdk.document.PlanTableDocument;
import org.wangge.grid.sdk.reading.PartLog;

/** Reads the section {@code tables}: tables with outputs of their own. */
public final class TableReader {

  private final PartLog log;
  private final CaseFacts facts;
  private final RowReader rows;

  /**
   * A reader.
   *
   * @param log takes what is wrong
   * @param facts the facts that rows may ask for
   */
  public TableReader(PartLog log, CaseFacts facts) {
    this.log = log;
    this.facts = facts;
    this.rows = new RowReader(log, facts);
  }

  /**
   * Reads the section.
   *
   * @param documents the tables by name
   * @return those that can be read, in order
   */
  public List<NamedTable> tables(Map<String, PlanTableDocument> documents) {
    ImmutableList.Builder<NamedTable> tables = ImmutableList.builder();
    documents.forEach((name, document) -> table(name, document).ifPresent(tables::add));
    return tables.build();
  }

  private Optional<NamedTable> table(String name, PlanTableDocument document) {
    Place place = Place.at("tables", name);
    Optional<TableId> id = log.id(place, name, TableId::of);
    Optional<HitPolicy> policy = HitPolicy.parse(document.hit());
    if (policy.isEmpty()) {
      log.add(
          NearestName.unknown(
              "unknown-hit-policy",
              Place.at(place.path(), "hit"),
              Text.of("命中方式", "hit policy"),
              document.hit(),
              Arrays.stream(HitPolicy.values()).map(HitPolicy::toString).toList()));
    }
    int before = log.findings().size();
    Map<String, Output> outputs = outputs(place, document.outputs());
    // Where an output cannot be read, what rows say for it is not looked at.
    boolean readable = log.cleanSince(before);
    List<Row<Outcome>> read = new ArrayList<>();
    for (int i = 0; i < document.rows().size(); i++) {
      Place there = Place.at(place.path(), "rows", i);
      PlanTableDocument.RowDocument row = document.rows().get(i);
      List<Outcome> outcome =
          readable ? outcome(there, row.then(), outputs).stream().toList() : List.of();
      rows.row(there, written(row), policy.orElse(HitPolicy.PRIORITY), row.clause(), outcome)
          .ifPresent(read::add);
    }
    // With a row left out, the others would be counted wrongly.
    if (id.isEmpty() || policy.isEmpty() || read.size() < document.rows().size()) {
      return Optional.empty();
    }
    return Optional.of(
        NamedTable.builder()
            .id(id.get())
            .title(PartLog.text(document.title()))
            .addAllOutputs(outputs.values())
            .mustAnswer(document.mustAnswer())
            .planFacts(facts.vocabulary())
            .table(new DecisionTable<>(name, policy.get(), read))
            .build());
  }

  private static RowReader.Written written(PlanTableDocument.RowDocument row) {
    return new RowReader.Written(
        row.when(),
        new RowReader.Validity(row.from().orElse(LocalDate.MIN), row.until().orElse(LocalDate.MAX)),
        row.priority());
  }

  private Map<String, Output> outputs(Place place, Map<String, FactDocument> documents) {
    Place there = Place.at(place.path(), "outputs");
    ImmutableMap.Builder<String, Output> outputs = ImmutableMap.builder();
    DomainReader domains = new DomainReader(log);
    documents.forEach(
        (name, document) ->
            log.id(Place.at(there.path(), name), name, id -> id)
                .flatMap(id -> domains.output(Place.at(there.path(), name), id, document))
                .ifPresent(output -> outputs.put(name, output)));
    if (documents.isEmpty()) {
      log.add(
          Finding.error(
              "empty-list",
              there,
              Text.format("%s没有列出任何输出", "No output is listed under %s", there.path()),
              Text.of("请至少列出一项输出。", "List one at least.")));
    }
    return outputs.buildOrThrow();
  }

  private Optional<Outcome> outcome(
      Place row, Map<String, String> then, Map<String, Output> outputs) {
    int before = log.findings().size();
    Place place = Place.at(row.path(), "then");
    then.keySet().stream()
        .filter(name -> !outputs.containsKey(name))
        .forEach(
            name ->
                log.add(
                    NearestName.unknown(
                        "unknown-output",
                        Place.at(place.path(), name),
                        Text.of("输出", "output"),
                        name,
                        outputs.keySet())));
    boolean misspelt = !log.cleanSince(before);
    ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
    outputs.forEach(
        (name, output) -> {
          String text = then.get(name);
          if (text != null) {
            value(Place.at(place.path(), name), output, text)
                .ifPresent(value -> values.put(name, value));
          } else if (!misspelt) {
            log.add(missing(place, name));
          }
        });
    return log.cleanSince(before)
        ? Optional.of(new Outcome(values.buildOrThrow()))
        : Optional.empty();
  }

  private Optional<String> value(Place place, Output output, String text) {
    switch (output.kind()) {
      case PARTY -> {
        return party(place, text).map(Party::toString);
      }
      case TERM -> {
        return log.id(place, text, TermId::of).map(TermId::toString);
      }
      default -> {
        Optional<String> value = output.canonical(text);
        if (value.isEmpty()) {
          log.add(notAValue(place, output.domain(), text));
        }
        return value;
      }
    }
  }

  private Optional<Party> party(Place place, String text) {
    return log.read(
        "bad-party",
        place,
        Text.of("规则可以写的主体", "a party that a rule can name"),
        text,
        "unit police-station",
        Party::parse);
  }

  private static Finding notAValue(Place place, Fact<?> domain, String text) {
    return Finding.error(
        "bad-output",
        place,
        Text.format(
            "“%2$s”不是输出%1$s的值", "'%2$s' is not a value of the output %1$s", domain.name(), text),
        GivenFact.form(domain, text));
  }

  private static Finding missing(Place place, String name) {
    return Finding.error(
        "missing-key",
        place,
        Text.format("缺少“%s”", "The key '%s' is missing", name),
        Text.format("请写明 %s。", "Add %s.", name));
  }
}
