package org.wangge.grid.scoring.assess;

import java.util.stream.Collectors;
import org.wangge.grid.scoring.measure.Measured;
import org.wangge.grid.scoring.measure.Measurement;
import org.wangge.grid.scoring.points.Points;

/** Writes the figures of a formula so that a reader can check it with a pencil. */
final class Figures {

  private Figures() {}

  /** A number as a term: a fraction goes into brackets. */
  static String term(Points points) {
    String text = points.toString();
    return text.indexOf('/') < 0 ? text : "(" + text + ")";
  }

  /** A division as it was made, {@code 171/180}, not reduced; anything else as its value. */
  static String division(Measurement measurement) {
    if (measurement.parts().isEmpty()) {
      return term(value(measurement));
    }
    return measurement.parts().stream()
        .map(part -> term(value(part)))
        .collect(Collectors.joining("/"));
  }

  /** The value of a measurement that is known to have one. */
  static Points value(Measurement measurement) {
    if (measurement.result() instanceof Measured.Value value) {
      return value.points();
    }
    throw new IllegalArgumentException("No value: " + measurement);
  }
}
