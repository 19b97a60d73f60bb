package org.wangge.grid.sdk.replay;

import java.util.Locale;

/** Names of the city as codes of a plan. */
final class Names {

  private Names() {}

  /**
   * The letters and digits of a name in lower case, all between them as one hyphen: {@code Parks
   * Lighting/Electrical Issues} is {@code parks-lighting-electrical-issues}.
   */
  static String code(String name) {
    StringBuilder code = new StringBuilder();
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        code.append(c);
      } else if (code.length() > 0 && code.charAt(code.length() - 1) != '-') {
        code.append('-');
      }
    }
    int length = code.length();
    return length > 0 && code.charAt(length - 1) == '-' ? code.substring(0, length - 1) : code + "";
  }
}
