package org.wangge.grid.sdk.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.sdk.scenario.ScenarioDocument.Then;

/**
 * Which keys of one expectation fit its subject.
 *
 * @param given the keys given beside the subject
 * @param asking the keys of which the subject needs one; none where it asks by itself
 * @param fitting all keys that the subject takes
 */
record AskedKeys(List<String> given, List<String> asking, List<String> fitting) {

  private static final ImmutableSetMultimap<String, String> ASKING =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("case", "lead", "on", "unit", "person", "helpers", "told", "unrouted", "because")
          .putAll("case", "clock", "exit", "handling", "held", "accountable")
          .putAll("case", "same-as", "suspects", "nearest")
          .putAll("post", "acting", "person", "vacant", "superior", "obeys", "because")
          .putAll("post", "since", "filled-by", "fill-by", "carries")
          .putAll("grid", "neighbours", "functions")
          .put("roster", "on-duty")
          .putAll("load", "posts", "grids", "households")
          .putAll("assess", "points", "grade", "because")
          .putAll("table", "gives", "row", "because")
          .build();

  private static final ImmutableSetMultimap<String, String> BESIDES =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("case", "at", "due", "earliest", "latest", "state", "remaining")
          .putAll("case", "lateness", "account", "extensions", "called")
          .putAll("post", "at", "known-on")
          .putAll("grid", "at", "because")
          .put("roster", "at")
          .put("load", "at")
          .putAll("assess", "scheme", "period", "criterion")
          .putAll("finding", "line", "path")
          .putAll("table", "at", "facts")
          .build();

  /** The subjects that an expectation names; one, if it is whole. */
  static List<String> subjects(Then then) {
    Map<String, Optional<String>> subjects = new LinkedHashMap<>();
    subjects.put("case", then.caseId());
    subjects.put("post", then.post());
    subjects.put("grid", then.grid());
    subjects.put("roster", then.roster());
    subjects.put("load", then.load());
    subjects.put("assess", then.assess());
    subjects.put("table", then.table());
    subjects.put("finding", then.finding());
    subjects.put("no-finding", then.noFinding());
    return subjects.keySet().stream().filter(key -> subjects.get(key).isPresent()).toList();
  }

  /** The keys of an expectation with one subject. */
  static AskedKeys of(Then then) {
    String subject = Iterables.getOnlyElement(subjects(then));
    List<String> given = new ArrayList<>();
    values(then).forEach((key, value) -> value.ifPresent(there -> given.add(key)));
    if (!then.because().isEmpty()) {
      given.add("because");
    }
    List<String> asking = ASKING.get(subject).asList();
    return new AskedKeys(
        given,
        asking,
        ImmutableList.<String>builder().addAll(asking).addAll(BESIDES.get(subject)).build());
  }

  /** The keys that nothing would be compared with. */
  List<String> strays() {
    return given.stream().filter(key -> !fitting.contains(key)).toList();
  }

  /** Whether the expectation holds whatever comes out. */
  boolean asksNothing() {
    return !asking.isEmpty() && given.stream().noneMatch(asking::contains);
  }

  private static Map<String, Optional<?>> values(Then then) {
    Map<String, Optional<?>> values = new LinkedHashMap<>();
    values.put("at", then.at());
    values.put("lead", then.lead());
    values.put("on", then.on());
    values.put("unit", then.unit());
    values.put("helpers", then.helpers());
    values.put("told", then.told());
    values.put("unrouted", then.unrouted());
    values.put("clock", then.clock());
    values.put("due", then.due());
    values.put("earliest", then.earliest());
    values.put("latest", then.latest());
    values.put("state", then.state());
    values.put("remaining", then.remaining());
    values.put("lateness", then.lateness());
    values.put("account", then.account());
    values.put("extensions", then.extensions());
    values.put("called", then.called());
    values.put("carries", then.carries());
    values.put("acting", then.acting());
    values.put("person", then.person());
    values.put("vacant", then.vacant());
    values.put("superior", then.superior());
    values.put("scheme", then.scheme());
    values.put("period", then.period());
    values.put("criterion", then.criterion());
    values.put("points", then.points());
    values.put("grade", then.grade());
    values.put("line", then.line());
    values.put("path", then.path());
    values.put("known-on", then.knownOn());
    values.put("obeys", then.obeys());
    values.put("since", then.since());
    values.put("filled-by", then.filledBy());
    values.put("fill-by", then.fillBy());
    values.put("neighbours", then.neighbours());
    values.put("functions", then.functions());
    values.put("on-duty", then.onDuty());
    values.put("posts", then.posts());
    values.put("grids", then.grids());
    values.put("households", then.households());
    values.put("exit", then.exit());
    values.put("handling", then.handling());
    values.put("held", then.held());
    values.put("accountable", then.accountable());
    values.put("same-as", then.sameAs());
    values.put("suspects", then.suspects());
    values.put("nearest", then.nearest());
    values.put("facts", then.facts());
    values.put("gives", then.gives());
    values.put("row", then.row());
    return values;
  }
}
