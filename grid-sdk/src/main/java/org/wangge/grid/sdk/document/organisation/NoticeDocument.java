package org.wangge.grid.sdk.document.organisation;

import java.util.Map;

/**
 * A file of names and telephone numbers for notices.
 *
 * @param notice the contacts, by the opaque id of the person
 */
public record NoticeDocument(Map<String, ContactDocument> notice) {

  /**
   * How to reach a person.
   *
   * @param name the name
   * @param phone the telephone number
   */
  public record ContactDocument(String name, String phone) {

    /** Says nothing: what it holds is personal. */
    @Override
    public String toString() {
      return "ContactDocument";
    }
  }
}
