package org.wangge.grid.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.grid.domain.post.PersonId;

class NoticeDataTest {

  private static final PersonId P1 = PersonId.of("p-1");
  private static final Contact WORKER = new Contact(P1, "值班员甲", "13800000000");
  private static final Contact CLERK = new Contact(PersonId.of("p-2"), "Clerk A", "555-0100");

  @Test
  void a_contact_is_masked_wherever_it_is_printed() {
    assertThat(WORKER).hasToString("p-1: 值*, 138****0000");
    assertThat(NoticeData.of(List.of(CLERK, WORKER)))
        .hasToString("[p-1: 值*, 138****0000, p-2: C*, ****]");
  }

  @Test
  void the_lists_hold_masked_contacts() {
    assertThat(NoticeData.of(List.of(CLERK, WORKER)).masked())
        .extracting(Contact::phone)
        .containsExactly("138****0000", "****");
  }

  @Test
  void whoever_asks_for_the_notice_view_gets_name_and_number() {
    Contact contact = NoticeData.of(List.of(WORKER)).forNotice(P1).orElseThrow();

    assertThat(contact.name()).isEqualTo("值班员甲");
    assertThat(contact.phone()).isEqualTo("13800000000");
    assertThat(NoticeData.NONE.forNotice(P1)).isEmpty();
  }

  @Test
  void masking_twice_masks_no_more() {
    assertThat(WORKER.masked().masked()).isEqualTo(WORKER.masked());
    assertThat(CLERK.masked().masked()).isEqualTo(CLERK.masked());
  }

  @Test
  void what_is_no_number_is_refused_without_being_repeated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Contact(P1, "值班员甲", "call the desk"))
        .withMessage("Not a name and a telephone number, of p-1");
  }

  @Test
  void a_person_has_one_contact() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NoticeData.of(List.of(WORKER, WORKER)))
        .withMessage("2 contacts of 1 persons");
  }
}
