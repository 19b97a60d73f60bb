package org.wangge.grid.sdk.document.organisation;

import java.util.Optional;

/**
 * An AB pair.
 *
 * @param a the A post
 * @param b the B post
 * @param from the first day or instant
 * @param to the first day or instant after
 * @param recorded the first day or instant on record
 * @param withdrawn the first day or instant at which it acts no more
 */
public record PairDocument(
    String a,
    String b,
    Optional<String> from,
    Optional<String> to,
    Optional<String> recorded,
    Optional<String> withdrawn) {}
