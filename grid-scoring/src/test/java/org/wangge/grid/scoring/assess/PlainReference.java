package org.wangge.grid.scoring.assess;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.scoring.criterion.Criterion;
import org.wangge.grid.scoring.criterion.Shape;
import org.wangge.grid.scoring.criterion.WhenNone;
import org.wangge.grid.scoring.measure.Evidence;
import org.wangge.grid.scoring.points.Points;
import org.wangge.grid.scoring.points.Rounding;
import org.wangge.grid.scoring.scheme.Scheme;

/**
 * The same scores by plain loops over decimals of 100 digits. Before it rounds, it drops all beyond
 * the 60th place, so that what is exactly a half is a half here too.
 */
final class PlainReference {

  private static final MathContext LONG = new MathContext(100, RoundingMode.HALF_EVEN);

  private final List<Evidence> evidence = new ArrayList<>();

  PlainReference(List<Evidence> all) {
    for (Evidence piece : all) {
      boolean quarter =
          piece.date().getYear() == 2026
              && piece.date().getMonthValue() >= 7
              && piece.date().getMonthValue() <= 9;
      if (quarter && piece.subject().equals(LeanQuarter.WORKER) && !evidence.contains(piece)) {
        evidence.add(piece);
      }
    }
  }

  /** The score, or empty where every criterion drops out. */
  Optional<BigDecimal> score(Scheme scheme) {
    BigDecimal earned = BigDecimal.ZERO;
    BigDecimal base = BigDecimal.ZERO;
    BigDecimal full = BigDecimal.ZERO;
    for (Criterion criterion : scheme.criteria()) {
      full = full.add(decimal(criterion.points()));
      Optional<BigDecimal> marks = marks(criterion);
      if (marks.isPresent()) {
        base = base.add(decimal(criterion.points()));
        earned = earned.add(round(marks.get(), criterion.rounding()));
      }
    }
    if (base.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal score = earned.multiply(full).divide(base, LONG);
    return Optional.of(round(score, scheme.rounding()));
  }

  /** The marks of a criterion before its rounding, or empty where it drops out. */
  Optional<BigDecimal> marks(Criterion criterion) {
    BigDecimal full = decimal(criterion.points());
    String[] words = criterion.shape().measure().toString().split(" ", -1);
    if (criterion.shape() instanceof Shape.PerOccurrence shape) {
      BigDecimal off = sumOrCount(words[0], words[2]).multiply(decimal(shape.each()));
      return Optional.of(full.subtract(off).max(BigDecimal.ZERO));
    }
    boolean mean = words[0].equals("mean");
    BigDecimal top = mean ? sumOrCount("sum", words[2]) : sumOrCount(words[0], words[2]);
    BigDecimal bottom = mean ? sumOrCount("count", words[2]) : sumOrCount(words[4], words[6]);
    if (bottom.signum() == 0) {
      WhenNone policy = criterion.whenNone().orElseThrow();
      return policy == WhenNone.EXCLUDED
          ? Optional.empty()
          : Optional.of(policy == WhenNone.FULL ? full : BigDecimal.ZERO);
    }
    if (criterion.shape() instanceof Shape.Scaled shape) {
      bottom = bottom.multiply(decimal(shape.outOf()));
    }
    return Optional.of(full.multiply(top).divide(bottom, LONG).min(full));
  }

  private BigDecimal sumOrCount(String which, String kind) {
    BigDecimal result = BigDecimal.ZERO;
    for (Evidence piece : evidence) {
      if (piece.kind().id().equals(kind)) {
        result = result.add(which.equals("sum") ? decimal(piece.amount()) : BigDecimal.ONE);
      }
    }
    return result;
  }

  private static BigDecimal round(BigDecimal exact, Optional<Rounding> rounding) {
    if (rounding.isEmpty()) {
      return exact;
    }
    RoundingMode mode = RoundingMode.valueOf(rounding.get().mode().name());
    return exact.setScale(60, RoundingMode.HALF_EVEN).setScale(rounding.get().places(), mode);
  }

  static BigDecimal decimal(Points points) {
    return new BigDecimal(points.numerator()).divide(new BigDecimal(points.denominator()), LONG);
  }
}
