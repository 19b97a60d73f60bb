package org.wangge.grid.sdk.document;

/**
 * A grade.
 *
 * @param title its name
 * @param from its lower bound, which belongs to it
 */
public record GradeDocument(TextDocument title, String from) {}
