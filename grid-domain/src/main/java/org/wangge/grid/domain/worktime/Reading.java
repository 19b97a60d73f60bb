package org.wangge.grid.domain.worktime;

/** How the unknown dates of a calendar are taken, to bound what depends on them. */
public enum Reading {
  /** As many of them worked as the outlook allows, all of them where there is none. */
  MOST_WORK,
  /** As few of them worked as the outlook allows. */
  LEAST_WORK
}
