package org.wangge.grid.rules.condition;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;

/**
 * A thing that a rule may ask about, with the values that it can take.
 *
 * <p>Every fact has a declared domain, which is what makes tables provable: codes are listed,
 * figures and dates are cut into intervals, open text is what the rules name and the rest. A fact
 * is known by its name; two facts of the same name are the same question. Example: {@code category}
 * is a {@link OneCode} over the tree of categories; {@code street-lamp} is a value of it, and lies
 * under {@code municipal}.
 *
 * @param <T> the type of its value
 */
public sealed interface Fact<T>
    permits Fact.OneCode, Fact.ManyCodes, Fact.Flag, Fact.Words, OrderedFact, MomentFact {

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
   * Reads a value from its canonical text.
   *
   * @param text the text, for example {@code street-lamp}, {@code true}, {@code 12.50}
   * @return the value, if the text is one of the domain
   */
  Optional<T> parse(String text);

  /**
   * The canonical text of a value, which {@link #parse} reads.
   *
   * @param value a value of the domain
   * @return its text
   */
  String write(T value);

  /**
   * A value as a person reads it.
   *
   * @param value a value of the domain
   * @return its text
   */
  Text say(T value);

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
      return codes.has(value);
    }

    @Override
    public Optional<String> parse(String text) {
      return Optional.of(text).filter(this::canBe);
    }

    @Override
    public String write(String value) {
      return value;
    }

    @Override
    public Text say(String value) {
      return codes.names(ImmutableList.of(value));
    }
  }

  /**
   * A fact whose value is any number of codes, none of them too; it is always known.
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
      return value.stream().allMatch(codes::has);
    }

    @Override
    public Optional<List<String>> parse(String text) {
      List<String> parts = Splitter.on('|').trimResults().omitEmptyStrings().splitToList(text);
      return Optional.of(parts).filter(this::canBe);
    }

    @Override
    public String write(List<String> value) {
      return Joiner.on('|').join(value);
    }

    @Override
    public Text say(List<String> value) {
      return value.isEmpty()
          ? Text.of("无", "none")
          : Text.list(value.stream().map(code -> codes.names(ImmutableList.of(code))).toList());
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

    @Override
    public Optional<Boolean> parse(String text) {
      return switch (text) {
        case "true" -> Optional.of(true);
        case "false" -> Optional.of(false);
        default -> Optional.empty();
      };
    }

    @Override
    public String write(Boolean value) {
      return value.toString();
    }

    @Override
    public Text say(Boolean value) {
      return value ? title : negation;
    }
  }

  /**
   * A fact whose value is open text. Rules compare it with texts as a whole; nothing is searched.
   *
   * @param name its name
   * @param title its name as a person reads it
   */
  record Words(String name, Text title) implements Fact<String> {
    /** Checks that both are there. */
    public Words {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(title, "title");
    }

    @Override
    public boolean canBe(String value) {
      return true;
    }

    @Override
    public Optional<String> parse(String text) {
      return Optional.of(text);
    }

    @Override
    public String write(String value) {
      return value;
    }

    @Override
    public Text say(String value) {
      return Text.format("“%s”", "'%s'", value);
    }
  }
}
