package org.wangge.grid.examples.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.staffing.Incumbency;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.examples.terminal.Tree;
import org.wangge.grid.examples.view.Names;
import org.wangge.grid.examples.view.OrganisationTree;

/**
 * The organisation as a tree at an instant: grids, their posts, who acts for each. Grids at the
 * bottom are counted, but for the one in view.
 */
record PeopleTree(Names names, Instant at, GridId inView) {

  Tree tree() {
    List<Grid> path = organisation().path(inView);
    return branch(path.get(path.size() - 1));
  }

  private Tree branch(Grid grid) {
    List<Tree> branches = new ArrayList<>();
    view().posts(grid.id()).stream()
        .map(post -> Tree.leaf(view().line(staffing().incumbent(post, at))))
        .forEach(branches::add);
    List<Grid> counted = new ArrayList<>();
    for (Grid child : organisation().children(grid.id())) {
      boolean atBottom = organisation().children(child.id()).isEmpty();
      if (atBottom && !child.id().equals(inView)) {
        counted.add(child);
      } else {
        branches.add(branch(child));
      }
    }
    if (!counted.isEmpty()) {
      branches.add(Tree.leaf(count(counted)));
    }
    return new Tree(view().title(grid), branches);
  }

  private String count(List<Grid> grids) {
    List<PostId> posts = grids.stream().flatMap(grid -> view().posts(grid.id()).stream()).toList();
    long away = posts.stream().filter(post -> !isFilledByHolder(post)).count();
    String titles =
        String.join(
            names.say("、", ", "), grids.stream().map(grid -> names.grid(grid.id())).toList());
    return away == 0
        ? names.say("%s：%s个岗位均在岗", "%s: %s posts, all present", titles, posts.size())
        : names.say("%s：%s个岗位，%s个不在岗", "%s: %s posts, %s away", titles, posts.size(), away);
  }

  private boolean isFilledByHolder(PostId post) {
    return staffing().incumbent(post, at) instanceof Incumbency.Filled filled
        && filled.acting().equals(post);
  }

  private OrganisationTree view() {
    return new OrganisationTree(names, staffing(), at);
  }

  private Staffing staffing() {
    return names.jurisdiction().staffing();
  }

  private Organisation organisation() {
    return staffing().organisation();
  }
}
