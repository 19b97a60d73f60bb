package org.wangge.grid.sdk.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;

/** What a component of a wire record takes. */
sealed interface ValueType {

  /** A single value; each has one way to be written, and nothing is guessed. */
  enum Scalar implements ValueType {
    TEXT {
      @Override
      Result<Object> read(Node.ScalarNode scalar, int maxDigits) {
        return passed(scalar.text());
      }
    },
    INTEGER {
      @Override
      Result<Object> read(Node.ScalarNode scalar, int maxDigits) {
        return number(scalar, maxDigits, Integer.MIN_VALUE, Integer.MAX_VALUE)
            .then(number -> passed(number.intValue()));
      }
    },
    LONG {
      @Override
      Result<Object> read(Node.ScalarNode scalar, int maxDigits) {
        return number(scalar, maxDigits, Long.MIN_VALUE, Long.MAX_VALUE).then(Scalar::passed);
      }
    },
    TRUE_FALSE {
      @Override
      Result<Object> read(Node.ScalarNode scalar, int maxDigits) {
        if (scalar.quoted()) {
          return refused(BindingFindings.wrongType(this, scalar));
        }
        return switch (scalar.text()) {
          case "true" -> passed(true);
          case "false" -> passed(false);
          default -> refused(BindingFindings.notTrueOrFalse(scalar.text()));
        };
      }
    },
    DATE {
      @Override
      Result<Object> read(Node.ScalarNode scalar, int maxDigits) {
        try {
          if (scalar.text().length() == DATE_LENGTH) {
            return passed(LocalDate.parse(scalar.text()));
          }
        } catch (DateTimeException e) {
          return refused(BindingFindings.notADate(scalar.text()));
        }
        return refused(BindingFindings.notADate(scalar.text()));
      }
    };

    private static final int DATE_LENGTH = "2026-10-13".length();

    /** The value of a scalar that is not null; findings have no place yet. */
    abstract Result<Object> read(Node.ScalarNode scalar, int maxDigits);

    Result<Long> number(Node.ScalarNode scalar, int maxDigits, long least, long most) {
      if (scalar.quoted()) {
        return refused(BindingFindings.wrongType(this, scalar));
      }
      String text = scalar.text();
      String digits = text.startsWith("-") ? text.substring(1) : text;
      boolean canonical =
          !digits.isEmpty()
              && digits.chars().allMatch(c -> c >= '0' && c <= '9')
              && (digits.charAt(0) != '0' || text.equals("0"));
      if (!canonical) {
        return refused(BindingFindings.notANumber(text));
      }
      if (digits.length() > maxDigits) {
        return refused(BindingFindings.numberTooLong(text, maxDigits));
      }
      long value = Long.parseLong(text);
      return value < least || value > most
          ? refused(BindingFindings.numberOutOfRange(text, least, most))
          : new Result.Passed<>(value, List.of());
    }

    static Result<Object> passed(Object value) {
      return new Result.Passed<>(value, List.of());
    }

    static <T> Result<T> refused(Finding finding) {
      return new Result.Refused<>(List.of(finding));
    }
  }

  /** Any node, left as it is. */
  enum Any implements ValueType {
    NODE
  }

  /** A list of values of one type. */
  record ListOf(ValueType item) implements ValueType {}

  /** Texts to values of one type, in the order written. */
  record MapOf(ValueType value) implements ValueType {}

  /** A nested wire record. */
  record RecordOf(Class<?> type) implements ValueType {}

  /** A value whose key may be left out. */
  record OptionalOf(ValueType value) implements ValueType {}

  /** Reads a declared type; {@code where} names the component in the exception. */
  static ValueType of(Type type, String where) {
    if (type instanceof Class<?> plain) {
      return ofClass(plain, where);
    }
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == List.class) {
        return new ListOf(of(arguments[0], where));
      }
      if (generic.getRawType() == Map.class && arguments[0] == String.class) {
        return new MapOf(of(arguments[1], where));
      }
    }
    throw new IllegalArgumentException("Not a type of wire records: " + type + " of " + where);
  }

  /** Reads the declared type of a component, which may also be optional. */
  static ValueType ofComponent(Type type, String where) {
    return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
        ? new OptionalOf(of(generic.getActualTypeArguments()[0], where))
        : of(type, where);
  }

  private static ValueType ofClass(Class<?> type, String where) {
    if (type == String.class) {
      return Scalar.TEXT;
    }
    if (type == int.class || type == Integer.class) {
      return Scalar.INTEGER;
    }
    if (type == long.class || type == Long.class) {
      return Scalar.LONG;
    }
    if (type == boolean.class || type == Boolean.class) {
      return Scalar.TRUE_FALSE;
    }
    if (type == LocalDate.class) {
      return Scalar.DATE;
    }
    if (type == Node.class) {
      return Any.NODE;
    }
    if (type.isRecord() && type.getTypeParameters().length == 0) {
      return new RecordOf(type);
    }
    throw new IllegalArgumentException("Not a type of wire records: " + type + " of " + where);
  }
}
