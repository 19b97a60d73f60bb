package org.wangge.grid.domain.reorganisation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.id.IdForm;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;

/**
 * One step of a reorganisation; steps are done in order, each on what the one before left.
 *
 * <p>Example: {@code Merge([grid G01, grid G02], grid G01)} lets the posts, grids, figures and open
 * cases of {@code G02} go over to {@code G01}; the old code leads to {@code G01} from then on.
 */
public sealed interface Step {

  /**
   * A grid or unit gets another name.
   *
   * @param part the grid or unit
   * @param title the name
   */
  record Rename(Part part, Text title) implements Step {

    /**
     * Checks the part.
     *
     * @throws IllegalArgumentException if it is neither a grid nor a unit
     */
    public Rename {
      Objects.requireNonNull(title, "title");
      if (part.kind() != Part.Kind.GRID && part.kind() != Part.Kind.UNIT) {
        throw new IllegalArgumentException("Has no name of its own: " + part);
      }
    }
  }

  /**
   * A grid, unit or post gets another id; all that names it follows.
   *
   * @param part the part
   * @param to its new id
   */
  record Recode(Part part, String to) implements Step {

    /**
     * Checks part and id.
     *
     * @throws IllegalArgumentException if the part is not of the organisation or {@code to} no id
     */
    public Recode {
      ofOrganisation(part);
      IdForm.check(part.kind().word(), to);
    }
  }

  /**
   * Grids of one level, or units, become one.
   *
   * <p>The one they become is one of them or new; a new one takes name, place and unit of the
   * first, its kinds, code and map too. Figures are added up; points of territory, households and
   * neighbours are put together.
   *
   * @param parts two or more grids or units
   * @param into what they become
   */
  record Merge(List<Part> parts, Part into) implements Step {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException unless there are two or more grids, or two or more units
     */
    public Merge {
      parts = ImmutableList.copyOf(parts);
      Part.Kind kind = into.kind();
      boolean alike = parts.stream().allMatch(part -> part.kind() == kind);
      boolean distinct = parts.stream().distinct().count() == parts.size();
      boolean able = kind == Part.Kind.GRID || kind == Part.Kind.UNIT;
      if (parts.size() < 2 || !alike || !distinct || !able) {
        throw new IllegalArgumentException("Not to be merged: " + parts + " into " + into);
      }
    }
  }

  /**
   * A grid becomes several.
   *
   * @param grid the grid
   * @param shares two or more grids that it becomes
   */
  record Split(GridId grid, List<Share> shares) implements Step {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are fewer than two shares, or two with one id
     */
    public Split {
      Objects.requireNonNull(grid, "grid");
      shares = ImmutableList.copyOf(shares);
      boolean distinct = shares.stream().map(Share::id).distinct().count() == shares.size();
      if (shares.size() < 2 || !distinct) {
        throw new IllegalArgumentException("Not a split of " + grid + ": " + shares);
      }
    }
  }

  /**
   * A grid, unit or post ends without a successor.
   *
   * @param part what ends
   */
  record Close(Part part) implements Step {

    /**
     * Checks the part.
     *
     * @throws IllegalArgumentException if it is not of the organisation
     */
    public Close {
      ofOrganisation(part);
    }
  }

  /**
   * A grid, unit or post ends and another takes what hung on it.
   *
   * <p>The appointments to a post end with it, and so does its AB pair. The successor of a grid
   * takes its territory; that of a post takes its turns on rosters.
   *
   * @param part what ends
   * @param successor another of the same kind
   */
  record Succeed(Part part, Part successor) implements Step {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if they are not two of one kind, of the organisation
     */
    public Succeed {
      ofOrganisation(part);
      if (part.kind() != successor.kind() || part.equals(successor)) {
        throw new IllegalArgumentException(successor + " cannot succeed " + part);
      }
    }
  }

  /**
   * A grid comes under another parent, with all that is inside it.
   *
   * @param grid the grid
   * @param under its new parent
   */
  record Move(GridId grid, GridId under) implements Step {

    /** Checks that both are there. */
    public Move {
      Objects.requireNonNull(grid, "grid");
      Objects.requireNonNull(under, "under");
    }
  }

  /**
   * A grid is set up.
   *
   * @param grid the new grid
   */
  record SetUpGrid(Grid grid) implements Step {

    /** Checks that it is there. */
    public SetUpGrid {
      Objects.requireNonNull(grid, "grid");
    }
  }

  /**
   * A post is set up.
   *
   * @param post the new post
   */
  record SetUpPost(Post post) implements Step {

    /** Checks that it is there. */
    public SetUpPost {
      Objects.requireNonNull(post, "post");
    }
  }

  /**
   * A post serves other grids.
   *
   * @param post the post
   * @param grids the grids it serves from then on, at least one
   */
  record Reassign(PostId post, List<GridId> grids) implements Step {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no grid
     */
    public Reassign {
      Objects.requireNonNull(post, "post");
      grids = ImmutableList.copyOf(grids);
      if (grids.isEmpty()) {
        throw new IllegalArgumentException("Post " + post + " would serve no grid");
      }
    }
  }

  /**
   * Two posts become an AB pair from the date of the change on.
   *
   * @param pair the pair
   */
  record Pair(AbPair pair) implements Step {

    /** Checks that it is there. */
    public Pair {
      Objects.requireNonNull(pair, "pair");
    }
  }

  /**
   * The AB pairs to which a post belongs from then on end; both posts go on.
   *
   * @param post either post of the pair
   */
  record Unpair(PostId post) implements Step {

    /** Checks that it is there. */
    public Unpair {
      Objects.requireNonNull(post, "post");
    }
  }

  private static void ofOrganisation(Part part) {
    if (!part.kind().isOfOrganisation()) {
      throw new IllegalArgumentException("Not a part of the organisation: " + part);
    }
  }
}
