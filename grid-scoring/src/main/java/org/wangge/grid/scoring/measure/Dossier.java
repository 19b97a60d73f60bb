package org.wangge.grid.scoring.measure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;

/**
 * The evidence about one subject in one period, each piece once, by date and then by id.
 *
 * <p>Rules: (1) evidence of other subjects and days outside the period is left out; (2) the same
 * evidence given twice counts once; (3) two different pieces under one id are refused, for nobody
 * can say which one counts. Example: of a visit on 09-30 and one on 10-01, {@code 2026-Q3} holds
 * the first. Immutable; the order in which evidence was given does not matter.
 *
 * @param subject who is assessed
 * @param period for which period
 * @param evidence what counts, ordered by date and id
 */
public record Dossier(SubjectId subject, AssessmentPeriod period, List<Evidence> evidence) {

  private static final Comparator<Evidence> ORDER =
      Comparator.comparing(Evidence::date).thenComparing(Evidence::id);

  /**
   * Puts the evidence in order.
   *
   * @throws IllegalArgumentException if a piece belongs elsewhere or an id is there twice
   */
  public Dossier {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(period, "period");
    evidence = ImmutableList.sortedCopyOf(ORDER, evidence);
    TreeSet<EvidenceId> ids = new TreeSet<>();
    for (Evidence piece : evidence) {
      if (!belongs(piece, subject, period) || !ids.add(piece.id())) {
        throw new IllegalArgumentException(
            "Not evidence of " + subject + " in " + period + ", or there twice: " + piece);
      }
    }
  }

  /**
   * Picks what concerns a subject in a period.
   *
   * @param subject who is assessed
   * @param period for which period
   * @param evidence evidence of any subject and day, in any order
   * @return the dossier, or one {@code conflicting-evidence} error for each id of it that also
   *     names something else
   */
  public static Result<Dossier> of(
      SubjectId subject, AssessmentPeriod period, Collection<Evidence> evidence) {
    Map<EvidenceId, Evidence> own = new TreeMap<>();
    for (Evidence piece : evidence) {
      if (belongs(piece, subject, period)) {
        own.putIfAbsent(piece.id(), piece);
      }
    }
    Map<EvidenceId, Finding> conflicts = new TreeMap<>();
    for (Evidence piece : evidence) {
      Evidence first = own.get(piece.id());
      if (first != null && !first.equals(piece)) {
        conflicts.putIfAbsent(piece.id(), conflict(piece.id()));
      }
    }
    return Result.of(
        new Dossier(subject, period, new ArrayList<>(own.values())),
        ImmutableList.copyOf(conflicts.values()));
  }

  private static boolean belongs(Evidence piece, SubjectId subject, AssessmentPeriod period) {
    return piece.subject().equals(subject) && period.contains(piece.date());
  }

  private static Finding conflict(EvidenceId id) {
    return Finding.error(
        "conflicting-evidence",
        Place.at("evidence", id),
        Text.format("编号%s对应两条内容不同的记录", "Evidence id %s names two different pieces", id),
        Text.of("核对后保留一条，或者分别编号", "Keep the right one, or give each its own id"));
  }

  /**
   * The evidence of one kind.
   *
   * @param kind the kind
   * @return what counts of it, by date and id
   */
  public List<Evidence> of(EvidenceKind kind) {
    return evidence.stream().filter(piece -> piece.kind().equals(kind)).toList();
  }

  /**
   * Ids in the order of this dossier, each once.
   *
   * @param ids ids of evidence in here
   * @return the ids by date and id
   */
  List<EvidenceId> inOrder(Iterable<EvidenceId> ids) {
    TreeSet<EvidenceId> wanted = new TreeSet<>();
    ids.forEach(wanted::add);
    return evidence.stream().map(Evidence::id).filter(wanted::contains).toList();
  }
}
