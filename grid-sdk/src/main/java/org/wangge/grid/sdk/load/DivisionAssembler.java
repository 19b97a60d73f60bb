package org.wangge.grid.sdk.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wangge.grid.domain.code.Alphabet;
import org.wangge.grid.domain.code.CodeScheme;
import org.wangge.grid.domain.code.CodeSchemeId;
import org.wangge.grid.domain.code.CodeSchemes;
import org.wangge.grid.domain.code.CodeSegment;
import org.wangge.grid.domain.code.CodedLevels;
import org.wangge.grid.domain.code.SegmentId;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.organisation.LineId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.sdk.document.PlanDocument;
import org.wangge.grid.sdk.plan.Line;
import org.wangge.grid.sdk.reading.PartLog;

/** Reads how a plan divides its place beside the ladder of the territory: lines and codes. */
final class DivisionAssembler {

  private static final int LONGEST_CODE = 64;
  private static final String DIGITS = "digits";
  private static final List<String> ALPHABETS = List.of(DIGITS, "alphanumeric");

  private final PartLog log;
  private final Set<LevelId> taken;
  private final List<Line> lines = new ArrayList<>();
  private final List<CodedLevels> codedLevels = new ArrayList<>();

  DivisionAssembler(PartLog log, Set<LevelId> levels) {
    this.log = log;
    this.taken = new TreeSet<>(levels);
  }

  List<Line> lines() {
    return lines;
  }

  List<CodedLevels> codedLevels() {
    return codedLevels;
  }

  /** The levels of all ladders with their names, the territory's first. */
  Map<LevelId, Text> allLevels(Map<LevelId, Text> territory) {
    Map<LevelId, Text> all = new LinkedHashMap<>(territory);
    lines.forEach(line -> all.putAll(line.levels()));
    return all;
  }

  void read(PlanDocument document) {
    document.lines().forEach(this::line);
    document.codeSchemes().forEach(this::codeScheme);
  }

  private void line(String id, PlanDocument.LineDocument document) {
    int before = log.findings().size();
    Optional<LineId> line = log.id(Place.at("lines", id), id, LineId::of);
    Optional<ClauseRef> clause =
        document.clause().flatMap(text -> log.clause(Place.at("lines", id, "clause"), text));
    Map<LevelId, Text> levels = new LinkedHashMap<>();
    document
        .levels()
        .forEach(
            (level, title) ->
                log.id(Place.at("lines", id, "levels", level), level, LevelId::of)
                    .ifPresent(key -> levels.put(key, PartLog.text(title))));
    for (LevelId level : levels.keySet()) {
      if (!taken.add(level)) {
        log.add(
            Finding.error(
                "level-on-two-ladders",
                Place.at("lines", id, "levels", level),
                Text.format("层级%s出现在两条线上", "Level %s stands on two ladders", level),
                Text.of("请换用另一个编号。", "Take another id.")));
      }
    }
    if (document.levels().isEmpty()) {
      log.add(
          Finding.error(
              "no-levels",
              Place.at("lines", id, "levels"),
              Text.format("条线%s没有层级", "Line %s has no levels", id),
              Text.of("请从上到下列出各层级。", "List the levels, top first.")));
    }
    if (log.cleanSince(before)) {
      lines.add(
          Line.builder()
              .id(line.orElseThrow())
              .title(PartLog.text(document.title()))
              .putAllLevels(levels)
              .clause(clause)
              .build());
    }
  }

  private void codeScheme(String id, PlanDocument.CodeSchemeDocument document) {
    int before = log.findings().size();
    Place place = Place.at("code-schemes", id);
    Optional<CodeSchemeId> key = log.id(place, id, CodeSchemeId::of);
    boolean own = document.title().isPresent() && !document.segments().isEmpty();
    boolean nothing = document.title().isEmpty() && document.segments().isEmpty();
    if (document.preset().isPresent() ? !nothing : !own) {
      log.add(
          Finding.error(
              "code-scheme-unclear",
              place,
              Text.format("代码规则%s没有说清代码的构成", "Scheme %s does not say how codes are made", id),
              Text.of("请写 preset，或写 title 与 segments。", "Give preset, or title and segments.")));
      return;
    }
    Optional<CodeScheme> scheme =
        document.preset().isPresent()
            ? preset(id, document.preset().get(), key)
            : own(id, document, key);
    if (scheme.isEmpty()) {
      return;
    }
    List<String> places =
        scheme.get().segments().stream()
            .filter(segment -> !segment.mark())
            .map(segment -> segment.id().id())
            .toList();
    Map<LevelId, SegmentId> levels = new LinkedHashMap<>();
    document
        .levels()
        .forEach(
            (level, segment) -> {
              Place at = Place.at("code-schemes", id, "levels", level);
              Optional<LevelId> levelId = log.id(at, level, LevelId::of);
              if (!places.contains(segment)) {
                log.add(
                    NearestName.unknown(
                        "unknown-segment", at, Text.of("代码段", "segment"), segment, places));
              } else {
                levelId.ifPresent(l -> levels.put(l, SegmentId.of(segment)));
              }
            });
    if (log.cleanSince(before)) {
      codedLevels.add(new CodedLevels(scheme.get(), levels));
    }
  }

  /** A scheme of the library under the id that it has in the plan. */
  private Optional<CodeScheme> preset(String id, String written, Optional<CodeSchemeId> key) {
    Optional<CodeScheme> preset = CodeSchemes.named(written);
    if (preset.isEmpty()) {
      log.add(
          NearestName.unknown(
              "unknown-code-scheme",
              Place.at("code-schemes", id, "preset"),
              Text.of("代码规则", "code scheme"),
              written,
              CodeSchemes.all().stream().map(scheme -> scheme.id().id()).toList()));
    }
    return key.flatMap(k -> preset.map(p -> new CodeScheme(k, p.title(), p.segments())));
  }

  private Optional<CodeScheme> own(
      String id, PlanDocument.CodeSchemeDocument document, Optional<CodeSchemeId> key) {
    int before = log.findings().size();
    Set<SegmentId> ids = new TreeSet<>();
    List<CodeSegment> segments = new ArrayList<>();
    int width = 0;
    for (int i = 0; i < document.segments().size(); i++) {
      Optional<CodeSegment> segment =
          segment(Place.at("code-schemes", id, "segments", i).path(), document.segments().get(i));
      if (segment.isPresent()) {
        segments.add(segment.get());
        width += segment.get().width();
        if (!ids.add(segment.get().id())) {
          log.add(
              Finding.error(
                  "segment-twice",
                  Place.at("code-schemes", id, "segments", i, "id"),
                  Text.format("代码段%s重复", "Segment %s is there twice", segment.get().id()),
                  Text.of("请换用另一个编号。", "Take another id.")));
        }
      }
    }
    boolean unfit = segments.stream().allMatch(CodeSegment::mark) || width > LONGEST_CODE;
    if (unfit && log.cleanSince(before)) {
      log.add(
          Finding.error(
              "code-scheme-unclear",
              Place.at("code-schemes", id, "segments"),
              Text.format("代码规则%s的代码长%s位", "Codes of the scheme %s have %s characters", id, width),
              Text.of(
                  "至少有一段表示地方，全长不超过64位。",
                  "At least one segment is of places, and 64 characters are the most.")));
    }
    return log.cleanSince(before)
        ? key.map(k -> new CodeScheme(k, PartLog.text(document.title().orElseThrow()), segments))
        : Optional.empty();
  }

  private Optional<CodeSegment> segment(String path, PlanDocument.SegmentDocument document) {
    Optional<SegmentId> id = log.id(Place.at(path, "id"), document.id(), SegmentId::of);
    boolean fits = document.width() >= 1 && document.width() <= CodeSegment.MAX_WIDTH;
    if (!fits) {
      log.add(
          Finding.error(
              "bad-width",
              Place.at(path, "width"),
              Text.format("代码段%s的宽度为%s", "Segment %s is %s wide", document.id(), document.width()),
              Text.format("请填写1至%s。", "Give 1 to %s.", CodeSegment.MAX_WIDTH)));
    }
    boolean known = ALPHABETS.contains(document.alphabet());
    if (!known) {
      log.add(
          NearestName.unknown(
              "unknown-alphabet",
              Place.at(path, "alphabet"),
              Text.of("字符集", "alphabet"),
              document.alphabet(),
              ALPHABETS));
    }
    return id.filter(key -> fits && known)
        .map(
            key ->
                CodeSegment.builder()
                    .id(key)
                    .width(document.width())
                    .alphabet(
                        document.alphabet().equals(DIGITS)
                            ? Alphabet.DIGITS
                            : Alphabet.ALPHANUMERIC)
                    .mark(document.mark())
                    .undivided(document.undivided())
                    .build());
  }
}
