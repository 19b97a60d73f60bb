package org.wangge.grid.domain.explain;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The reasons of one decision, in the order in which they were found.
 *
 * <p>Immutable; the order is part of the value. An explanation without reasons is {@link #NONE}.
 *
 * @param reasons the reasons, first to last
 */
public record Explanation(List<Reason> reasons) {

  /** No reasons. */
  public static final Explanation NONE = new Explanation(ImmutableList.of());

  /** Copies the list. */
  public Explanation {
    reasons = ImmutableList.copyOf(reasons);
  }

  /**
   * An explanation of the given reasons.
   *
   * @param reasons the reasons, first to last
   * @return the explanation
   */
  public static Explanation of(Reason... reasons) {
    return new Explanation(ImmutableList.copyOf(reasons));
  }

  /**
   * These reasons followed by others.
   *
   * @param next what comes after
   * @return both in one
   */
  public Explanation then(Explanation next) {
    return new Explanation(
        ImmutableList.<Reason>builder().addAll(reasons).addAll(next.reasons).build());
  }

  /** {@return the codes of the reasons, first to last} */
  public List<String> codes() {
    return reasons.stream().map(Reason::code).toList();
  }

  /**
   * One line a reason, with its clause in brackets where it has one: {@code "… [LA-14]"}.
   *
   * @param language the language of the lines
   * @return the lines, first to last
   */
  public List<String> lines(Language language) {
    return reasons.stream().map(reason -> line(reason, language)).toList();
  }

  private static String line(Reason reason, Language language) {
    String text = reason.text().in(language);
    return reason.clause().map(clause -> text + " [" + clause + "]").orElse(text);
  }
}
