/** Score sheets. */
module org.wangge.grid.scoring {
  requires com.google.common;
  requires transitive org.wangge.grid.rules;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
