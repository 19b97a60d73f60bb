package org.wangge.grid.examples.view;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.examples.terminal.Style;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.rules.clock.TermChoice;
import org.wangge.grid.rules.lateness.Account;
import org.wangge.grid.rules.lateness.Lateness;
import org.wangge.grid.rules.lateness.Verdict;
import org.wangge.grid.rules.ledger.Target;
import org.wangge.grid.rules.routing.Assignment;
import org.wangge.grid.rules.routing.NearRow;
import org.wangge.grid.rules.routing.Route;
import org.wangge.grid.rules.routing.rule.Exit;
import org.wangge.grid.sdk.Decision;
import org.wangge.grid.sdk.RunningTerm;

/**
 * A decision on a case as lines: who leads, helps and is told with the reasons, then each term with
 * its reasons day by day.
 *
 * @param names what things are called
 * @param style how lines stand out
 */
public record DecisionLines(Names names, Style style) {

  /** Checks that both are there. */
  public DecisionLines {
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(style, "style");
  }

  /**
   * The whole decision.
   *
   * @param report the report of the case
   * @param at the instant asked about
   * @param decision the decision
   * @return the lines
   */
  public List<String> lines(Report report, Instant at, Decision decision) {
    return ImmutableList.<String>builder()
        .addAll(
            Hanging.heading(
                names.say(
                    "事项%s：%s，%s，%s",
                    "Case %s: %s, %s, %s",
                    report.caseId(),
                    names.category(report.category()),
                    names.grid(report.grid()),
                    names.moment(at)),
                style))
        .addAll(answer(at, decision))
        .build();
  }

  /**
   * The decision without the case.
   *
   * @param at the instant asked about
   * @param decision the decision
   * @return the lines
   */
  public List<String> answer(Instant at, Decision decision) {
    ReasonLines reasons = new ReasonLines(names.language(), style);
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.addAll(route(decision.route()));
    lines.addAll(reasons.lines(decision.explanation()));
    if (decision.route() instanceof Route.Unrouted nobody) {
      lines.addAll(nearest(nobody));
    }
    for (RunningTerm clock : decision.clocks()) {
      lines.addAll(Hanging.heading(clock(clock, at), style));
      lines.addAll(reasons.lines(clock.explanation()));
    }
    return lines.build();
  }

  private List<String> route(Route route) {
    if (route instanceof Route.Routed routed) {
      return routed(routed);
    }
    return route instanceof Route.Exited exited
        ? exit(exited.exit())
        : ImmutableList.of(style.bad(names.say("无人主办", "Nobody leads")));
  }

  private List<String> routed(Route.Routed routed) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.addAll(party(names.say("主办：", "Lead: "), routed.lead()));
    routed.helpers().forEach(a -> lines.addAll(party(names.say("协办：", "Help: "), a)));
    routed.told().forEach(a -> lines.addAll(party(names.say("告知：", "Told: "), a)));
    routed
        .accountable()
        .ifPresent(post -> lines.addAll(part("首问责任：", "Accountable: ", names.post(post))));
    routed
        .handling()
        .ifPresent(
            stage -> lines.addAll(part("办理：", "Handling: ", names.ofPlan().handling(stage))));
    return lines.build();
  }

  private List<String> exit(Exit exit) {
    String channel = exit.channel().in(names.language());
    return exit.refuse()
        ? part("不予受理：", "Refused: ", channel)
        : part("转出：", "Passed on: ", channel);
  }

  private List<String> part(String zh, String en, String text) {
    return Hanging.lines(names.say(zh, en), text, Terminal.WIDTH);
  }

  private List<String> nearest(Route.Unrouted nobody) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (NearRow row : nobody.nearest()) {
      lines.addAll(
          part(
              "最接近：",
              "Nearest: ",
              row.text().in(names.language()) + " [" + row.row().clause() + "]"));
    }
    return lines.build();
  }

  private List<String> party(String part, Assignment assignment) {
    return Hanging.lines(part, assignment(assignment), Terminal.WIDTH);
  }

  /** Its unit, where it is one, the post that acts and for which, and who that is. */
  private String assignment(Assignment assignment) {
    String unit = assignment.unit().map(id -> names.say("%s，", "%s, ", names.unit(id))).orElse("");
    String acting = names.post(assignment.acting());
    String instead =
        assignment.acting().equals(assignment.post())
            ? ""
            : names.say("（代%s）", " (for %s)", assignment.post());
    List<String> persons = assignment.persons().stream().map(PersonId::id).toList();
    return unit + acting + instead + names.say("，%s", ", %s", String.join(" ", persons));
  }

  /** The term, when it is due, and how it stands where that is not simply that it runs. */
  private String clock(RunningTerm clock, Instant at) {
    TermChoice choice = clock.round().choice();
    Verdict verdict = clock.verdict(at);
    boolean runs =
        verdict.fact() instanceof Lateness.Running && verdict.account() instanceof Account.Counted;
    String line =
        names.say(
            "时限：%s（%s），%s [%s]",
            "Term: %s (%s), %s [%s]",
            clock.rule().title(),
            choice.term().text(),
            due(clock),
            choice.setBy());
    return runs ? line : names.say("%s，%s", "%s, %s", line, verdict.text());
  }

  private String due(RunningTerm clock) {
    Target target = clock.clock().target().orElseThrow();
    if (target instanceof Target.Still) {
      return names.say("暂停期间没有截止时间", "no end while it stands still");
    } else if (target.isProvisional() && target.latest().isPresent()) {
      return names.say(
          "暂定%s至%s之间届满",
          "due provisionally between %s and %s",
          names.moment(target.earliest().orElseThrow()),
          names.moment(target.latest().get()));
    }
    return clock
        .due()
        .map(end -> names.say("%s届满", "due %s", names.moment(end)))
        .orElse(names.say("届满时间无法确定", "no end can be determined"));
  }
}
