package org.wangge.grid.sdk.scenario;

import java.time.Instant;
<<<<<<< HEAD
import java.util.ArrayList;
=======
>>>>>>> cf12dcb (A post type says what its holders carry on duty, and a scenario may expect it; Le'an's badge)
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.office.HolderRules;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.domain.staffing.Incumbency;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.domain.staffing.Superiors;
import org.wangge.grid.sdk.Jurisdiction;
import org.wangge.grid.sdk.reading.Moments;
import org.wangge.grid.sdk.scenario.ScenarioDocument.Then;

/** Compares who acts for a post, who is above it, and whom its holder obeys. */
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
    Result<Staffing> staffing = jurisdiction.staffing().asKnownOn(known.get());
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

  private void checkCarried(List<String> things, PostId post, String path, String step) {
    Staffing staffing = jurisdiction.staffing();
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
    if (!IdForm.isValid(id) || jurisdiction.staffing().post(PostId.of(id)).isEmpty()) {
      failures.add(path + "/post", step + ": post", "a post of the organisation", id, Why.NONE);
      return;
    }
    PostId post = PostId.of(id);
    then.carries().ifPresent(things -> checkCarried(things, post, path, step));
    then.superior()
        .ifPresent(
            superior ->
                failures.compare(
                    path + "/superior",
                    step + ": superior",
                    superior,
                    jurisdiction.staffing().superior(post).map(PostId::id).orElse("none"),
                    Why.NONE));
    then.obeys().ifPresent(obeys -> checkObeys(obeys, post, path, step));
    boolean asksWho =
        then.acting().isPresent()
            || then.person().isPresent()
            || then.vacant().isPresent()
            || !then.because().isEmpty();
    if (asksWho) {
      checkIncumbent(then, post, path, step);
    }
  }

  private void checkObeys(List<String> obeys, PostId post, String path, String step) {
    Superiors superiors = jurisdiction.staffing().superiors(post);
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

  private void checkIncumbent(Then then, PostId post, String path, String step) {
    Optional<Instant> at = then.at().flatMap(new Moments(jurisdiction.staffing().zone())::parse);
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
    CaseExpectation.compareReasons(then, incumbency.explanation(), path, step, failures);
  }

  private void compare(
      String key, Optional<String> expected, String actual, String path, String step, Why why) {
    expected.ifPresent(
        text -> failures.compare(path + "/" + key, step + ": " + key, text, actual, why));
  }
}
