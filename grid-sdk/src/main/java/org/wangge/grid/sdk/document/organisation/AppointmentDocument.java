package org.wangge.grid.sdk.document.organisation;

import java.util.Optional;

/**
 * A person holds a post.
 *
 * @param post the post
 * @param person the opaque id of the holder
 * @param from the first day or instant
 * @param to the first day or instant after
 */
public record AppointmentDocument(String post, String person, String from, Optional<String> to) {}
