package org.wangge.grid.examples.view;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.MeasureId;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.staffing.Incumbency;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.examples.terminal.Tree;
import org.wangge.grid.sdk.plan.Plan;

/**
 * Grids as a tree at an instant, each with its posts and who acts for them. Where that is not the
 * holder, the reasons hang below.
 *
 * @param names what things are called
 * @param staffing the posts
 * @param at the instant
 */
public record OrganisationTree(Names names, Staffing staffing, Instant at) {

  /** Checks that all are there. */
  public OrganisationTree {
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(staffing, "staffing");
    Objects.requireNonNull(at, "at");
  }

  /**
   * A grid with all below it.
   *
   * @param grid the grid
   * @return the tree
   */
  public Tree under(Grid grid) {
    List<Tree> branches = new ArrayList<>();
    posts(grid.id()).forEach(post -> branches.add(post(post)));
    staffing.organisation().children(grid.id()).forEach(child -> branches.add(under(child)));
    return new Tree(title(grid), branches);
  }

  /**
   * A grid in one line: its title, level, first figure and responsible unit.
   *
   * @param grid the grid
   * @return the line
   */
  public String title(Grid grid) {
    List<String> facts = new ArrayList<>();
    facts.add(plan().title(grid.level()).in(names.language()));
    // The first figure says how large it is; there is no room for the others.
    grid.measures().entrySet().stream().limit(1).map(this::size).forEach(facts::add);
    grid.responsibleUnit().ifPresent(unit -> facts.add(names.unit(unit)));
    return grid.title().in(names.language())
        + names.say("（%s）", " (%s)", String.join(names.say("，", ", "), facts));
  }

  private String size(Map.Entry<MeasureId, Long> measure) {
    Text name = plan().measures().get(measure.getKey());
    return names.say("%s%s", "%2$s %1$s", name, measure.getValue());
  }

  /**
   * The posts that serve a grid, in the order in which the plan lists their types.
   *
   * @param grid the grid
   * @return the posts
   */
  public List<PostId> posts(GridId grid) {
    List<PostTypeId> types = plan().postTypes().stream().map(type -> type.id()).toList();
    return staffing.serving(grid).stream()
        .sorted(Comparator.comparingInt(post -> types.indexOf(post.type())))
        .map(Post::id)
        .toList();
  }

  private Tree post(PostId post) {
    Incumbency incumbency = staffing.incumbent(post, at);
    String line = line(incumbency);
    if (incumbency instanceof Incumbency.Filled filled && filled.acting().equals(post)) {
      return Tree.leaf(line);
    }
    return new Tree(
        line,
        incumbency.explanation().lines(names.language()).stream()
            .map(Tree::leaf)
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Who acts for a post, in one line.
   *
   * @param incumbency the answer
   * @return the line
   */
  public String line(Incumbency incumbency) {
    String post = names.post(incumbency.post());
    if (!(incumbency instanceof Incumbency.Filled filled)) {
      return names.say("%s：无人在岗", "%s: nobody", post);
    }
    String persons =
        String.join(names.say("、", ", "), filled.persons().stream().map(PersonId::id).toList());
    if (filled.acting().equals(filled.post())) {
      return names.say("%s：%s", "%s: %s", post, persons);
    }
    return staffing.holders(filled.post(), at).isEmpty()
        ? names.say("%s：空缺，由%s代行", "%s: vacant, %s acts", post, persons)
        : names.say("%s：缺勤，由%s顶岗", "%s: away, %s stands in", post, persons);
  }

  private Plan plan() {
    return names.jurisdiction().plan().plan();
  }
}
