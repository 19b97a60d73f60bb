/** Score sheets. */
module org.wangge.grid.scoring {
  requires com.google.common;
  requires transitive org.wangge.grid.rules;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.wangge.grid.scoring.assess;
  exports org.wangge.grid.scoring.breakdown;
  exports org.wangge.grid.scoring.criterion;
  exports org.wangge.grid.scoring.measure;
  exports org.wangge.grid.scoring.points;
  exports org.wangge.grid.scoring.scheme;
}
