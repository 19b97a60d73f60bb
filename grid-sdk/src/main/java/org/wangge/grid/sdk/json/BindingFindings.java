package org.wangge.grid.sdk.json;

import static org.wangge.grid.sdk.json.SyntaxFindings.shown;

import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;

/** The findings about a tree that does not fit its record; whoever binds adds the place. */
final class BindingFindings {

  private static final Place HERE = new Place("", 0, "");
  private static final Text LIST = Text.of("列表", "a list");
  private static final Text MAP = Text.of("键值对", "a map");
  private static final Text TEXT = Text.of("文字", "a text");
  private static final Text NUMBER = Text.of("整数", "a whole number");
  private static final Text TRUE_FALSE = Text.of("true或false", "true or false");
  private static final Text DATE = Text.of("日期", "a date");
  private static final Text ANYTHING = Text.of("内容", "a value");

  private BindingFindings() {}

  static Finding unknownKey(String key, List<String> known, Optional<String> nearest) {
    Text keys = Text.of(String.join("、", known), String.join(", ", known));
    Text wayOut =
        nearest.isPresent()
            ? Text.format(
                "是否应为“%s”？此处可用的键：%s",
                "Did you mean '%s'? The keys known here: %s", nearest.get(), keys)
            : known.isEmpty()
                ? Text.of("删除此键；此处不需要任何键", "Leave it out; no key is known here")
                : Text.format("此处可用的键：%s", "The keys known here: %s", keys);
    return error(
        "unknown-key", Text.format("没有名为“%s”的键", "There is no key '%s' here", shown(key)), wayOut);
  }

  static Finding missingKey(String key, ValueType type) {
    return error(
        "missing-key",
        Text.format("缺少“%s”", "The key '%s' is missing", key),
        Text.format("补上“%s”，其内容是%s", "Add '%s', which is %s", key, name(type)));
  }

  static Finding wrongType(ValueType expected, Node found) {
    return error(
        "wrong-type",
        Text.format(
            "此处应为%s，实际为%s", "This should be %s and is %s", name(expected), described(found)),
        form(expected));
  }

  static Finding notANumber(String text) {
    return error(
        "not-a-number",
        Text.format("“%s”不是整数", "'%s' is not a whole number", shown(text)),
        Text.of(
            "只写阿拉伯数字，如10；不加前导零、下划线、逗号、单位、小数",
            "Write digits only, such as 10: no leading zero, underscore, comma, unit or fraction"));
  }

  static Finding numberTooLong(String text, int maxDigits) {
    return error(
        "number-too-long",
        Text.format("“%s”超过%s位数字", "The number %s has more than %s digits", shown(text), maxDigits),
        Text.of("检查数字；编码不是数，应作为文字使用", "Look at the number; a code is a text, not a number"));
  }

  static Finding numberOutOfRange(String text, long least, long most) {
    return error(
        "number-out-of-range",
        Text.format("%s超出允许的范围%s至%s", "%s is outside the range %s to %s", text, least, most),
        Text.of("检查数字和单位", "Look at the number and its unit"));
  }

  static Finding notTrueOrFalse(String text) {
    return error(
        "not-true-or-false",
        Text.format("“%s”既不是true也不是false", "'%s' is neither true nor false", shown(text)),
        Text.of("写true（是）或false（否），不加引号", "Write true or false, without quotes"));
  }

  static Finding notADate(String text) {
    return error(
        "not-a-date",
        Text.format("“%s”不是有效日期", "'%s' is not a date of the calendar", shown(text)),
        Text.of("按“年-月-日”写全，如2026-10-13", "Write year, month and day: 2026-10-13"));
  }

  static Finding nullValue(ValueType expected) {
    return error(
        "null-value",
        Text.format("此处没有内容，应为%s", "There is nothing here; it should be %s", name(expected)),
        Text.of(
            "补上内容；可省略的键请整行删除；若本意是文字null或~，请加引号",
            "Give a value; leave the key out if it is not needed; quote null or ~ if meant as text"));
  }

  static Finding emptyDocument() {
    return error(
        "empty-document",
        Text.of("文件没有内容", "There is nothing in this file"),
        Text.of("补上内容，或删除该文件", "Give it content, or remove the file"));
  }

  static Finding severalDocuments(int count) {
    return error(
        "several-documents",
        Text.format(
            "此文件只能有一个文档，实际有%s个，第二个从此处开始",
            "This file must hold one document and holds %s; the second begins here", count),
        Text.of("删除分隔行“---”，或拆成几个文件", "Remove the line '---', or split the file"));
  }

  private static Finding error(String code, Text message, Text wayOut) {
    return Finding.error(code, HERE, message, wayOut);
  }

  private static Text name(ValueType type) {
    if (type instanceof ValueType.OptionalOf optional) {
      return name(optional.value());
    }
    if (type instanceof ValueType.Scalar scalar) {
      return switch (scalar) {
        case TEXT -> TEXT;
        case INTEGER, LONG -> NUMBER;
        case TRUE_FALSE -> TRUE_FALSE;
        case DATE -> DATE;
      };
    }
    return type instanceof ValueType.ListOf ? LIST : type instanceof ValueType.Any ? ANYTHING : MAP;
  }

  private static Text described(Node node) {
    if (node instanceof Node.ScalarNode scalar) {
      return Text.format(
          scalar.quoted() ? "文字“%s”" : "“%s”",
          scalar.quoted() ? "the text '%s'" : "'%s'",
          shown(scalar.text()));
    }
    return node instanceof Node.ListNode ? LIST : MAP;
  }

  private static Text form(ValueType expected) {
    if (expected instanceof ValueType.Scalar scalar) {
      return switch (scalar) {
        case TEXT, DATE -> Text.of("在键后面直接写一个值", "Write a single value after the key");
        case INTEGER, LONG -> Text.of("只写数字，不加引号", "Write digits, without quotes");
        case TRUE_FALSE -> Text.of("写true或false，不加引号", "Write true or false, without quotes");
      };
    }
    return expected instanceof ValueType.ListOf
        ? Text.of("写成[甲, 乙]，或每项一行、以“- ”开头", "Write [a, b], or each item on a line with '- '")
        : Text.of("写成{键: 值}，或每个键一行", "Write {key: value}, or each key on a line");
  }
}
