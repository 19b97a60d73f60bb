package org.wangge.grid.sdk.reorganisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.sdk.reading.PartLog;
import org.wangge.grid.sdk.reorganisation.ReorganisationDocument.StepDocument;

/** Which keys of a step go together: one says what is done, the others how. */
final class StepKeys {

  /** What each kind of step must have beside its own key. */
  private static final ImmutableMap<String, List<String>> NEEDED =
      ImmutableMap.<String, List<String>>builder()
          .put("rename", ImmutableList.of("title"))
          .put("recode", ImmutableList.of("to"))
          .put("merge", ImmutableList.of("into"))
          .put("split", ImmutableList.of("shares"))
          .put("close", ImmutableList.of())
          .put("move", ImmutableList.of("under"))
          .put("set-up", ImmutableList.of())
          .put("reassign", ImmutableList.of("grids"))
          .put("pair", ImmutableList.of())
          .put("unpair", ImmutableList.of())
          .buildOrThrow();

  /** What it may have. */
  private static final ImmutableMap<String, List<String>> ALLOWED =
      ImmutableMap.of(
          "merge", ImmutableList.of("title"),
          "close", ImmutableList.of("successor"),
          "set-up", ImmutableList.of("grid", "post"));

  private StepKeys() {}

  /** Whether the keys go together; notes why not. */
  static boolean check(StepDocument step, Place place, PartLog log) {
    Map<String, Boolean> given = given(step);
    List<String> kinds = NEEDED.keySet().stream().filter(given::get).toList();
    if (kinds.size() != 1) {
      log.add(
          Finding.error(
              "step-unclear",
              place,
              Text.format(
                  "该步应写以下键之一，现有%s个：%s",
                  "A step has one of these keys; this has %s: %s",
                  kinds.size(),
                  Text.list(kinds.isEmpty() ? NEEDED.keySet() : kinds)),
              Text.of("请把每件事写成一步。", "Write one step for each thing that is done.")));
      return false;
    }
    String kind = kinds.get(0);
    List<String> needed = NEEDED.get(kind);
    List<String> allowed = ALLOWED.getOrDefault(kind, ImmutableList.of());
    List<String> wrong = new ArrayList<>();
    given.forEach(
        (key, there) -> {
          boolean fits = key.equals(kind) || needed.contains(key) || allowed.contains(key);
          if (there && !fits) {
            wrong.add(key);
          }
        });
    List<String> missing = new ArrayList<>(needed);
    missing.removeIf(given::get);
    boolean oneOfTwo = !kind.equals("set-up") || !given.get("grid").equals(given.get("post"));
    if (wrong.isEmpty() && missing.isEmpty() && oneOfTwo) {
      return true;
    }
    log.add(
        Finding.error(
            "step-keys",
            place,
            Text.format(
                "%s的键不合：缺少%s，多出%s",
                "The keys of %s do not go together: missing %s, too many %s",
                kind,
                oneOfTwo ? Text.list(missing) : Text.same("grid / post"),
                Text.list(wrong)),
            Text.format(
                "%1$s须有：%2$s；可有：%3$s。",
                "%1$s needs: %2$s; it may have: %3$s.",
                kind,
                Text.list(needed),
                Text.list(allowed))));
    return false;
  }

  private static Map<String, Boolean> given(StepDocument step) {
    return ImmutableMap.<String, Boolean>builder()
        .put("rename", step.rename().isPresent())
        .put("recode", step.recode().isPresent())
        .put("merge", !step.merge().isEmpty())
        .put("split", step.split().isPresent())
        .put("close", step.close().isPresent())
        .put("move", step.move().isPresent())
        .put("set-up", step.setUp().isPresent())
        .put("reassign", step.reassign().isPresent())
        .put("pair", !step.pair().isEmpty())
        .put("unpair", step.unpair().isPresent())
        .put("title", step.title().isPresent())
        .put("to", step.to().isPresent())
        .put("into", step.into().isPresent())
        .put("shares", !step.shares().isEmpty())
        .put("successor", step.successor().isPresent())
        .put("under", step.under().isPresent())
        .put("grid", step.grid().isPresent())
        .put("post", step.post().isPresent())
        .put("grids", !step.grids().isEmpty())
        .buildOrThrow();
  }
}
