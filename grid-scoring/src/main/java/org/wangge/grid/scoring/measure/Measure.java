package org.wangge.grid.scoring.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.scoring.points.Points;

/**
 * What is measured from the evidence about one subject in one period.
 *
 * <p>Rules: (1) {@code count of K} is the number of pieces of kind K, {@code sum of K} the sum of
 * their amounts; both are 0 where there are none; (2) {@code mean of K} is sum by number, blank
 * where there are none; (3) {@code A / B} divides two of these; a denominator of 0 is not
 * applicable, a blank side makes it blank, and the denominator speaks first. Example: {@code sum of
 * visit / sum of visit-due} over 171 visits of 180 due is {@code 0.95}. Total and exact; immutable;
 * the text given here is read by {@link #parse} and written by {@code toString}.
 */
public sealed interface Measure {

  /** The longest text that {@link #parse} reads, in characters. */
  int MAX_LENGTH = 200;

  /**
   * Measures.
   *
   * @param dossier the evidence
   * @return what it came to, with the evidence used
   */
  Measurement of(Dossier dossier);

  /** {@return whether it can come to something other than a value} */
  boolean mayBeNone();

  /** {@return the kinds of evidence it looks at, each once, first to last} */
  List<EvidenceKind> kinds();

  /**
   * Reads a measure.
   *
   * @param text for example {@code count of visit}
   * @return the measure, or empty if the text is something else
   */
  static Optional<Measure> parse(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    int slash = text.indexOf(" / ");
    if (slash < 0) {
      return parsePlain(text);
    }
    Optional<Measure> numerator = parsePlain(text.substring(0, slash));
    Optional<Measure> denominator = parsePlain(text.substring(slash + 3));
    return numerator.flatMap(top -> denominator.map(bottom -> new Ratio(top, bottom)));
  }

  private static Optional<Measure> parsePlain(String text) {
    int of = text.indexOf(" of ");
    if (of < 0 || !IdForm.isValid(text.substring(of + 4))) {
      return Optional.empty();
    }
    EvidenceKind kind = EvidenceKind.of(text.substring(of + 4));
    return switch (text.substring(0, of)) {
      case "count" -> Optional.of(new Count(kind));
      case "sum" -> Optional.of(new Sum(kind));
      case "mean" -> Optional.of(new Mean(kind));
      default -> Optional.empty();
    };
  }

  private static List<EvidenceId> ids(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::id).toList();
  }

  private static Measurement plain(Points value, List<Evidence> evidence) {
    return new Measurement(new Measured.Value(value), ImmutableList.of(), ids(evidence));
  }

  /**
   * How many pieces of a kind there are, whatever their amounts.
   *
   * @param kind the kind
   */
  record Count(EvidenceKind kind) implements Measure {

    /** Checks that there is a kind. */
    public Count {
      Objects.requireNonNull(kind, "kind");
    }

    @Override
    public Measurement of(Dossier dossier) {
      List<Evidence> evidence = dossier.of(kind);
      return plain(Points.of(evidence.size()), evidence);
    }

    @Override
    public boolean mayBeNone() {
      return false;
    }

    @Override
    public List<EvidenceKind> kinds() {
      return ImmutableList.of(kind);
    }

    @Override
    public String toString() {
      return "count of " + kind;
    }
  }

  /**
   * The amounts of a kind added up.
   *
   * @param kind the kind
   */
  record Sum(EvidenceKind kind) implements Measure {

    /** Checks that there is a kind. */
    public Sum {
      Objects.requireNonNull(kind, "kind");
    }

    @Override
    public Measurement of(Dossier dossier) {
      List<Evidence> evidence = dossier.of(kind);
      return plain(Points.sum(Iterables.transform(evidence, Evidence::amount)), evidence);
    }

    @Override
    public boolean mayBeNone() {
      return false;
    }

    @Override
    public List<EvidenceKind> kinds() {
      return ImmutableList.of(kind);
    }

    @Override
    public String toString() {
      return "sum of " + kind;
    }
  }

  /**
   * The amounts of a kind added up, by their number.
   *
   * @param kind the kind
   */
  record Mean(EvidenceKind kind) implements Measure {

    /** Checks that there is a kind. */
    public Mean {
      Objects.requireNonNull(kind, "kind");
    }

    @Override
    public Measurement of(Dossier dossier) {
      return divide(new Sum(kind), new Count(kind), dossier, Measured.BLANK);
    }

    @Override
    public boolean mayBeNone() {
      return true;
    }

    @Override
    public List<EvidenceKind> kinds() {
      return ImmutableList.of(kind);
    }

    @Override
    public String toString() {
      return "mean of " + kind;
    }
  }

  /**
   * One measure by another.
   *
   * @param numerator what is divided; not itself a ratio
   * @param denominator by what; not itself a ratio
   */
  record Ratio(Measure numerator, Measure denominator) implements Measure {

    /**
     * Checks the sides.
     *
     * @throws IllegalArgumentException if a side is a ratio
     */
    public Ratio {
      if (numerator instanceof Ratio || denominator instanceof Ratio) {
        throw new IllegalArgumentException(
            "A ratio of ratios: (" + numerator + ") / (" + denominator + ")");
      }
    }

    @Override
    public Measurement of(Dossier dossier) {
      return divide(numerator, denominator, dossier, Measured.NOT_APPLICABLE);
    }

    @Override
    public boolean mayBeNone() {
      return true;
    }

    @Override
    public List<EvidenceKind> kinds() {
      return ImmutableSet.copyOf(Iterables.concat(numerator.kinds(), denominator.kinds())).asList();
    }

    @Override
    public String toString() {
      return numerator + " / " + denominator;
    }
  }

  private static Measurement divide(
      Measure numerator, Measure denominator, Dossier dossier, Measured whenZero) {
    Measurement top = numerator.of(dossier);
    Measurement bottom = denominator.of(dossier);
    return new Measurement(
        quotient(top.result(), bottom.result(), whenZero),
        ImmutableList.of(top, bottom),
        dossier.inOrder(Iterables.concat(top.evidence(), bottom.evidence())));
  }

  private static Measured quotient(Measured top, Measured bottom, Measured whenZero) {
    if (!(bottom instanceof Measured.Value divisor)) {
      return bottom;
    }
    if (divisor.points().signum() == 0) {
      return whenZero;
    }
    return top instanceof Measured.Value dividend
        ? new Measured.Value(dividend.points().dividedBy(divisor.points()))
        : top;
  }
}
