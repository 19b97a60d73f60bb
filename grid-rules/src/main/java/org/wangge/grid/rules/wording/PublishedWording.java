package org.wangge.grid.rules.wording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermUnit;
import org.wangge.grid.rules.counting.CountingId;
import org.wangge.grid.rules.wording.Trait.Kind;

/**
 * Reads terms as published plans word them, such as {@code 5个工作日} or {@code 二十四小时内}.
 *
 * <p>Rules: (1) nothing is guessed: 日 and 天 can mean calendar days or working days, so {@code 15日}
 * is open, with both terms and the laws behind each; (2) 以内, 内, 以下 and 不超过 include the number and
 * 不满, 不足 and 少于 leave it out, which no term does (Civil Code, article 1259); (3) 紧急工作时 are hours
 * that run on and 工作时 working hours, each with its city management counting; (4) 半月 is a half-month
 * of 15 days, 半小时 30 minutes, 半年 6 months, 次日 one calendar day; (5) a term needs one number and one
 * unit: {@code 及时}, {@code 3-5个工作日}, {@code 采暖季} are findings that say what to write; (6) numbers
 * are Arabic (full-width too) or Chinese up to 九千九百九十九, and blanks do not count; (7) the canonical
 * text of a term, {@code 5 working-days}, is read as well. Example: {@code 一般五个工作日内办结} is 5 working
 * days, with a warning that 一般 leaves room for exceptions.
 *
 * <p>No text makes it throw. Thread-safe.
 */
public final class PublishedWording {

  /** The longest wording that is read, in characters. */
  public static final int MAX_LENGTH = 60;

  private static final int SHOWN = 20;
  private static final int FIRST_LIKELY_YEAR = 1900;
  private static final int LAST_LIKELY_YEAR = 2100;

  private static final ImmutableMap<String, Term> FIXED =
      ImmutableMap.<String, Term>builder()
          .put("当日", Term.SAME_DAY)
          .put("当天", Term.SAME_DAY)
          .put("同日", Term.SAME_DAY)
          .put("同一天", Term.SAME_DAY)
          .put("次日", Term.ofDays(1))
          .put("翌日", Term.ofDays(1))
          .put("第二天", Term.ofDays(1))
          .put("第二日", Term.ofDays(1))
          .put("次工作日", Term.ofWorkingDays(1))
          .put("次一工作日", Term.ofWorkingDays(1))
          .put("下一工作日", Term.ofWorkingDays(1))
          .put("下一个工作日", Term.ofWorkingDays(1))
          .buildOrThrow();

  private PublishedWording() {}

  /**
   * Reads a wording that stands alone; findings are placed at {@code term}.
   *
   * @param text the wording, for example {@code 5个工作日内}
   * @return what it says
   */
  public static Reading read(String text) {
    return read(text, Place.at("term"));
  }

  /**
   * Reads a wording.
   *
   * @param text the wording, for example {@code 5个工作日内}
   * @param place where it stands, for the findings
   * @return what it says
   */
  public static Reading read(String text, Place place) {
    Objects.requireNonNull(place, "place");
    if (text.length() > MAX_LENGTH) {
      String shown = Plain.shown(text.substring(0, SHOWN));
      return new Reading.NotUnderstood(new Remarks(shown, place).tooLong(MAX_LENGTH));
    }
    Remarks remarks = new Remarks(Plain.shown(text.strip()), place);
    Optional<Term> canonical = Term.parse(text.strip());
    if (canonical.isPresent()) {
      return clear(canonical.get(), ImmutableList.of(), ImmutableList.of(), remarks);
    }
    String plain = Plain.of(text);
    if (Obscure.isSeason(plain)) {
      return new Reading.NotUnderstood(remarks.seasonWithoutDates());
    }
    if (Obscure.isFrequency(plain)) {
      return new Reading.NotUnderstood(remarks.frequency());
    }
    return framed(plain, Frame.of(plain), remarks);
  }

  private static Reading framed(String plain, Frame frame, Remarks remarks) {
    Term fixed = FIXED.get(frame.core());
    if (fixed != null) {
      return meant(frame, ImmutableList.of(fixed), ImmutableList.of(), remarks);
    }
    Optional<Measure> read = Measure.read(frame.core());
    if (read.isEmpty()) {
      return new Reading.NotUnderstood(Obscure.explain(plain, frame.core(), remarks));
    }
    Measure measure = read.get();
    List<Term> terms = measure.terms();
    if (terms.isEmpty()) {
      return new Reading.NotUnderstood(
          measure.half() ? remarks.notWhole(measure.neighbours()) : remarks.outOfRange());
    }
    return meant(frame, terms, measure.word().countings(), remarks);
  }

  private static Reading meant(
      Frame frame, List<Term> terms, List<CountingId> countings, Remarks remarks) {
    Optional<Finding> refused =
        frame
            .words(Kind.EXCLUDES)
            .map(words -> remarks.excludes(words, terms))
            .or(() -> frame.words(Kind.AT_LEAST).map(words -> remarks.atLeast(words, terms)))
            .or(() -> frame.words(Kind.ABOUT).map(words -> remarks.about(words, terms)));
    if (refused.isPresent()) {
      return new Reading.NotUnderstood(refused.get());
    }
    ImmutableList.Builder<Finding> notes = ImmutableList.builder();
    frame.words(Kind.START).map(remarks::start).ifPresent(notes::add);
    frame.words(Kind.EXCEPTIONS).map(remarks::exceptions).ifPresent(notes::add);
    return terms.size() == 1
        ? clear(terms.get(0), countings, notes.build(), remarks)
        : open(terms, notes.build(), remarks);
  }

  private static Reading clear(
      Term term, List<CountingId> countings, List<Finding> notes, Remarks remarks) {
    ImmutableList.Builder<Finding> all = ImmutableList.<Finding>builder().addAll(notes);
    if (term.unit() == TermUnit.WORKING_DAYS) {
      all.add(remarks.workingDayReadings());
    }
    if (term.unit() == TermUnit.YEARS
        && term.amount() >= FIRST_LIKELY_YEAR
        && term.amount() <= LAST_LIKELY_YEAR) {
      all.add(remarks.perhapsYear());
    }
    return new Reading.Clear(term, countings, all.build());
  }

  private static Reading open(List<Term> terms, List<Finding> notes, Remarks remarks) {
    List<Choice> choices =
        terms.stream()
            .map(
                term ->
                    new Choice(
                        term, DayLaw.ground(term.amount(), term.unit() == TermUnit.WORKING_DAYS)))
            .toList();
    return new Reading.Open(
        choices, ImmutableList.<Finding>builder().add(remarks.open(choices)).addAll(notes).build());
  }
}
