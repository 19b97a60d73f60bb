package org.wangge.grid.domain.code;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.Code;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;

/**
 * How codes of places are made: segments side by side, from the topmost level down.
 *
 * <p>Rules: (1) every code has all segments; those below its level are zeros; (2) the code of a
 * place begins with that of the place above, marks aside; (3) a new code takes the smallest value
 * from 1 that no code in use has in that place. Example: under the township {@code 320102003000},
 * with the village {@code 320102003001} in use, the next free code is {@code 320102003002}. Schemes
 * in use: {@link CodeSchemes}. Immutable.
 *
 * @param id its id
 * @param title its name
 * @param segments its segments, no id twice, at least one of places, 64 characters at most
 */
public record CodeScheme(CodeSchemeId id, Text title, List<CodeSegment> segments) {

  private static final int LONGEST = 64;

  /**
   * Copies and checks the parts.
   *
   * @throws IllegalArgumentException if a segment is there twice, none is of places, or the codes
   *     would be too long
   */
  public CodeScheme {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    segments = ImmutableList.copyOf(segments);
    long ids = segments.stream().map(CodeSegment::id).distinct().count();
    if (ids < segments.size()
        || segments.stream().allMatch(CodeSegment::mark)
        || width(segments) > LONGEST) {
      throw new IllegalArgumentException("Not segments of a code: " + segments);
    }
  }

  private static int width(List<CodeSegment> segments) {
    return segments.stream().mapToInt(CodeSegment::width).sum();
  }

  /**
   * Reads a code.
   *
   * @param code the code
   * @return its parts, or {@code code-malformed}, without a place
   */
  public Result<CodeReading> read(Code code) {
    String text = code.id();
    if (text.length() != width(segments)) {
      return malformed(
          Text.format(
              "代码%s有%s位，%s规定为%s位",
              "Code %s has %s characters, '%s' asks for %s",
              code,
              text.length(),
              title,
              width(segments)));
    }
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (CodeSegment segment : segments) {
      String part = text.substring(begin, begin + segment.width());
      if (!segment.alphabet().allows(part)) {
        return malformed(
            Text.format(
                "代码%s的%s段为“%s”，只能用数字%s",
                "Segment %2$s of code %1$s is '%3$s', but has digits%4$s only",
                code,
                segment.id(),
                part,
                segment.alphabet() == Alphabet.DIGITS
                    ? Text.same("")
                    : Text.of("和大写字母", " and capital letters")));
      }
      parts.add(part);
      begin += segment.width();
    }
    return new Result.Passed<>(new CodeReading(this, parts), List.of());
  }

  private Result<CodeReading> malformed(Text message) {
    return new Result.Refused<>(
        List.of(
            Finding.error(
                "code-malformed",
                Place.at(),
                message,
                Text.format("请按%s填写。", "Write it by '%s'.", title))));
  }

  /**
   * The code of the place above.
   *
   * @param code a code of this scheme
   * @return its parent; none where all places of the code are zeros, or it does not fit the scheme
   */
  public Optional<Code> parent(Code code) {
    return reading(code).flatMap(CodeReading::parent).map(CodeReading::code);
  }

  /**
   * The next code that may be given to a place of some level.
   *
   * @param parent the code of the place above it
   * @param segment the segment of the new place's level
   * @param used the codes in use; those of other places or schemes are passed over, and a code that
   *     shall never be given again belongs among them
   * @return a free code, or that none is left
   * @throws IllegalArgumentException if the parent does not fit, or the segment is not of places
   *     below it
   */
  public NextCode next(Code parent, SegmentId segment, Collection<Code> used) {
    CodeReading above =
        reading(parent)
            .orElseThrow(() -> new IllegalArgumentException(parent + " is not of " + id));
    int position = position(segment);
    if (position <= above.levelPosition() || segments.get(position).mark()) {
      throw new IllegalArgumentException(segment + " is not below " + parent);
    }
    CodeSegment own = segments.get(position);
    Set<Long> taken = new TreeSet<>();
    for (Code code : used) {
      reading(code)
          .filter(reading -> agree(reading, above, position))
          .ifPresent(reading -> taken.add(own.alphabet().number(reading.parts().get(position))));
    }
    long free = 1;
    while (taken.contains(free)) {
      free++;
    }
    return free < own.alphabet().values(own.width())
        ? new NextCode.Free(above.with(position, own.alphabet().text(free, own.width())).code())
        : new NextCode.NoneLeft(parent, segment);
  }

  /** Whether two codes are of the same place above a segment. */
  private boolean agree(CodeReading one, CodeReading other, int position) {
    for (int i = 0; i < position; i++) {
      if (!segments.get(i).mark() && !one.parts().get(i).equals(other.parts().get(i))) {
        return false;
      }
    }
    return true;
  }

  private Optional<CodeReading> reading(Code code) {
    return read(code) instanceof Result.Passed<CodeReading> passed
        ? Optional.of(passed.value())
        : Optional.empty();
  }

  /** Where a segment stands, or -1. */
  int position(SegmentId segment) {
    for (int i = 0; i < segments.size(); i++) {
      if (segments.get(i).id().equals(segment)) {
        return i;
      }
    }
    return -1;
  }
}
