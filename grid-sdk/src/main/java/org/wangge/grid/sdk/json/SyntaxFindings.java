package org.wangge.grid.sdk.json;

import java.util.Locale;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;

/** The findings about a text before anyone asks what it means. */
final class SyntaxFindings {

  private static final int SHOWN = 60;
  private static final String FULL_WIDTH =
      "\uFF1A\uFF0C\u201C\u201D\u2018\u2019\uFF5B\uFF5D\uFF3B\uFF3D\u3010\u3011";

  private SyntaxFindings() {}

  /** A text of the author's, cut to what fits in a message. */
  static String shown(String text) {
    String line = text.replace('\n', ' ').strip();
    return line.codePointCount(0, line.length()) <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
  }

  static Finding tooLarge(Place place, int maxBytes) {
    return Finding.error(
        "document-too-large",
        place,
        Text.format("文件超过%s字节", "The file is larger than %s bytes", maxBytes),
        Text.of("拆成几个文件，或由宿主系统放宽上限", "Split the file, or let the host raise its limit"));
  }

  static Finding notUtf8(Place place) {
    return Finding.error(
        "not-utf-8",
        place,
        Text.of("此处不是UTF-8编码", "This is not UTF-8 text"),
        Text.of(
            "用编辑器另存为UTF-8编码（常见原因：按ANSI即GBK编码保存）",
            "Save the file as UTF-8; it may have been saved as ANSI or GBK"));
  }

  static Finding tooDeep(Place place, int maxDepth) {
    return Finding.error(
        "document-too-deep",
        place,
        Text.format("层次嵌套超过%s层", "Lists and maps nest deeper than %s levels", maxDepth),
        Text.of("减少嵌套；检查括号和缩进", "Nest less; look at the brackets and the indentation"));
  }

  static Finding tooManyNodes(Place place, int maxNodes) {
    return Finding.error(
        "too-many-nodes",
        place,
        Text.format("内容超过%s项", "There are more than %s values", maxNodes),
        Text.of("拆成几个文件，或由宿主系统放宽上限", "Split the file, or let the host raise its limit"));
  }

  static Finding scalarTooLong(Place place, int length, int maxLength) {
    return Finding.error(
        "scalar-too-long",
        place,
        Text.format(
            "此处文字长%s个字符，超过%s个", "This text has %s characters, more than %s", length, maxLength),
        Text.of("缩短文字；检查引号是否成对", "Shorten the text; look whether its quotes are closed"));
  }

  static Finding aliasNotAllowed(Place place, String mark) {
    return Finding.error(
        "alias-not-allowed",
        place,
        Text.format(
            "不接受YAML的锚点和引用：%s", "YAML anchors and aliases are not accepted: %s", shown(mark)),
        Text.of(
            "把内容原样写出；若本意是文字，请加引号",
            "Write the content out; put it in quotes if it is meant as text"));
  }

  static Finding tagNotAllowed(Place place, String mark) {
    return Finding.error(
        "tag-not-allowed",
        place,
        Text.format("不接受YAML的类型标签：%s", "YAML tags are not accepted: %s", shown(mark)),
        Text.of("去掉标签；若本意是文字，请加引号", "Leave the tag out; put it in quotes if it is meant as text"));
  }

  static Finding duplicateKey(Place place, String key, int firstLine) {
    return Finding.error(
        "duplicate-key",
        place,
        Text.format(
            "“%s”在第%s行和第%s行重复出现",
            "'%s' is given twice, on line %s and on line %s", shown(key), firstLine, place.line()),
        Text.of("两处合并，或给其中一处改名", "Merge the two, or rename one of them"));
  }

  static Finding unprintable(Place place, int character) {
    String code = String.format(Locale.ROOT, "U+%04X", character);
    return Finding.error(
        "syntax-error",
        place,
        Text.format("此处有不可见的控制字符%s", "There is a control character, %s", code),
        Text.of(
            "删除该字符；若由其他软件复制而来，请重新输入",
            "Delete the character; type the line again if it was pasted"));
  }

  static Finding severalJsonValues(Place place) {
    return Finding.error(
        "syntax-error",
        place,
        Text.of("一个JSON文件只能有一个值，此处开始了第二个", "A JSON file holds one value; a second one begins here"),
        Text.of("检查括号是否成对；多个值请放进一个列表", "Look at the brackets; put several values into one list"));
  }

  static Finding syntax(Place place, String line, boolean json) {
    String format = json ? "JSON" : "YAML";
    return Finding.error(
        "syntax-error",
        place,
        line.isBlank()
            ? Text.format("%s在此处不完整", "The %s is incomplete here", format)
            : Text.format("此处不是合法的%s：%s", "This is not valid %s: %s", format, shown(line)),
        wayOut(line, json));
  }

  /** Whether a line of YAML has full-width colons where a key needs an ASCII one. */
  static boolean hasOnlyWideColons(String line) {
    return line.indexOf('\uFF1A') >= 0 && line.indexOf(':') < 0 && !line.strip().startsWith("#");
  }

  private static Text wayOut(String line, boolean json) {
    if (line.chars().anyMatch(c -> FULL_WIDTH.indexOf(c) >= 0)) {
      return Text.of(
          "本行有全角标点，请改用半角；冒号后空一格",
          "The line has full-width punctuation; use ASCII, with a space after a colon");
    }
    if (json) {
      return Text.of("检查逗号、双引号和括号是否齐全、成对", "Look at the commas, double quotes and brackets");
    }
    if (line.substring(0, line.length() - line.stripLeading().length()).indexOf('\t') >= 0) {
      return Text.of("缩进只能用空格，不能用制表符", "Indent with spaces, not with tabs");
    }
    return Text.of(
        "检查缩进、引号和括号，冒号后空一格；文字中有“: ”或以特殊符号开头时加引号",
        "Look at indentation, quotes and brackets, with a space after a colon; quote a text that has"
            + " ': ' in it or begins with a special character");
  }
}
