/** The rules of a plan. */
module org.wangge.grid.rules {
  requires com.google.common;
  requires transitive org.wangge.grid.domain;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.wangge.grid.rules.bodies;
  exports org.wangge.grid.rules.calls;
  exports org.wangge.grid.rules.caseclock;
  exports org.wangge.grid.rules.clock;
  exports org.wangge.grid.rules.condition;
  exports org.wangge.grid.rules.counting;
  exports org.wangge.grid.rules.deadline;
  exports org.wangge.grid.rules.decision;
  exports org.wangge.grid.rules.extension;
  exports org.wangge.grid.rules.intake;
  exports org.wangge.grid.rules.facts;
  exports org.wangge.grid.rules.lateness;
  exports org.wangge.grid.rules.ledger;
  exports org.wangge.grid.rules.norm;
  exports org.wangge.grid.rules.procedure;
  exports org.wangge.grid.rules.routing;
  exports org.wangge.grid.rules.routing.rule;
  exports org.wangge.grid.rules.table;
  exports org.wangge.grid.rules.wording;
}
