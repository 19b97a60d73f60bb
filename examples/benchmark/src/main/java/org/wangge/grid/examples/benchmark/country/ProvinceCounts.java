package org.wangge.grid.examples.benchmark.country;

import java.util.List;

/**
 * How many divisions of each level a province has, as published for 2023.
 *
 * @param code its two digits
 * @param cities cities of the second level
 * @param counties counties, districts and the like
 * @param towns towns, townships and streets
 * @param villages villages and neighbourhoods
 */
record ProvinceCounts(String code, int cities, int counties, int towns, int villages) {

  /** All 31, by code; 619,502 villages. */
  static final List<ProvinceCounts> ALL =
      List.of(
          new ProvinceCounts("11", 1, 16, 349, 7_470),
          new ProvinceCounts("12", 1, 16, 299, 5_600),
          new ProvinceCounts("13", 11, 201, 2_360, 53_976),
          new ProvinceCounts("14", 11, 133, 1_355, 21_875),
          new ProvinceCounts("15", 12, 117, 1_218, 14_524),
          new ProvinceCounts("21", 14, 114, 1_400, 16_513),
          new ProvinceCounts("22", 9, 77, 1_063, 11_812),
          new ProvinceCounts("23", 13, 139, 1_720, 13_930),
          new ProvinceCounts("31", 1, 16, 234, 6_396),
          new ProvinceCounts("32", 13, 119, 1_494, 21_881),
          new ProvinceCounts("33", 11, 101, 1_384, 25_475),
          new ProvinceCounts("34", 16, 135, 1_682, 18_283),
          new ProvinceCounts("35", 9, 93, 1_170, 17_441),
          new ProvinceCounts("36", 11, 111, 1_769, 21_957),
          new ProvinceCounts("37", 16, 168, 1_854, 62_079),
          new ProvinceCounts("41", 18, 198, 2_585, 52_348),
          new ProvinceCounts("42", 14, 117, 1_475, 27_397),
          new ProvinceCounts("43", 14, 148, 2_008, 29_521),
          new ProvinceCounts("44", 19, 141, 1_759, 26_797),
          new ProvinceCounts("45", 14, 125, 1_284, 16_647),
          new ProvinceCounts("46", 4, 28, 243, 3_290),
          new ProvinceCounts("50", 2, 38, 1_031, 11_252),
          new ProvinceCounts("51", 21, 201, 3_111, 34_394),
          new ProvinceCounts("52", 9, 93, 1_510, 17_936),
          new ProvinceCounts("53", 16, 137, 1_464, 14_846),
          new ProvinceCounts("54", 7, 80, 703, 5_570),
          new ProvinceCounts("61", 10, 117, 1_336, 20_270),
          new ProvinceCounts("62", 14, 99, 1_403, 17_684),
          new ProvinceCounts("63", 8, 46, 422, 4_715),
          new ProvinceCounts("64", 5, 27, 260, 2_909),
          new ProvinceCounts("65", 15, 110, 1_405, 14_714));

  /** The counts of a province. */
  static ProvinceCounts of(String code) {
    return ALL.stream().filter(counts -> counts.code().equals(code)).findFirst().orElseThrow();
  }

  /** How many of some things fall to one of several takers, as evenly as it goes. */
  static int share(int things, int taker, int takers) {
    return (int) ((long) things * (taker + 1) / takers - (long) things * taker / takers);
  }
}
