package org.wangge.grid.examples.benchmark.country;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** The divisions of the country from the provinces down to the towns, parents first. */
final class Divisions {

  private static final String FILE = "divisions_2023_l1_l4.csv.gz";
  private static final int PROVINCE = 1;
  private static final int CITY = 2;
  private static final int COUNTY = 3;
  private static final int TOWN = 4;

  private Divisions() {}

  /**
   * One of them.
   *
   * @param code its statistical code, digits of its own behind those of its parent
   * @param name its name
   * @param level 1 for a province to 4 for a town
   * @param parent the code of the parent, empty for a province
   */
  record Division(String code, String name, int level, String parent) {

    /** The code of its province. */
    String province() {
      return code.substring(0, 2);
    }
  }

  /** The real ones where the folder has them, else as many made up. */
  static List<Division> in(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    return Files.isReadable(file) ? read(file) : counted();
  }

  private static List<Division> read(Path file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .map(cells -> new Division(cells[0], cells[1], Integer.parseInt(cells[2]), cells[3]))
          .collect(ImmutableList.toImmutableList());
    }
  }

  /** As many as were counted, with numbers for names. */
  static List<Division> counted() {
    ImmutableList.Builder<Division> divisions = ImmutableList.builder();
    for (ProvinceCounts counts : ProvinceCounts.ALL) {
      divisions.add(new Division(counts.code(), counts.code() + "省", PROVINCE, ""));
      List<Division> cities = inside(List.of(counts.code()), counts.cities(), "%02d", "%d市", CITY);
      List<Division> counties = inside(codes(cities), counts.counties(), "%02d", "%d县", COUNTY);
      List<Division> towns = inside(codes(counties), counts.towns(), "%03d", "%d镇", TOWN);
      divisions.addAll(cities).addAll(counties).addAll(towns);
    }
    return divisions.build();
  }

  private static List<String> codes(List<Division> divisions) {
    return divisions.stream().map(Division::code).toList();
  }

  private static List<Division> inside(
      List<String> parents, int count, String digits, String name, int level) {
    ImmutableList.Builder<Division> divisions = ImmutableList.builder();
    for (int i = 0; i < parents.size(); i++) {
      String parent = parents.get(i);
      for (int n = 1; n <= ProvinceCounts.share(count, i, parents.size()); n++) {
        String code = parent + String.format(Locale.ROOT, digits, n);
        divisions.add(new Division(code, String.format(Locale.ROOT, name, n), level, parent));
      }
    }
    return divisions.build();
  }
}
