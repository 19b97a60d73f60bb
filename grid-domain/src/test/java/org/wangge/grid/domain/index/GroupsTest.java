package org.wangge.grid.domain.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class GroupsTest {

  @Property(tries = 500)
  void a_group_has_the_members_that_a_plain_filter_finds(
      @ForAll @Size(max = 40) List<@IntRange(min = -1, max = 5) Integer> groupOf) {
    Groups groups = Groups.of(6, groupOf.size(), groupOf::get);
    Groups backwards = groups.sorted(Comparator.reverseOrder());

    assertThat(groups.size()).isEqualTo(6);
    List<Integer> all = IntStream.range(0, groupOf.size()).boxed().toList();
    for (int group = 0; group < 6; group++) {
      int wanted = group;
      List<Integer> members = all.stream().filter(i -> groupOf.get(i) == wanted).toList();
      assertThat(groups.list(group, all)).isEqualTo(members);
      assertThat(backwards.list(group, all))
          .isEqualTo(members.stream().sorted(Comparator.reverseOrder()).toList());
    }
  }

  @Test
  void a_member_can_be_in_several_groups() {
    Groups groups =
        Groups.filled(
            2,
            sink -> {
              sink.put(1, 0);
              sink.put(0, 1);
              sink.put(1, 1);
            });

    assertThat(groups.list(0, List.of("a", "b"))).containsExactly("b");
    assertThat(groups.list(1, List.of("a", "b"))).containsExactly("a", "b");
  }

  @Test
  void a_list_of_a_group_ends_with_the_group() {
    List<String> list = Groups.of(2, 3, i -> i / 2).list(0, List.of("a", "b", "c"));

    assertThatThrownBy(() -> list.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> list.add("d")).isInstanceOf(UnsupportedOperationException.class);
  }
}
