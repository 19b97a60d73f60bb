package org.wangge.grid.sdk.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wangge.grid.domain.command.Superiors;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.office.HolderRules;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.staffing.Incumbency;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.domain.vacancy.FilledBy;
import org.wangge.grid.domain.vacancy.Vacancy;
import org.wangge.grid.sdk.Jurisdiction;
import org.wangge.grid.sdk.reading.Moments;
import org.wangge.grid.sdk.scenario.ScenarioDocument.Then;

/** Compares who acts for a post, its vacancy, who is above it, and whom its holder obeys. */
final class PostExpectation {

  private static final String NOBODY = "nobody";

  private final Jurisdiction jurisdiction;
  private final FailureLog failures;

  PostExpectation(Jurisdiction jurisdiction, FailureLog failures) {
    this.jurisdiction = jurisdiction;
    this.failures = failures;
  }

  void check(Then then, String path, String step) {
    if (then.knownOn().isEmpty()) {
      checkKnown(then, path, step);
      return;
    }
    String key = path + "/known-on";
    Optional<Instant> known =
        then.knownOn().flatMap(new Moments(jurisdiction.staffing().zone())::parse);
    if (known.isEmpty()) {
      failures.add(key, step + ": known-on", "a moment", then.knownOn().get(), Why.NONE);
      return;
    }
    Result<Staffing> staffing = then(then).asKnownOn(known.get());
    if (staffing instanceof Result.Passed<Staffing> passed) {
      new PostExpectation(new Jurisdiction(jurisdiction.plan(), passed.value()), failures)
          .checkKnown(then, path, step);
    } else {
      failures.add(
          key,
          step + ": known-on",
          "an organisation without errors",
          "errors",
          new Why(staffing.findings().stream().map(Finding::message).toList()));
    }
  }

  private void checkCarried(
      List<String> things, PostId post, Staffing staffing, String path, String step) {
    PostTypeId type = staffing.post(post).orElseThrow().type();
    List<String> carried =
        staffing.facts().officeRules().of(type).stream()
            .flatMap(rules -> rules.carries().stream())
            .map(HolderRules.Carried::thing)
            .toList();
    failures.compare(
        path + "/carries", step + ": carries", things.toString(), carried.toString(), Why.NONE);
  }

  private void checkKnown(Then then, String path, String step) {
    String id = then.post().orElseThrow();
    Optional<PostId> led = IdForm.isValid(id) ? led(then, PostId.of(id)) : Optional.empty();
    if (led.isEmpty()) {
      failures.add(path + "/post", step + ": post", "a post of the organisation", id, Why.NONE);
      return;
    }
    PostId post = led.get();
    then.carries().ifPresent(things -> checkCarried(things, post, then(then), path, step));
    then.superior()
        .ifPresent(
            superior ->
                failures.compare(
                    path + "/superior",
                    step + ": superior",
                    superior,
                    then(then).superior(post).map(PostId::id).orElse("none"),
                    Why.NONE));
    then.obeys().ifPresent(obeys -> checkObeys(obeys, post, then(then), path, step));
    boolean asksWho =
        then.acting().isPresent()
            || then.person().isPresent()
            || then.vacant().isPresent()
            || asksVacancy(then)
            || !then.because().isEmpty();
    if (asksWho) {
      checkIncumbent(then, post, path, step);
    }
  }

  private void checkObeys(
      List<String> obeys, PostId post, Staffing staffing, String path, String step) {
    Superiors superiors = Superiors.of(staffing, post);
    List<String> actual = new ArrayList<>();
    superiors.posts().forEach(superior -> actual.add(superior.id()));
    superiors.units().forEach(unit -> actual.add(unit.id()));
    failures.compare(
        path + "/obeys",
        step + ": obeys",
        obeys.toString(),
        actual.toString(),
        Why.of(superiors.explanation()));
  }

  /** The organisation of the instant asked for; before all changes where none is. */
  private Staffing then(Then then) {
    return instant(then).map(jurisdiction.history()::at).orElse(jurisdiction.staffing());
  }

  private Optional<Instant> instant(Then then) {
    return then.at().flatMap(new Moments(jurisdiction.staffing().zone())::parse);
  }

  /** The post itself, or the one to which an old id leads. */
  private Optional<PostId> led(Then then, PostId post) {
    if (then(then).post(post).isPresent()) {
      return Optional.of(post);
    }
    List<PostId> now =
        instant(then).map(at -> jurisdiction.history().successors(post, at)).orElse(List.of());
    return now.size() == 1 ? Optional.of(now.get(0)) : Optional.empty();
  }

  private void checkIncumbent(Then then, PostId post, String path, String step) {
    Optional<Instant> at = instant(then);
    if (at.isEmpty()) {
      failures.add(path + "/at", step + ": at", "a moment", then.at().orElse("nothing"), Why.NONE);
      return;
    }
    Incumbency incumbency = jurisdiction.incumbent(post, at.get());
    Why why = Why.of(incumbency.explanation());
    String acting = NOBODY;
    String person = NOBODY;
    if (incumbency instanceof Incumbency.Filled filled) {
      acting = filled.acting().id();
      person = String.join(", ", filled.persons().stream().map(PersonId::id).toList());
    }
    compare("acting", then.acting(), acting, path, step, why);
    compare("person", then.person(), person, path, step, why);
    compare(
        "vacant",
        then.vacant().map(String::valueOf),
        String.valueOf(incumbency instanceof Incumbency.Vacant),
        path,
        step,
        why);
    Explanation explanation = incumbency.explanation();
    if (asksVacancy(then)) {
      explanation = explanation.then(checkVacancy(then, post, at.get(), path, step));
    }
    CaseExpectation.compareReasons(then, explanation, path, step, failures);
  }

  private static boolean asksVacancy(Then then) {
    return then.since().isPresent() || then.filledBy().isPresent() || then.fillBy().isPresent();
  }

  private Explanation checkVacancy(Then then, PostId post, Instant at, String path, String step) {
    Moments moments = new Moments(jurisdiction.staffing().zone());
    Optional<Vacancy> vacancy = Vacancy.of(jurisdiction.staffing(), post, at);
    Explanation explanation = vacancy.map(Vacancy::explanation).orElse(Explanation.NONE);
    Why why = Why.of(explanation);
    // 2026-06-01 and 2026-06-01T00:00 are one moment.
    Optional<String> since =
        then.since().map(text -> moments.parse(text).map(moments::text).orElse(text));
    compare(
        "since", since, of(vacancy, Vacancy::since, moments::text, "never-held"), path, step, why);
    compare(
        "filled-by",
        then.filledBy(),
        of(vacancy, Vacancy::filledBy, PostExpectation::id, NOBODY),
        path,
        step,
        why);
    compare(
        "fill-by",
        then.fillBy(),
        of(vacancy, Vacancy::fillBy, LocalDate::toString, "none"),
        path,
        step,
        why);
    return explanation;
  }

  /** What is known of a vacancy, as text; {@code held} where there is none. */
  private static <T> String of(
      Optional<Vacancy> vacancy,
      Function<Vacancy, Optional<T>> part,
      Function<T, String> text,
      String none) {
    return vacancy.map(there -> part.apply(there).map(text).orElse(none)).orElse("held");
  }

  private static String id(FilledBy who) {
    if (who instanceof FilledBy.ByUnit byUnit) {
      return byUnit.unit().id();
    }
    return who instanceof FilledBy.ByPost byPost
        ? byPost.post().id()
        : ((FilledBy.ByBody) who).id();
  }

  private void compare(
      String key, Optional<String> expected, String actual, String path, String step, Why why) {
    expected.ifPresent(
        text -> failures.compare(path + "/" + key, step + ": " + key, text, actual, why));
  }
}
