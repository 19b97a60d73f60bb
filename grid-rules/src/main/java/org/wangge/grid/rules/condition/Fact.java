package org.wangge.grid.rules.condition;

import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.explain.Text;

/**
 * A thing that a rule may ask about, with the values that it can take.
 *
 * <p>Every fact has a finite domain, which is what makes tables provable. A fact is known by its
 * name; two facts of the same name are the same question.
 *
 * @param <T> the type of its value
 */
public sealed interface Fact<T> {

  /** {@return the name by which a plan asks for it, for example {@code category}} */
  String name();

  /** {@return the name as a person reads it} */
  Text title();

  /**
   * Whether a value belongs to the domain.
   *
   * @param value the value
   * @return true if the fact can take it
   */
  boolean canBe(T value);

  /**
   * A fact whose value is one code.
   *
   * @param name its name
   * @param title its name as a person reads it
   * @param codes the codes it can take
   */
  record OneCode(String name, Text title, CodeTree codes) implements Fact<String> {
    /** Checks that all parts are there. */
    public OneCode {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(codes, "codes");
    }

    @Override
    public boolean canBe(String value) {
      return codes.titles().containsKey(value);
    }
  }

  /**
   * A fact whose value is any number of codes.
   *
   * @param name its name
   * @param title its name as a person reads it
   * @param codes the codes it can take
   */
  record ManyCodes(String name, Text title, CodeTree codes) implements Fact<List<String>> {
    /** Checks that all parts are there. */
    public ManyCodes {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(codes, "codes");
    }

    @Override
    public boolean canBe(List<String> value) {
      return codes.titles().keySet().containsAll(value);
    }
  }

  /**
   * A fact that holds or does not.
   *
   * @param name its name
   * @param title the sentence that holds or does not
   * @param negation the sentence where it does not hold
   */
  record Flag(String name, Text title, Text negation) implements Fact<Boolean> {
    /** Checks that all parts are there. */
    public Flag {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(negation, "negation");
    }

    @Override
    public boolean canBe(Boolean value) {
      return true;
    }
  }
}
