package org.wangge.grid.sdk.document.organisation;

import java.util.Optional;

/**
 * A person holds a post.
 *
 * @param post the post
 * @param person the opaque id of the holder
 * @param from the first day or instant
 * @param to the first day or instant after
 * @param recorded the first day or instant on record
 * @param withdrawn the first day or instant at which it acts no more
 */
public record AppointmentDocument(
    String post,
    String person,
    String from,
    Optional<String> to,
    Optional<String> recorded,
    Optional<String> withdrawn) {}
