package org.wangge.grid.sdk.document.organisation;

import java.util.Optional;

/**
 * A holder is away; named by person or by post.
 *
 * @param person the opaque id of the person
 * @param post the post whose holders are away
 * @param from the first day or instant
 * @param to the first day or instant after
 * @param recorded the first day or instant on record
 * @param withdrawn the first day or instant at which it acts no more
 */
public record AbsenceDocument(
    Optional<String> person,
    Optional<String> post,
    String from,
    Optional<String> to,
    Optional<String> recorded,
    Optional<String> withdrawn) {}
