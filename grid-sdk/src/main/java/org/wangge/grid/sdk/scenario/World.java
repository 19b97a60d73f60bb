package org.wangge.grid.sdk.scenario;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wangge.grid.scoring.measure.Evidence;
import org.wangge.grid.sdk.Jurisdiction;

/** What expectations are compared with; not there where plan or organisation were refused. */
final class World {

  static final World NOT_THERE =
      new World(null, new Happenings(ImmutableList.of()), ImmutableList.of());

  private final @Nullable Jurisdiction jurisdiction;
  private final Happenings happenings;
  private final List<Evidence> evidence;

  private World(
      @Nullable Jurisdiction jurisdiction, Happenings happenings, List<Evidence> evidence) {
    this.jurisdiction = jurisdiction;
    this.happenings = happenings;
    this.evidence = evidence;
  }

  static World of(Jurisdiction jurisdiction, Happenings happenings, List<Evidence> evidence) {
    return new World(jurisdiction, happenings, evidence);
  }

  Optional<Jurisdiction> jurisdiction() {
    return Optional.ofNullable(jurisdiction);
  }

  Happenings happenings() {
    return happenings;
  }

  List<Evidence> evidence() {
    return evidence;
  }
}
