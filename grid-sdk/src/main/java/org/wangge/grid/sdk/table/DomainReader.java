package org.wangge.grid.sdk.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.OrderedFact;
import org.wangge.grid.rules.condition.Scale;
import org.wangge.grid.rules.condition.Span;
import org.wangge.grid.rules.decision.Output;
import org.wangge.grid.rules.facts.HostFact;
import org.wangge.grid.rules.facts.PlaceFacts;
import org.wangge.grid.rules.routing.CaseFacts;
import org.wangge.grid.sdk.document.FactDocument;
import org.wangge.grid.sdk.reading.PartLog;

/**
 * Reads the section {@code facts}: what the host declares, with the values that it can take.
 *
 * <p>Example: {@code persons: {title: {zh: 人数, en: persons}, count: 0..5000}} can be 0 to 5,000,
 * and a report has to say it; with {@code may-be-unknown: true} it need not.
 */
public final class DomainReader {

  private static final List<String> FORMS = List.of("date", "time-of-day", "text");
  private static final Text YUAN = Text.of("元", "yuan");
  private static final String DOTS = "..";

  private final PartLog log;

  /**
   * A reader.
   *
   * @param log takes what is wrong
   */
  public DomainReader(PartLog log) {
    this.log = log;
  }

  /**
   * Reads the facts of the host.
   *
   * @param documents the section
   * @return the facts, in order; one that cannot be read as open text
   */
  public List<HostFact> facts(Map<String, FactDocument> documents) {
    List<HostFact> facts = new ArrayList<>();
    documents.forEach(
        (name, document) -> {
          Place place = Place.at("facts", name);
          int before = log.findings().size();
          log.id(place, name, Function.identity());
          if (isReserved(name)) {
            log.reserved("facts", List.of(name), List.of(name));
            return;
          }
          Optional<Fact<?>> fact = fact(place, name, document);
          if (document.mayBeUnknown() && document.many()) {
            log.add(notHere(place, "may-be-unknown"));
          }
          // What cannot be read is open text, so that who asks for it is not noted as well.
          Fact<?> known =
              fact.filter(read -> log.cleanSince(before))
                  .orElseGet(() -> new Fact.Words(name, PartLog.text(document.title())));
          facts.add(new HostFact(known, document.mayBeUnknown()));
        });
    return facts;
  }

  private static boolean isReserved(String name) {
    return CaseFacts.BUILT_IN.contains(name)
        || ConditionReader.KEYS.contains(name)
        || TableColumns.BESIDE.contains(name)
        || name.startsWith(PlaceFacts.GRID_PREFIX);
  }

  /**
   * Reads an output of a table; beside the forms of facts it may be a party or a term of the plan.
   *
   * @param place where it stands
   * @param name its name
   * @param document what is written
   * @return the output, if it can be read
   */
  Optional<Output> output(Place place, String name, FactDocument document) {
    if (document.mayBeUnknown()) {
      log.add(notHere(place, "may-be-unknown"));
    }
    String form = kinds(document).equals(List.of("form")) ? document.form().orElseThrow() : "";
    Output.Kind kind =
        switch (form) {
          case "party" -> Output.Kind.PARTY;
          case "term" -> Output.Kind.TERM;
          default -> Output.Kind.VALUE;
        };
    return kind == Output.Kind.VALUE
        ? fact(place, name, document).map(domain -> new Output(domain, kind))
        : Optional.of(new Output(new Fact.Words(name, PartLog.text(document.title())), kind));
  }

  /**
   * Reads one domain.
   *
   * @param place where it stands
   * @param name the name of the fact or output
   * @param document what is written
   * @return the fact, if it can be read
   */
  public Optional<Fact<?>> fact(Place place, String name, FactDocument document) {
    Text title = PartLog.text(document.title());
    List<String> kinds = kinds(document);
    if (kinds.size() != 1) {
      log.add(unclear(place, name, kinds));
      return Optional.empty();
    }
    int before = log.findings().size();
    String kind = kinds.get(0);
    stray(place, "many", document.many(), kind.equals("values"));
    stray(place, "unit", document.unit().isPresent(), List.of("count", "number").contains(kind));
    stray(place, "decimals", document.decimals().isPresent(), kind.equals("number"));
    Optional<Fact<?>> fact =
        switch (kind) {
          case "values" ->
              new ValuesReader(log)
                  .tree(place, document.values().orElseThrow())
                  .map(
                      tree ->
                          document.many()
                              ? new Fact.ManyCodes(name, title, tree)
                              : new Fact.OneCode(name, title, tree));
          case "negation" ->
              Optional.of(
                  new Fact.Flag(name, title, PartLog.text(document.negation().orElseThrow())));
          case "form" -> form(place, name, title, document.form().orElseThrow());
          default ->
              scale(place, kind, document).map(scale -> new OrderedFact.Amount(name, title, scale));
        };
    return fact.filter(read -> log.cleanSince(before));
  }

  private static List<String> kinds(FactDocument document) {
    Map<String, Boolean> kinds = new LinkedHashMap<>();
    kinds.put("values", document.values().isPresent());
    kinds.put("negation", document.negation().isPresent());
    kinds.put("count", document.count().isPresent());
    kinds.put("number", document.number().isPresent());
    kinds.put("money", document.money().isPresent());
    kinds.put("form", document.form().isPresent());
    return kinds.keySet().stream().filter(kinds::get).toList();
  }

  private Optional<Fact<?>> form(Place place, String name, Text title, String form) {
    return switch (form) {
      case "date" -> Optional.of(new OrderedFact.Day(name, title));
      case "time-of-day" -> Optional.of(new OrderedFact.TimeOfDay(name, title));
      case "text" -> Optional.of(new Fact.Words(name, title));
      default -> {
        log.add(
            NearestName.unknown(
                "unknown-form",
                Place.at(place.path(), "form"),
                Text.of("取值形式", "form of values"),
                form,
                FORMS));
        yield Optional.empty();
      }
    };
  }

  private Optional<Scale> scale(Place place, String kind, FactDocument document) {
    String range = document.count().or(document::number).or(document::money).orElseThrow();
    int decimals = kind.equals("money") ? 2 : document.decimals().orElse(0);
    Text unit =
        kind.equals("money")
            ? YUAN
            : document.unit().map(PartLog::text).orElseGet(() -> Text.same(""));
    if (decimals < 0 || decimals > 6) {
      log.add(
          Finding.error(
              "number-out-of-range",
              Place.at(place.path(), "decimals"),
              Text.format("小数位数%s超出范围0至6", "%s decimals are outside the range 0 to 6", decimals),
              Text.of("请写0至6。", "Write 0 to 6.")));
      return Optional.empty();
    }
    return log.read(
            "bad-domain",
            Place.at(place.path(), kind),
            Text.format("小数至多%s位的取值范围", "a range of numbers with at most %s decimals", decimals),
            range,
            "0..5000",
            text -> span(text, decimals))
        .map(span -> new Scale(unit, decimals, span));
  }

  /** Read with the widest scale of its decimals, so that a fact reads its own bounds. */
  private static Optional<Span> span(String text, int decimals) {
    int dots = text.indexOf(DOTS);
    if (dots < 0) {
      return Optional.empty();
    }
    OrderedFact.Amount widest =
        new OrderedFact.Amount(
            "bounds",
            Text.same(""),
            new Scale(Text.same(""), decimals, new Span(-Scale.LARGEST, Scale.LARGEST)));
    Optional<BigDecimal> from = widest.parse(text.substring(0, dots));
    Optional<BigDecimal> to = widest.parse(text.substring(dots + DOTS.length()));
    return from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) <= 0
        ? Optional.of(new Span(widest.rank(from.get()), widest.rank(to.get())))
        : Optional.empty();
  }

  private void stray(Place place, String key, boolean there, boolean fits) {
    if (there && !fits) {
      log.add(notHere(place, key));
    }
  }

  static Finding notHere(Place place, String key) {
    return Finding.error(
        "fact-key-not-here",
        Place.at(place.path(), key),
        Text.format("这种取值不能写“%s”", "'%s' does not go with values of this kind", key),
        Text.of(
            "many配values，unit配count或number，decimals配number，may-be-unknown不配many。",
            "'many' goes with values, 'unit' with count or number, 'decimals' with number;"
                + " 'may-be-unknown' not with many."));
  }

  private static Finding unclear(Place place, String name, List<String> kinds) {
    return Finding.error(
        "fact-unclear",
        place,
        Text.format(
            "%s的取值说明有%s种：%s",
            "The values of %s are said in %s ways: %s", name, kinds.size(), Text.list(kinds)),
        Text.of(
            "请写明values、negation、count、number、money、form其中之一。",
            "Say one of values, negation, count, number, money, form."));
  }
}
