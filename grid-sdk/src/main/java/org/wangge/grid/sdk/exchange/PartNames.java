package org.wangge.grid.sdk.exchange;

import com.google.common.collect.ImmutableMap;
import org.wangge.grid.domain.explain.Text;

/** What one record of each part is called. */
final class PartNames {

  private static final ImmutableMap<String, Text> NAMES =
      ImmutableMap.<String, Text>builder()
          .put("units", Text.of("单位", "unit"))
          .put("grids", Text.of("网格", "grid"))
          .put("posts", Text.of("岗位", "post"))
          .put("pairs", Text.of("AB岗配对", "pair"))
          .put("appointments", Text.of("任职", "appointment"))
          .put("absences", Text.of("缺勤", "absence"))
          .buildOrThrow();

  private PartNames() {}

  static Text of(String part) {
    return NAMES.getOrDefault(part, Text.same(part));
  }
}
