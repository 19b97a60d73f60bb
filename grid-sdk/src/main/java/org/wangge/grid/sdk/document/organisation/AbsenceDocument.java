package org.wangge.grid.sdk.document.organisation;

import java.util.Optional;

/**
 * A holder is away; named by person or by post.
 *
 * @param person the opaque id of the person
 * @param post the post whose holders are away
 * @param from the first day or instant
 * @param to the first day or instant after
 */
public record AbsenceDocument(
    Optional<String> person, Optional<String> post, String from, Optional<String> to) {}
