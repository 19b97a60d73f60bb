package org.wangge.grid.rules.counting;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** The ways of counting that come with the library. A plan names the one it means. */
public final class Countings {

  private static final List<Counting> ALL =
      ImmutableList.<Counting>builder().addAll(LawCountings.ALL).addAll(CityCountings.ALL).build();

  private Countings() {}

  /** {@return all of them, in a fixed order} */
  public static List<Counting> all() {
    return ALL;
  }

  /**
   * The one of a name.
   *
   * @param id the name, for example {@code civil-code}
   * @return the way of counting; empty if none here has the name
   */
  public static Optional<Counting> find(String id) {
    return ALL.stream().filter(counting -> counting.id().id().equals(id)).findFirst();
  }
}
