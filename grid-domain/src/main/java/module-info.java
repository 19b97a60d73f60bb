/** The nouns of grid management. */
module org.wangge.grid.domain {
  requires com.google.common;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.wangge.grid.domain.calendar;
  exports org.wangge.grid.domain.cases;
  exports org.wangge.grid.domain.code;
  exports org.wangge.grid.domain.command;
  exports org.wangge.grid.domain.duty;
  exports org.wangge.grid.domain.explain;
  exports org.wangge.grid.domain.id;
  exports org.wangge.grid.domain.load;
  exports org.wangge.grid.domain.notice;
  exports org.wangge.grid.domain.office;
  exports org.wangge.grid.domain.organisation;
  exports org.wangge.grid.domain.post;
  exports org.wangge.grid.domain.reorganisation;
  exports org.wangge.grid.domain.result;
  exports org.wangge.grid.domain.roster;
  exports org.wangge.grid.domain.staffing;
  exports org.wangge.grid.domain.term;
  exports org.wangge.grid.domain.vacancy;
  exports org.wangge.grid.domain.worktime;
}
