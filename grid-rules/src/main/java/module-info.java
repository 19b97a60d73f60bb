/** The rules of a plan. */
module org.wangge.grid.rules {
  requires com.google.common;
  requires transitive org.wangge.grid.domain;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
