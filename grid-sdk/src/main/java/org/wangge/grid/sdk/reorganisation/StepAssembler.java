package org.wangge.grid.sdk.reorganisation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.reorganisation.Part;
import org.wangge.grid.domain.reorganisation.Share;
import org.wangge.grid.domain.reorganisation.Step;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;
import org.wangge.grid.sdk.organisation.OrganisationAssembler;
import org.wangge.grid.sdk.plan.CheckedPlan;
import org.wangge.grid.sdk.reading.PartLog;
import org.wangge.grid.sdk.reorganisation.ReorganisationDocument.StepDocument;

/** Reads one step of a change document. An id alone is that of a grid. */
final class StepAssembler {

  private final PartLog log;
  private final CheckedPlan plan;
  private final Place place;

  StepAssembler(PartLog log, CheckedPlan plan, int number) {
    this.log = log;
    this.plan = plan;
    this.place = Place.at("steps", number);
  }

  /** The step; two for a merger with a title, none where it cannot be read. */
  List<Step> read(StepDocument document) {
    if (!StepKeys.check(document, place, log)) {
      return List.of();
    }
    int before = log.findings().size();
    List<Optional<? extends Step>> steps = new ArrayList<>();
    document.rename().ifPresent(text -> steps.add(rename(text, document)));
    document.recode().ifPresent(text -> steps.add(recode(text, document)));
    if (!document.merge().isEmpty()) {
      steps.addAll(merge(document));
    }
    document.split().ifPresent(text -> steps.add(split(text, document)));
    document.close().ifPresent(text -> steps.add(close(text, document)));
    document.move().ifPresent(text -> steps.add(move(text, document)));
    document.setUp().ifPresent(text -> steps.add(setUp(text, document)));
    document.reassign().ifPresent(text -> steps.add(reassign(text, document)));
    if (!document.pair().isEmpty()) {
      steps.add(pair(document.pair()));
    }
    document
        .unpair()
        .ifPresent(text -> steps.add(id("unpair", text, PostId::of).map(Step.Unpair::new)));
    return log.cleanSince(before)
        ? steps.stream().<Step>flatMap(Optional::stream).collect(ImmutableList.toImmutableList())
        : List.of();
  }

  private <T> Optional<T> id(String key, String text, Function<String, T> make) {
    return log.id(Place.at(place.path(), key), text, make);
  }

  private Optional<Part> part(String key, String text) {
    Optional<Part> part =
        log.read(
            "bad-part",
            Place.at(place.path(), key),
            Text.of("网格、单位或岗位", "a grid, a unit or a post"),
            text,
            "G01, grid G01, unit housing, post worker-1a",
            written ->
                (written.indexOf(' ') < 0 ? Part.parse("grid " + written) : Part.parse(written))
                    .filter(found -> found.kind().isOfOrganisation()));
    return part;
  }

  private Optional<Step> rename(String text, StepDocument document) {
    Optional<Part> part = part("rename", text);
    if (part.filter(found -> found.kind() == Part.Kind.POST).isPresent()) {
      log.add(
          doesNotFit(
              "rename",
              Text.format("岗位没有自己的名称：%s", "A post has no name of its own: %s", text),
              Text.of("请用recode换编号。", "Give it another id by recode.")));
      return Optional.empty();
    }
    return part.map(found -> new Step.Rename(found, title(document)));
  }

  private static Text title(StepDocument document) {
    return PartLog.text(document.title().orElseThrow());
  }

  private Finding doesNotFit(String key, Text message, Text wayOut) {
    return Finding.error("step-does-not-fit", Place.at(place.path(), key), message, wayOut);
  }

  private Optional<Step> recode(String text, StepDocument document) {
    Optional<Part> part = part("recode", text);
    Optional<String> to = id("to", document.to().orElseThrow(), written -> written);
    return part.flatMap(found -> to.map(id -> new Step.Recode(found, id)));
  }

  private List<Optional<? extends Step>> merge(StepDocument document) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < document.merge().size(); i++) {
      part("merge/" + i, document.merge().get(i)).ifPresent(parts::add);
    }
    Optional<Part> into = part("into", document.into().orElseThrow());
    if (into.isEmpty() || parts.size() < document.merge().size()) {
      return List.of();
    }
    Part.Kind kind = into.get().kind();
    boolean alike = parts.stream().allMatch(part -> part.kind() == kind);
    boolean distinct = parts.stream().distinct().count() == parts.size();
    if (parts.size() < 2 || !alike || !distinct || kind == Part.Kind.POST) {
      log.add(
          doesNotFit(
              "merge",
              Text.format(
                  "不能合并：%s → %s", "Not to be merged: %s → %s", Text.list(parts), into.get()),
              Text.of(
                  "请写两个以上不同的网格，或两个以上不同的单位；岗位用close和successor。",
                  "Name two or more different grids or units; for posts use close and successor.")));
      return List.of();
    }
    List<Optional<? extends Step>> steps = new ArrayList<>();
    steps.add(Optional.of(new Step.Merge(parts, into.get())));
    if (document.title().isPresent()) {
      steps.add(Optional.of(new Step.Rename(into.get(), title(document))));
    }
    return steps;
  }

  private Optional<Step> split(String text, StepDocument document) {
    Optional<GridId> grid = id("split", text, GridId::of);
    List<Share> shares = new ArrayList<>();
    ShareAssembler assembler = new ShareAssembler(log, plan, place);
    document.shares().forEach((id, share) -> assembler.read(id, share).ifPresent(shares::add));
    if (document.shares().size() < 2) {
      log.add(
          doesNotFit(
              "shares",
              Text.format("%s只拆分为%s个网格", "%s is split into %s grids", text, shares.size()),
              Text.of("请写两个以上网格。", "Name two or more.")));
      return Optional.empty();
    }
    return shares.size() < document.shares().size()
        ? Optional.empty()
        : grid.map(old -> new Step.Split(old, shares));
  }

  private Optional<Step> close(String text, StepDocument document) {
    Optional<Part> part = part("close", text);
    if (document.successor().isEmpty()) {
      return part.map(Step.Close::new);
    }
    // A successor named by its id alone is of the kind of what ends.
    String written = document.successor().get();
    Optional<Part> successor =
        written.indexOf(' ') < 0
            ? part.flatMap(ends -> part("successor", ends.kind().word() + " " + written))
            : part("successor", written);
    if (part.isEmpty() || successor.isEmpty()) {
      return Optional.empty();
    }
    if (part.get().kind() != successor.get().kind() || part.equals(successor)) {
      log.add(
          doesNotFit(
              "successor",
              Text.format("%s不能接替%s", "%s cannot succeed %s", successor.get(), part.get()),
              Text.of("请写同类的另一个。", "Name another of the same kind.")));
      return Optional.empty();
    }
    return Optional.of(new Step.Succeed(part.get(), successor.get()));
  }

  private Optional<Step> move(String text, StepDocument document) {
    Optional<GridId> grid = id("move", text, GridId::of);
    Optional<GridId> under = id("under", document.under().orElseThrow(), GridId::of);
    return grid.flatMap(moved -> under.map(parent -> new Step.Move(moved, parent)));
  }

  private Optional<Step> setUp(String id, StepDocument document) {
    if (document.grid().isPresent()) {
      return placed("grid", OrganisationAssembler.grid(id, document.grid().get(), plan))
          .map(Step.SetUpGrid::new);
    }
    return placed("post", OrganisationAssembler.post(id, document.post().orElseThrow(), plan))
        .map(Step.SetUpPost::new);
  }

  /** Notes the findings on a new part under the key in which it stands. */
  private <T> Optional<T> placed(String key, Result<T> result) {
    for (Finding finding : result.findings()) {
      String path = finding.place().path();
      int second = path.indexOf('/', path.indexOf('/') + 1);
      log.add(
          finding.at(
              second < 0
                  ? Place.at(place.path(), "set-up")
                  : Place.at(place.path(), key, path.substring(second + 1))));
    }
    return result instanceof Result.Passed<T> passed
        ? Optional.of(passed.value())
        : Optional.empty();
  }

  private Optional<Step> reassign(String text, StepDocument document) {
    Optional<PostId> post = id("reassign", text, PostId::of);
    List<GridId> grids = new ArrayList<>();
    for (int i = 0; i < document.grids().size(); i++) {
      id("grids/" + i, document.grids().get(i), GridId::of).ifPresent(grids::add);
    }
    return grids.isEmpty() ? Optional.empty() : post.map(p -> new Step.Reassign(p, grids));
  }

  private Optional<Step> pair(List<String> posts) {
    if (posts.size() != 2) {
      log.add(
          doesNotFit(
              "pair",
              Text.format("AB岗写了%s个岗位", "The AB pair names %s posts", posts.size()),
              Text.of("请写两个岗位。", "Name two.")));
      return Optional.empty();
    }
    Optional<PostId> a = id("pair/0", posts.get(0), PostId::of);
    Optional<PostId> b = id("pair/1", posts.get(1), PostId::of);
    return a.flatMap(first -> b.map(second -> new Step.Pair(new AbPair(first, second))));
  }
}
