package org.wangge.grid.examples.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.MeasureId;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.staffing.Incumbency;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.examples.terminal.Tree;
import org.wangge.grid.examples.view.Names;
import org.wangge.grid.sdk.plan.Plan;

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
    posts(grid.id()).forEach(post -> branches.add(Tree.leaf(post(post))));
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
    return new Tree(title(grid), branches);
  }

  private String title(Grid grid) {
    StringBuilder title = new StringBuilder(grid.title().in(names.language()));
    List<String> facts = new ArrayList<>();
    facts.add(plan().levels().get(grid.level()).in(names.language()));
    // The first figure says how large it is; there is no room for the others.
    grid.measures().entrySet().stream().limit(1).map(this::size).forEach(facts::add);
    grid.responsibleUnit().ifPresent(unit -> facts.add(names.unit(unit)));
    return title
        .append(names.say("（%s）", " (%s)", String.join(names.say("，", ", "), facts)))
        .toString();
  }

  private String size(Map.Entry<MeasureId, Long> measure) {
    Text name = plan().measures().get(measure.getKey());
    return names.say("%s%s", "%2$s %1$s", name, measure.getValue());
  }

  /** The posts that serve a grid, in the order in which the plan lists their types. */
  private List<PostId> posts(GridId grid) {
    List<PostTypeId> types = plan().postTypes().stream().map(type -> type.id()).toList();
    return staffing().serving(grid).stream()
        .sorted(Comparator.comparingInt(post -> types.indexOf(post.type())))
        .map(Post::id)
        .toList();
  }

  private String post(PostId post) {
    Incumbency incumbency = staffing().incumbent(post, at);
    if (!(incumbency instanceof Incumbency.Filled filled)) {
      return names.say("%s：无人在岗", "%s: nobody", names.post(post));
    }
    String persons =
        String.join(names.say("、", ", "), filled.persons().stream().map(PersonId::id).toList());
    return filled.acting().equals(post)
        ? names.say("%s：%s", "%s: %s", names.post(post), persons)
        : names.say("%s：缺勤，由%s顶岗", "%s: away, %s stands in", names.post(post), persons);
  }

  private String count(List<Grid> grids) {
    List<PostId> posts = grids.stream().flatMap(grid -> posts(grid.id()).stream()).toList();
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

  private Plan plan() {
    return names.jurisdiction().plan().plan();
  }

  private Staffing staffing() {
    return names.jurisdiction().staffing();
  }

  private Organisation organisation() {
    return staffing().organisation();
  }
}
