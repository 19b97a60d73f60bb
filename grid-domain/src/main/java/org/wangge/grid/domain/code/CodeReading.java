package org.wangge.grid.domain.code;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.organisation.Code;

/**
 * A code that fits its scheme, in parts.
 *
 * <p>Rules: (1) its level is the last segment of a place that is not all zeros; (2) it has a gap
 * where a segment above its level is all zeros. Example: of the statistical code {@code
 * 441900003000} (a town directly under a city) the parts are {@code 44, 19, 00, 003, 000}, the
 * level {@code township} and the gap {@code county}. Immutable.
 *
 * @param scheme the scheme
 * @param parts one text for each segment
 */
public record CodeReading(CodeScheme scheme, List<String> parts) {

  /**
   * Copies and checks the parts.
   *
   * @throws IllegalArgumentException if they do not fit the segments
   */
  public CodeReading {
    parts = ImmutableList.copyOf(parts);
    boolean fits = parts.size() == scheme.segments().size();
    for (int i = 0; fits && i < parts.size(); i++) {
      CodeSegment segment = scheme.segments().get(i);
      fits = parts.get(i).length() == segment.width() && segment.alphabet().allows(parts.get(i));
    }
    if (!fits) {
      throw new IllegalArgumentException(parts + " do not fit the scheme " + scheme.id());
    }
  }

  /** {@return the code} */
  public Code code() {
    return Code.of(String.join("", parts));
  }

  /**
   * What a segment says.
   *
   * @param segment the segment
   * @return its part, if the scheme has the segment
   */
  public Optional<String> part(SegmentId segment) {
    int position = scheme.position(segment);
    return position < 0 ? Optional.empty() : Optional.of(parts.get(position));
  }

  /** {@return the segment of its level; none where all are zeros} */
  public Optional<SegmentId> level() {
    int last = levelPosition();
    return last < 0 ? Optional.empty() : Optional.of(scheme.segments().get(last).id());
  }

  /** {@return the first segment above its level that is all zeros} */
  public Optional<SegmentId> gap() {
    int last = levelPosition();
    for (int i = 0; i < last; i++) {
      if (isZero(i) && !scheme.segments().get(i).mark()) {
        return Optional.of(scheme.segments().get(i).id());
      }
    }
    return Optional.empty();
  }

  /** The code of the place above: the level's part is zeros, marks stay. */
  Optional<CodeReading> parent() {
    int last = levelPosition();
    return last < 0
        ? Optional.empty()
        : Optional.of(with(last, scheme.segments().get(last).zeros()));
  }

  CodeReading with(int position, String part) {
    ImmutableList.Builder<String> changed = ImmutableList.builder();
    for (int i = 0; i < parts.size(); i++) {
      changed.add(i == position ? part : parts.get(i));
    }
    return new CodeReading(scheme, changed.build());
  }

  int levelPosition() {
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (!isZero(i) && !scheme.segments().get(i).mark()) {
        return i;
      }
    }
    return -1;
  }

  private boolean isZero(int position) {
    return parts.get(position).equals(scheme.segments().get(position).zeros());
  }

  @Override
  public String toString() {
    return code().toString();
  }
}
