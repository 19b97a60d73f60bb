package org.wangge.grid.rules.wording;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.term.Term;
import org.wangge.grid.domain.term.TermUnit;

/**
 * The findings on one wording.
 *
 * @param text the wording as shown
 * @param place where it stands
 */
record Remarks(String text, Place place) {

  private static final ImmutableList<Term> EXAMPLES =
      ImmutableList.of(Term.ofHours(24), Term.ofDays(3), Term.ofWorkingDays(3), Term.SAME_DAY);

  static final ImmutableList<Term> SOON =
      ImmutableList.of(new Term(30, TermUnit.MINUTES), Term.ofHours(2), Term.SAME_DAY);

  Finding open(List<Choice> choices) {
    List<Text> ways =
        choices.stream()
            .map(choice -> Text.format("“%s”（%s）", "'%s' (%s)", choice.term(), choice.ground()))
            .toList();
    return Finding.error(
        "wording-open",
        place,
        Text.format(
            "“%s”没有写明按自然日还是按工作日计算",
            "'%s' does not say whether calendar days or working days are meant", text),
        Text.format("请选定一种写法：%s。", "Write one of these: %s.", Text.list(ways)));
  }

  Finding withoutNumber(List<Term> examples) {
    return error(
        "wording-without-number",
        Text.format("“%s”没有写明多长时间，无法计算期限", "'%s' gives no number to count", text),
        Text.format(
            "请由制定者定出数量和单位，例如%s。",
            "Its author must give a number and a unit, for example %s.", written(examples)));
  }

  Finding withoutUnit(List<Term> choices) {
    return error(
        "wording-without-unit",
        Text.format("“%s”只有数字，没有单位", "'%s' is a number without a unit", text),
        write(choices));
  }

  Finding twoNumbers(List<Term> choices) {
    return error(
        "wording-two-numbers",
        Text.format(
            "“%s”给出了两个数，无法确定以哪个为限", "'%s' gives two numbers; the limit can only be one", text),
        Text.format(
            "请只写最后的期限：%s；另一个数可另设预警。",
            "Write the last limit only: %s; the other number can be a warning of its own.",
            written(choices)));
  }

  Finding twoUnits() {
    return error(
        "wording-two-units",
        Text.format("“%s”用了两个单位，一个期限只用一个单位", "'%s' uses two units; a term has one", text),
        Text.of(
            "请换算成一个单位，例如“90 minutes”“45 days”。",
            "Say it in one unit, for example '90 minutes' or '45 days'."));
  }

  Finding notWhole(List<Term> choices) {
    return error(
        "wording-not-whole",
        Text.format("“%s”不是整数，这个单位不能再分", "'%s' is no whole number of its unit", text),
        Text.format(
            "请改用整数，例如%s，或者改用更小的单位，例如“4 working-hours”。",
            "Use a whole number, for example %s, or a smaller unit such as '4 working-hours'.",
            written(choices)));
  }

  Finding outOfRange() {
    return error(
        "wording-out-of-range",
        Text.format(
            "“%s”超出范围：数量应为1至%s", "'%s' is out of range: the number must be 1 to %s", text, most()),
        Text.format("请改为范围内的数，例如%s。", "Use a number within it, for example %s.", written()));
  }

  private static String most() {
    return Long.toString(Term.MAX_AMOUNT);
  }

  Finding seasonWithoutDates() {
    return error(
        "wording-season-without-dates",
        Text.format(
            "“%s”没有写明起止日期", "'%s' names a time of the year without its first and last day", text),
        Text.of(
            "请写明从几月几日到几月几日，例如11-15至03-15；期限本身另写。",
            "Give the first and the last day, for example 11-15 to 03-15, and the term apart."));
  }

  Finding frequency() {
    return error(
        "wording-frequency",
        Text.format("“%s”说的是多久一次，不是期限", "'%s' says how often, not how long", text),
        Text.format(
            "请写成职责的周期；如确为期限，请写%s等。",
            "Declare it as a duty; if a term is meant, write for example %s.", written()));
  }

  Finding date(List<Term> choices) {
    return error(
        "wording-names-a-date",
        Text.format(
            "“%s”说的是日期、钟点或某时之前，不是一段时间",
            "'%s' names a date, an hour of the day or a time before something, not a length of time",
            text),
        Text.format(
            "请写成固定日期；如指一段时间，请写%s。",
            "Give it as a fixed date; if a length of time is meant, write %s.", written(choices)));
  }

  Finding excludes(String words, List<Term> choices) {
    return error(
        "wording-excludes-number",
        Text.format(
            "“%s”中的“%s”不含本数，期限都含本数（《民法典》第一千二百五十九条）",
            "In '%s' the word '%s' leaves the number out; a term includes it"
                + " (Civil Code, article 1259)",
            text,
            words),
        Text.format(
            "含本数的，请写%s；不含的，请写较小的整数。",
            "If the number counts, write %s; if not, write a smaller whole number.",
            written(choices)));
  }

  Finding atLeast(String words, List<Term> choices) {
    return error(
        "wording-at-least",
        Text.format(
            "“%s”中的“%s”说的是最短或最早，不是最迟",
            "In '%s' the word '%s' says the earliest end, not the latest", text, words),
        Text.format(
            "如到时即止，请写%s；如为最短时间，请另定最迟的期限。",
            "If it ends then, write %s; if that is the minimum, give a limit of its own.",
            written(choices)));
  }

  Finding about(String words, List<Term> choices) {
    return error(
        "wording-about",
        Text.format(
            "“%s”中的“%s”使数量不确定", "In '%s' the word '%s' leaves the number uncertain", text, words),
        write(choices));
  }

  Finding tooLong(int most) {
    return error(
        "wording-too-long",
        Text.format("“%s……”超过%s个字", "'%s…' is longer than %s characters", text, most),
        Text.format("请只写期限，例如%s。", "Write the term only, for example %s.", written()));
  }

  Finding notUnderstood() {
    return error(
        "wording-not-understood",
        Text.format("看不懂期限“%s”", "The term '%s' is not understood", text),
        Text.format(
            "请写数量和单位，例如“3个工作日”或%s。", "Write a number and a unit, for example %s.", written()));
  }

  Finding workingDayReadings() {
    return Finding.info(
        "wording-working-day-readings",
        place,
        Text.format(
            "“%s”中的工作日有两种算法：按日期计，或按滚动的工作时间计",
            "The working days in '%s' are counted in one of two ways: by date, or as rolling"
                + " working time",
            text),
        Text.of("由计时规则写明用哪一种。", "The counting of the term says which."));
  }

  Finding exceptions(String words) {
    return Finding.warning(
        "wording-with-exceptions",
        place,
        Text.format(
            "“%s”中的“%s”给例外留了余地", "In '%s' the word '%s' leaves room for exceptions", text, words),
        Text.of("请写明什么情况可以延长、由谁批准、延长多久。", "Say when, by whom and by how much it may be extended."));
  }

  Finding start(String words) {
    return Finding.info(
        "wording-names-start",
        place,
        Text.format("“%s”写明了起算点“%s”", "'%s' also says what the term runs from: '%s'", text, words),
        Text.of("请把起算点写在计时规则中。", "Give the start where the term is used."));
  }

  Finding perhapsYear() {
    return Finding.warning(
        "wording-perhaps-a-year",
        place,
        Text.format("“%s”读作时间长度，但很像年份", "'%s' is read as a length but looks like a year", text),
        Text.of("如指年份，请写固定日期。", "If the year is meant, give a fixed date."));
  }

  private Finding error(String code, Text message, Text wayOut) {
    return Finding.error(code, place, message, wayOut);
  }

  private static Text write(List<Term> choices) {
    return Text.format("请写%s。", "Write %s.", written(choices));
  }

  private static Text written() {
    return written(EXAMPLES);
  }

  /** The canonical texts; examples where there are none. */
  private static Text written(Collection<Term> terms) {
    return Text.list(
        (terms.isEmpty() ? EXAMPLES : terms)
            .stream().map(term -> Text.of("“" + term + "”", "'" + term + "'")).toList());
  }
}
