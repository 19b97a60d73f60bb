package org.wangge.grid.examples.benchmark.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The six facts of a case as codes, each from 0 to one below the size of its domain.
 *
 * <p>Public, as are its accessors, for Drools asks them from classes that it makes.
 *
 * @param workType the kind of work, one of 4
 * @param category what the matter is, one of 40
 * @param severity how serious it is, one of 4
 * @param gridLevel the level of the grid, one of 4
 * @param rural 0 in town, 1 in the country
 * @param workingHours 1 if it came in working hours
 */
public record Question(
    int workType, int category, int severity, int gridLevel, int rural, int workingHours) {

  /** How many cases are asked. */
  static final int MANY = 1_000_000;

  /** How many cases are made ready for contenders that take a tenth of a microsecond or more. */
  static final int SOME = 4096;

  private static final long SEED = 20_240_607;

  /** The first cases of the million; always the same. */
  static Question[] first(int count) {
    SplittableRandom random = new SplittableRandom(SEED);
    Question[] questions = new Question[count];
    for (int i = 0; i < count; i++) {
      int[] codes = new int[Asked.values().length];
      for (Asked fact : Asked.values()) {
        codes[fact.place()] = random.nextInt(fact.size());
      }
      questions[i] = new Question(codes[0], codes[1], codes[2], codes[3], codes[4], codes[5]);
    }
    return questions;
  }

  /** The code of a fact. */
  int code(Asked fact) {
    return switch (fact) {
      case WORK_TYPE -> workType;
      case CATEGORY -> category;
      case SEVERITY -> severity;
      case GRID_LEVEL -> gridLevel;
      case RURAL -> rural;
      case WORKING_HOURS -> workingHours;
    };
  }

  /** The names of the values by those of the facts, as a DMN engine takes them. */
  Map<String, Object> named() {
    Map<String, Object> named = new LinkedHashMap<>();
    for (Asked fact : Asked.values()) {
      named.put(fact.id(), fact.value(code(fact)));
    }
    return named;
  }
}
