package org.wangge.grid.domain.office;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.post.Count;
import org.wangge.grid.domain.post.PostTypeId;

/**
 * What is asked of a person when appointed: an age, a value of a declared fact, time in a post.
 *
 * <p>Example: at most 35 years old is {@code Age(0..35)}, at least high school is {@code
 * AtLeast(education, high-school)}.
 */
public sealed interface Requirement {

  /** {@return what is asked, as part of a sentence} */
  Text text();

  /**
   * An age in completed years on the day of the appointment. As only the month of birth is
   * declared, a year is completed on the first day of that month.
   *
   * @param years the years, both ends included
   */
  record Age(Count years) implements Requirement {
    /** Checks that the years are there. */
    public Age {
      Objects.requireNonNull(years, "years");
    }

    @Override
    public Text text() {
      return Text.format("年龄%s周岁", "an age of %s", years);
    }
  }

  /**
   * A value of a fact, or a higher one.
   *
   * @param fact the fact
   * @param grade the lowest value that will do
   */
  record AtLeast(FactId fact, String grade) implements Requirement {
    /** Checks that both are there. */
    public AtLeast {
      Objects.requireNonNull(fact, "fact");
      Objects.requireNonNull(grade, "grade");
    }

    @Override
    public Text text() {
      return Text.format("%s不低于%s", "%s of at least %s", fact, grade);
    }
  }

  /**
   * One of some values of a fact.
   *
   * @param fact the fact
   * @param grades the values that will do, at least one
   */
  record OneOf(FactId fact, List<String> grades) implements Requirement {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are no values
     */
    public OneOf {
      Objects.requireNonNull(fact, "fact");
      grades = ImmutableList.copyOf(grades);
      if (grades.isEmpty()) {
        throw new IllegalArgumentException("None of no values of " + fact);
      }
    }

    @Override
    public Text text() {
      return Text.format("%s为%s之一", "%s: one of %s", fact, Text.list(grades));
    }
  }

  /**
   * So many months in posts of a type before the appointment, by the appointments known. Whole
   * months of each uninterrupted stretch are added; days beyond are left out.
   *
   * @param type the type
   * @param least how many months, 1 or more
   */
  record MonthsIn(PostTypeId type, int least) implements Requirement {
    /**
     * Checks the months.
     *
     * @throws IllegalArgumentException if they are less than one
     */
    public MonthsIn {
      Objects.requireNonNull(type, "type");
      if (least < 1) {
        throw new IllegalArgumentException("Months in " + type + ": " + least);
      }
    }

    @Override
    public Text text() {
      return Text.format("担任%s满%s个月", "%s held before for %s months or more", type, least);
    }
  }
}
