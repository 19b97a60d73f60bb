package org.wangge.grid.examples;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A copy of Le'an's plan with what it does not have itself: a fact of the host, an exit, a
 * procedure, first-asked responsibility, tables of its own; and a row that leads to nobody.
 */
final class RoutingPlan {

  private RoutingPlan() {}

  static PlanCopy in(Path directory) throws IOException {
    PlanCopy copy = PlanCopy.in(directory);
    copy.spoil(
        "plan.yaml",
        "routing:\n",
        """
        facts:
          severity:
            title: {zh: 严重程度, en: the severity}
            values: {low: {zh: 一般, en: low}, high: {zh: 严重, en: high}}
            may-be-unknown: true
        procedures:
          general:
            title: {zh: 一般程序, en: general procedure}
            stages: {accept: {zh: 受理, en: acceptance}, settle: {zh: 办结, en: settling}}
        tables:
          inspection:
            title: {zh: 检查安排, en: inspections}
            hit: priority
            outputs:
              times: {title: {zh: 每年次数, en: times a year}, count: 1..366}
              queue: {title: {zh: 队列, en: queue}, values: {urgent: {zh: 急, en: urgent}, plain: {zh: 常, en: plain}, night: {zh: 夜, en: night}}}
            must-answer: true
            rows:
              - {when: {severity: high}, then: {times: 12, queue: urgent}, from: 2026-01-01, until: 2026-12-31, priority: 2, clause: LA-09}
              - {then: {times: 1, queue: plain}, clause: LA-09}
          nested:
            title: {zh: 嵌套, en: nested}
            hit: first
            outputs: {times: {title: {zh: 次数, en: times}, count: 1..366}}
            rows:
              - {when: {any: [{severity: high}, {household: true}]}, then: {times: 2}, clause: LA-09}

        routing:
          first-asked: {clause: LA-09}
          exits-to:
            police: {title: {zh: 请拨打110, en: call 110}}
          exits:
            hit: first
            rows:
              - {when: {category: noise, severity: high}, exit: police, clause: LA-09}
          handling:
            hit: first
            rows:
              - {when: {category: street-order}, procedure: general, stage: accept, clause: LA-09}
        """);
    copy.spoil(
        "plan.yaml", "lead: level-2-head, clause: LA-26", "lead: summoned-unit, clause: LA-26");
    return copy;
  }
}
