package org.wangge.grid.sdk.document;

/**
 * A time limit.
 *
 * @param title its name
 * @param term how long, for example {@code 5 working-days}
 * @param counting how it is counted, for example {@code civil-code}
 * @param from what it runs from: {@code report} or {@code step}
 * @param clause the clause that sets it
 */
public record TermDocument(
    TextDocument title, String term, String counting, String from, String clause) {}
