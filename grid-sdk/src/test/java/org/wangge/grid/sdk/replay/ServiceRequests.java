package org.wangge.grid.sdk.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Rows of the shared data, as their files write them. */
final class ServiceRequests {

  static final Path DATA = Path.of("..", "..", "shared", "data", "sla-311");

  private ServiceRequests() {}

  /** Kind of request, unit and amount. */
  static List<Map<String, String>> terms() throws IOException {
    return rows(Files.newBufferedReader(DATA.resolve("boston_2011_terms.csv")));
  }

  static List<Map<String, String>> requests() throws IOException {
    return rows(
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(DATA.resolve("boston_2011q3.dev.csv.gz"))),
                StandardCharsets.UTF_8)));
  }

  private static List<Map<String, String>> rows(BufferedReader file) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (file) {
      List<String> names = fields(file.readLine());
      for (String line = file.readLine(); line != null; line = file.readLine()) {
        List<String> fields = fields(line);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
          row.put(names.get(i), fields.get(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** Fields between commas; one in quotes may hold commas. */
  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
