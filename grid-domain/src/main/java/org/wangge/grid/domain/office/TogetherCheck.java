package org.wangge.grid.domain.office;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.office.Tenures.Tenure;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.result.Finding;

/** Finds what does not go together among the posts that one person holds. */
final class TogetherCheck {

  private final OfficeRules rules;
  private final Tenures tenures;
  private final ZoneId zone;
  private final List<Finding> findings = new ArrayList<>();

  TogetherCheck(OfficeRules rules, Tenures tenures) {
    this.rules = rules;
    this.tenures = tenures;
    this.zone = tenures.holdings().zone();
  }

  List<Finding> findings() {
    for (Tenure tenure : tenures.all()) {
      List<Tenure> ofPerson = tenures.of(tenure.person());
      // Who holds one post holds none twice, none too many and none beside another.
      if (ofPerson.size() > 1) {
        checkOverlap(tenure, ofPerson);
        checkNumber(tenure, ofPerson);
        ofPerson.stream()
            .filter(other -> other.position() < tenure.position())
            .forEach(other -> checkApart(tenure, other));
      }
      rules
          .of(tenure.type())
          .ifPresent(rule -> rule.heldWith().forEach(with -> checkWith(tenure, with)));
    }
    return findings;
  }

  private void checkOverlap(Tenure tenure, List<Tenure> ofPerson) {
    ofPerson.stream()
        .filter(other -> other.position() < tenure.position())
        .filter(other -> other.post().equals(tenure.post()))
        .flatMap(other -> other.period().intersection(tenure.period()).stream())
        .findFirst()
        .ifPresent(
            both ->
                findings.add(
                    Finding.warning(
                        "overlapping-appointments",
                        tenure.place(),
                        Text.format(
                            "%s在岗位%s有重叠的任职：%s",
                            "%s is appointed to post %s more than once: %s",
                            tenure.person(),
                            tenure.post(),
                            both.in(zone)),
                        Text.of("请合并为一条任职，或更正日期。", "Make one of them, or put the dates right."))));
  }

  /** One too many is the post that a person takes up when already holding as many as may be. */
  private void checkNumber(Tenure tenure, List<Tenure> ofPerson) {
    List<Tenure> before = ofPerson.stream().filter(other -> other.wasThereFor(tenure)).toList();
    Set<PostId> posts = new LinkedHashSet<>();
    before.forEach(other -> posts.add(other.post()));
    if (!posts.add(tenure.post())) {
      return;
    }
    Optional<HolderRules> strictest =
        Stream.concat(before.stream(), Stream.of(tenure))
            .flatMap(held -> rules.of(held.type()).stream())
            .filter(rule -> rule.mostPosts().isPresent())
            .min(Comparator.comparingInt(rule -> rule.mostPosts().getAsInt()));
    if (strictest.isPresent() && posts.size() > strictest.get().mostPosts().getAsInt()) {
      findings.add(
          Finding.error(
              "holder-twice",
              tenure.place(),
              Text.format(
                  "%s同时任%s个岗位（%s），%s的任职人至多%s个（%s）",
                  "%s holds %s posts at once (%s); a holder of %s has at most %s (%s)",
                  tenure.person(),
                  posts.size(),
                  Text.list(posts),
                  strictest.get().type(),
                  strictest.get().mostPosts().getAsInt(),
                  strictest.get().clause()),
              Text.of("请另任他人，或为前一任职写明 to。", "Appoint somebody else, or end the earlier ones.")));
    }
  }

  private void checkApart(Tenure tenure, Tenure other) {
    Optional<Companion> rule = excludes(tenure, other).or(() -> excludes(other, tenure));
    Optional<Period> both = tenure.period().intersection(other.period());
    if (rule.isEmpty() || both.isEmpty() || tenure.post().equals(other.post())) {
      return;
    }
    findings.add(
        Finding.error(
            "posts-not-to-be-held-together",
            tenure.place(),
            Text.format(
                "%s同时任岗位%s和%s（%s），二者不得兼任（%s）",
                "%s holds the posts %s and %s (%s), which are not held together (%s)",
                tenure.person(),
                other.post(),
                tenure.post(),
                both.get().in(zone),
                rule.get().clause()),
            Text.of("请另任他人，或错开任期。", "Appoint somebody else, or let one end before.")));
  }

  private Optional<Companion> excludes(Tenure tenure, Tenure other) {
    return rules.of(tenure.type()).stream()
        .flatMap(rule -> rule.notWith().stream())
        .filter(not -> not.type().equals(other.type()))
        .findFirst();
  }

  private void checkWith(Tenure tenure, Companion with) {
    List<Period> held = tenures.of(tenure.person(), with.type());
    Stretches.gaps(tenure.period(), held).stream()
        .findFirst()
        .ifPresent(
            apart ->
                findings.add(
                    Finding.warning(
                        "posts-held-apart",
                        tenure.place(),
                        Text.format(
                            "%s任岗位%s，应同时任%s（%s），但%s没有",
                            "%s holds post %s and should hold a %s too (%s), but does not: %s",
                            tenure.person(),
                            tenure.post(),
                            with.type(),
                            with.clause(),
                            apart.in(zone)),
                        Text.of("请补充任职，或更正日期。", "Appoint to that too, or put the dates right."))));
  }
}
