package org.wangge.grid.sdk.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.NearestName;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.rules.procedure.Handling;
import org.wangge.grid.rules.procedure.Procedure;
import org.wangge.grid.rules.procedure.ProcedureId;
import org.wangge.grid.rules.procedure.StageId;
import org.wangge.grid.sdk.document.PlanDocument.ProcedureDocument;
import org.wangge.grid.sdk.reading.PartLog;

/** Reads the names of procedures and stages. */
record ProcedureAssembler(PartLog log) {

  List<Procedure> read(Map<String, ProcedureDocument> documents) {
    List<Procedure> procedures = new ArrayList<>();
    documents.forEach(
        (id, document) -> {
          Place place = Place.at("procedures", id);
          Map<StageId, Text> stages = new LinkedHashMap<>();
          document
              .stages()
              .forEach(
                  (stage, title) ->
                      log.id(Place.at(place.path(), "stages", stage), stage, StageId::of)
                          .ifPresent(key -> stages.put(key, PartLog.text(title))));
          if (document.stages().isEmpty()) {
            log.add(
                Finding.error(
                    "no-stages",
                    Place.at(place.path(), "stages"),
                    Text.format("程序%s没有阶段", "The procedure %s has no stages", id),
                    Text.of("请从先到后列出各阶段。", "List the stages, first to last.")));
          }
          log.id(place, id, ProcedureId::of)
              .ifPresent(
                  key ->
                      procedures.add(new Procedure(key, PartLog.text(document.title()), stages)));
        });
    return procedures;
  }

  /** The handling that a row names; its stage is looked for in its procedure only. */
  static Optional<Handling> handling(
      PartLog log, Place place, String procedure, String stage, List<Procedure> known) {
    Optional<Procedure> found =
        known.stream().filter(each -> each.id().id().equals(procedure)).findFirst();
    if (found.isEmpty()) {
      log.add(
          NearestName.unknown(
              "unknown-procedure",
              Place.at(place.path(), "procedure"),
              Text.of("程序", "procedure"),
              procedure,
              known.stream().map(each -> each.id().id()).toList()));
      return Optional.empty();
    }
    Optional<StageId> at =
        found.get().stages().keySet().stream().filter(id -> id.id().equals(stage)).findFirst();
    if (at.isEmpty()) {
      log.add(
          NearestName.unknown(
              "unknown-stage",
              Place.at(place.path(), "stage"),
              Text.of("阶段", "stage"),
              stage,
              found.get().stages().keySet().stream().map(StageId::id).toList()));
    }
    return at.map(id -> new Handling(found.get().id(), id));
  }
}
