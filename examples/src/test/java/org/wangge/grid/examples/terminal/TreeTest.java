package org.wangge.grid.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TreeTest {

  @Test
  void branches_hang_on_lines() {
    Tree tree =
        Tree.of(
            "社区",
            Tree.of("第一网格", Tree.leaf("第一组"), Tree.leaf("第二组")),
            Tree.of("第二网格", Tree.leaf("第三组")));

    assertThat(tree.lines(80))
        .containsExactly("社区", "├─ 第一网格", "│  ├─ 第一组", "│  └─ 第二组", "└─ 第二网格", "   └─ 第三组");
  }

  @Test
  void a_label_that_is_too_wide_goes_on_inside_its_branch() {
    Tree tree = Tree.of("社区", Tree.of("一二三四五六七", Tree.leaf("组")), Tree.leaf("甲乙丙丁戊己庚"));

    // 13 columns less 3 for the branch leave 10, that is 5 wide characters
    assertThat(tree.lines(13))
        .containsExactly("社区", "├─ 一二三四五", "│  │  六七", "│  └─ 组", "└─ 甲乙丙丁戊", "   己庚");
  }

  @Test
  void a_leaf_is_its_label() {
    assertThat(Tree.leaf("社区").lines(80)).containsExactly("社区");
  }
}
