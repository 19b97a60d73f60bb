package org.wangge.grid.sdk.document;

/**
 * A text in both languages: {@code {zh: 网格, en: grid}}.
 *
 * @param zh the Chinese wording
 * @param en the English wording
 */
public record TextDocument(String zh, String en) {}
