package org.wangge.grid.domain.notice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.post.PersonId;

/**
 * Who is to be reached how, for notices.
 *
 * <p>Rules: (1) all views but {@link #forNotice} are masked, so is the text; (2) no posts, cases or
 * reasons hold it. Example: {@code data.forNotice(person)} for the text of a notice, {@code
 * data.masked()} for a list on a screen. Immutable.
 */
public final class NoticeData {

  /** No contacts. */
  public static final NoticeData NONE = new NoticeData(ImmutableList.of());

  private final ImmutableSortedMap<PersonId, Contact> contacts;

  private NoticeData(List<Contact> contacts) {
    this.contacts =
        contacts.stream()
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    Comparator.naturalOrder(), Contact::person, contact -> contact));
  }

  /**
   * The data of some contacts.
   *
   * @param contacts the contacts
   * @return the data
   * @throws IllegalArgumentException if a person is there twice
   */
  public static NoticeData of(List<Contact> contacts) {
    long persons = contacts.stream().map(Contact::person).distinct().count();
    if (persons != contacts.size()) {
      throw new IllegalArgumentException(contacts.size() + " contacts of " + persons + " persons");
    }
    return new NoticeData(contacts);
  }

  /** {@return all contacts, masked, ordered by person} */
  public List<Contact> masked() {
    return contacts.values().stream().map(Contact::masked).collect(ImmutableList.toImmutableList());
  }

  /**
   * The notice view: how to reach a person, in full.
   *
   * @param person the person
   * @return the contact, if it is known
   */
  public Optional<Contact> forNotice(PersonId person) {
    return Optional.ofNullable(contacts.get(person));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NoticeData data && data.contacts.equals(contacts);
  }

  @Override
  public int hashCode() {
    return contacts.hashCode();
  }

  @Override
  public String toString() {
    return masked().toString();
  }
}
