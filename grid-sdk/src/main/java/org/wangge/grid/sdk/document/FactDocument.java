package org.wangge.grid.sdk.document;

import java.util.Map;
import java.util.Optional;
import org.wangge.grid.sdk.json.OptionalKey;

/**
 * A fact that the host gives, or an output of a table, with the values it can take; exactly one of
 * {@code values}, {@code negation}, {@code count}, {@code number}, {@code money}, {@code form}.
 *
 * @param title its name; of a fact that holds or does not, the sentence that holds
 * @param values its codes
 * @param many whether it is any number of the codes
 * @param negation the sentence where it does not hold
 * @param count the least and the greatest number of whole things
 * @param number the least and the greatest number
 * @param money the least and the greatest sum in yuan
 * @param form {@code date}, {@code time-of-day}, {@code text}; of an output also {@code party},
 *     {@code term}
 * @param unit what is counted or measured
 * @param decimals how many decimals a number has
 * @param mayBeUnknown whether a report may be without it
 */
public record FactDocument(
    TextDocument title,
    Optional<Map<String, ValueDocument>> values,
    @OptionalKey(otherwise = "false") boolean many,
    Optional<TextDocument> negation,
    Optional<String> count,
    Optional<String> number,
    Optional<String> money,
    Optional<String> form,
    Optional<TextDocument> unit,
    Optional<Integer> decimals,
    @OptionalKey(otherwise = "false") boolean mayBeUnknown) {

  /**
   * A code of a fact.
   *
   * @param zh its Chinese name
   * @param en its English name
   * @param below the code above it, which covers it
   */
  public record ValueDocument(String zh, String en, Optional<String> below) {}
}
