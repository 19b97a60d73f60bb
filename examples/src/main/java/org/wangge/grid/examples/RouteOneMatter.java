package org.wangge.grid.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.rules.routing.Assignment;
import org.wangge.grid.sdk.Decision;
import org.wangge.grid.sdk.Jurisdiction;

/**
 * The lines that an integrator writes: load plan and organisation, route a matter, read who leads,
 * until when, and why. They stand in the README as well; a test compares.
 */
public final class RouteOneMatter {

  private RouteOneMatter() {}

  /**
   * Routes a street lamp reported on the day before National Day.
   *
   * @param arguments the plan folder
   * @throws IOException if a file of it is missing or cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    run(Path.of(arguments[0]), System.out);
  }

  static void run(Path folder, PrintStream out) throws IOException {
    // snippet
    Jurisdiction jurisdiction = Jurisdiction.load(folder).orThrow();
    CaseId id = CaseId.of("case-1");
    GridId grid = GridId.of("G031");
    CategoryId lamp = CategoryId.of("street-lamp");
    Instant at = Instant.parse("2026-09-30T02:00:00Z"); // 10:00 in China
    Report report = Report.builder().caseId(id).grid(grid).category(lamp).at(at).build();
    Decision decision = jurisdiction.route(report);
    Assignment lead = decision.lead().orElseThrow();
    out.println("lead " + lead.acting() + " " + lead.persons());
    decision.clocks().forEach(c -> out.println(c.rule().id() + " " + c.due().orElseThrow()));
    decision.explanation().lines(Language.EN).forEach(out::println);
    // snippet
  }
}
