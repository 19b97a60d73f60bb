package org.wangge.grid.sdk.document;

/**
 * A clause of the published plan, in our own words.
 *
 * @param tag what it is about: org, post, norm, route, time, duty, score, open or info
 * @param zh what it says, in Chinese
 * @param en what it says, in English
 */
public record ClauseDocument(String tag, String zh, String en) {}
