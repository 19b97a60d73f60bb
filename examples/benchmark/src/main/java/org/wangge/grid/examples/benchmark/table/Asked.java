package org.wangge.grid.examples.benchmark.table;

/** The facts that the tables ask for, with how many values each has. */
enum Asked {
  WORK_TYPE(0, "workType", 4),
  CATEGORY(1, "category", 40),
  SEVERITY(2, "severity", 4),
  GRID_LEVEL(3, "gridLevel", 4),
  RURAL(4, "rural", 2),
  WORKING_HOURS(5, "workingHours", 2);

  /** How many cases there can be: 4 × 40 × 4 × 4 × 2 × 2. */
  static final int CELLS = 10_240;

  private final int place;
  private final String id;
  private final int size;

  Asked(int place, String id, int size) {
    this.place = place;
    this.id = id;
    this.size = size;
  }

  /** Its place among the facts, from 0. */
  int place() {
    return place;
  }

  String id() {
    return id;
  }

  int size() {
    return size;
  }

  /** The name of a value, for example {@code severity-2}. */
  String value(int code) {
    return id + "-" + code;
  }
}
