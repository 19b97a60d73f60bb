package org.wangge.grid.sdk.document.organisation;

/**
 * An AB pair.
 *
 * @param a the A post
 * @param b the B post
 */
public record PairDocument(String a, String b) {}
