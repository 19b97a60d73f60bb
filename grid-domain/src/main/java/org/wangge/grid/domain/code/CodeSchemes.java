package org.wangge.grid.domain.code;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;

/**
 * Code schemes in public use. Equal segments bear equal ids, so that codes of both can be compared.
 */
public final class CodeSchemes {

  private static final CodeScheme STATISTICAL_12 =
      new CodeScheme(
          CodeSchemeId.of("statistical-12"),
          Text.of("统计用区划代码", "statistical division code"),
          divisions());

  private static final CodeScheme GRID_20 =
      new CodeScheme(
          CodeSchemeId.of("grid-20"),
          Text.of("20位网格代码", "20-digit grid code"),
          ImmutableList.<CodeSegment>builder()
              .add(CodeSegment.builder().id(SegmentId.of("object")).width(6).mark(true).build())
              .addAll(divisions())
              .add(CodeSegment.builder().id(SegmentId.of("grid")).width(2).undivided(true).build())
              .build());

  private CodeSchemes() {}

  private static List<CodeSegment> divisions() {
    return List.of(
        segment("province", 2),
        segment("city", 2),
        segment("county", 2),
        segment("township", 3),
        segment("village", 3));
  }

  private static CodeSegment segment(String id, int width) {
    return CodeSegment.builder().id(SegmentId.of(id)).width(width).build();
  }

  /**
   * The 12 digits of the National Bureau of Statistics: province, city, county (2 each), township,
   * village or community (3 each).
   *
   * @return the scheme {@code statistical-12}
   */
  public static CodeScheme statistical12() {
    return STATISTICAL_12;
  }

  /**
   * The 20 digits of CJ/T 349-2010: managed object (6, a mark), the divisions down to the community
   * (12), professional grid (2; {@code 00}: not divided).
   *
   * @return the scheme {@code grid-20}
   */
  public static CodeScheme grid20() {
    return GRID_20;
  }

  /** {@return all of them} */
  public static List<CodeScheme> all() {
    return List.of(STATISTICAL_12, GRID_20);
  }

  /**
   * The scheme of a name.
   *
   * @param id the name
   * @return the scheme, if there is one
   */
  public static Optional<CodeScheme> named(String id) {
    return all().stream().filter(scheme -> scheme.id().id().equals(id)).findFirst();
  }
}
