package org.wangge.grid.examples.demo;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.cases.ChannelId;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.staffing.Incumbency;
import org.wangge.grid.examples.demo.Matter.Step;
import org.wangge.grid.examples.terminal.Style;
import org.wangge.grid.examples.terminal.Terminal;
import org.wangge.grid.examples.view.Hanging;
import org.wangge.grid.examples.view.Names;
import org.wangge.grid.rules.routing.Assignment;
import org.wangge.grid.rules.routing.Route;

/** A matter on its way: each thing that happens, who leads from then on, and by which clause. */
record MatterLines(Names names, Style style) {

  List<String> lines(Matter matter) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(
        style.bold(
            names.say(
                "%s %s，%s",
                "%s %s, %s",
                matter.number(),
                names.category(matter.report().category()),
                names.grid(matter.report().grid()))));
    for (Step step : matter.steps()) {
      lines.add("  " + names.moment(step.event().at()) + "  " + happened(step.event()));
      if (step.decision().route() instanceof Route.Routed routed) {
        lines.addAll(Hanging.lines("    → ", parties(routed), Terminal.WIDTH));
        cover(matter, step, routed.lead())
            .lines(names.language())
            .forEach(why -> lines.addAll(Hanging.lines("    ", why, Terminal.WIDTH)));
      }
    }
    return lines.build();
  }

  private String happened(CaseEvent event) {
    if (event instanceof CaseEvent.Reported reported) {
      return reported.report().channel().map(this::reported).orElse(names.say("反映", "reported"));
    }
    if (event instanceof CaseEvent.Unsolved unsolved) {
      return names.say(
          "%s一时难以解决，上报", "not solved for now by %s: goes up", names.party(unsolved.by()));
    }
    if (event instanceof CaseEvent.Summoned summoned) {
      return names.say("社区吹哨，召集%s", "the community summons: %s", names.unit(summoned.unit()));
    }
    return event instanceof CaseEvent.ReportedIn
        ? names.say("被召集单位报到", "the summoned unit reports in")
        : names.say("要求整改", "to be put right");
  }

  private String reported(ChannelId channel) {
    return names.channel(channel);
  }

  private String parties(Route.Routed routed) {
    StringBuilder text = new StringBuilder(names.say("主办：%s", "lead: %s", party(routed.lead())));
    Reason row = routed.explanation().reasons().get(0);
    row.clause().ifPresent(clause -> text.append(" [").append(clause).append(']'));
    routed.helpers().forEach(h -> text.append(names.say("；协办：%s", "; helps: %s", party(h))));
    routed.told().forEach(t -> text.append(names.say("；告知：%s", "; told: %s", party(t))));
    return text.toString();
  }

  private String party(Assignment assignment) {
    String unit = assignment.unit().map(id -> names.unit(id) + names.say("，", ", ")).orElse("");
    return unit + names.post(assignment.acting());
  }

  /** Why another post acts; nothing where the responsible one does. */
  private static Explanation cover(Matter matter, Step step, Assignment lead) {
    if (lead.acting().equals(lead.post())) {
      return Explanation.NONE;
    }
    Incumbency incumbency =
        matter.situation().jurisdiction().incumbent(lead.post(), step.event().at());
    return incumbency.explanation();
  }
}
