/** The front door. */
module org.wangge.grid.sdk {
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.dataformat.yaml;
  requires com.google.common;
  requires org.slf4j;
  requires transitive org.wangge.grid.scoring;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.wangge.grid.sdk;
  exports org.wangge.grid.sdk.calendar;
  exports org.wangge.grid.sdk.csv;
  exports org.wangge.grid.sdk.document;
  exports org.wangge.grid.sdk.document.organisation;
  exports org.wangge.grid.sdk.exchange;
  exports org.wangge.grid.sdk.json;
  exports org.wangge.grid.sdk.load;
  exports org.wangge.grid.sdk.organisation;
  exports org.wangge.grid.sdk.plan;
  exports org.wangge.grid.sdk.reorganisation;
  exports org.wangge.grid.sdk.scenario;
  exports org.wangge.grid.sdk.sheet;
  exports org.wangge.grid.sdk.table;
}
