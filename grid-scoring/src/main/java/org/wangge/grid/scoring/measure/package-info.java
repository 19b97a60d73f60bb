/**
 * Evidence, and what can be measured from it exactly.
 *
 * <p>Start with {@link org.wangge.grid.scoring.measure.Evidence}, {@link
 * org.wangge.grid.scoring.measure.AssessmentPeriod}, {@link
 * org.wangge.grid.scoring.measure.Dossier}, {@link org.wangge.grid.scoring.measure.Measure} and
 * {@link org.wangge.grid.scoring.measure.Measurement}.
 */
@NullMarked
package org.wangge.grid.scoring.measure;

import org.jspecify.annotations.NullMarked;
