package org.wangge.grid.sdk.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.sdk.document.TextDocument;
import org.wangge.grid.sdk.document.organisation.GridDocument;
import org.wangge.grid.sdk.document.organisation.PostDocument;
import org.wangge.grid.sdk.json.OptionalKey;

/**
 * A change file, format 1.
 *
 * @param change the id of the change
 * @param format the version of the format
 * @param title its name
 * @param from the first day on which it holds
 * @param clause the clause it rests on
 * @param steps the steps, in order
 */
public record ReorganisationDocument(
    String change,
    int format,
    TextDocument title,
    LocalDate from,
    Optional<String> clause,
    List<StepDocument> steps) {

  /**
   * One step: one of the keys that say what is done, with those that go with it.
   *
   * @param rename a grid or unit that gets another {@code title}
   * @param recode a grid, unit or post that gets another id, {@code to}
   * @param merge grids or units that become {@code into}
   * @param split a grid that becomes {@code shares}
   * @param close a grid, unit or post that ends, with or without {@code successor}
   * @param move a grid that comes {@code under} another
   * @param setUp a new {@code grid} or {@code post}
   * @param reassign a post that serves other {@code grids}
   * @param pair two posts that become an AB pair
   * @param unpair a post whose AB pair ends
   * @param title the new name; of a merger where it is not that of the first
   * @param to the new id
   * @param into what grids or units become
   * @param shares what a grid becomes
   * @param successor who takes what hung on what ends
   * @param under the new parent
   * @param grid the new grid
   * @param post the new post
   * @param grids the grids that the post serves
   */
  public record StepDocument(
      Optional<String> rename,
      Optional<String> recode,
      @OptionalKey List<String> merge,
      Optional<String> split,
      Optional<String> close,
      Optional<String> move,
      Optional<String> setUp,
      Optional<String> reassign,
      @OptionalKey List<String> pair,
      Optional<String> unpair,
      Optional<TextDocument> title,
      Optional<String> to,
      Optional<String> into,
      @OptionalKey Map<String, ShareDocument> shares,
      Optional<String> successor,
      Optional<String> under,
      Optional<GridDocument> grid,
      Optional<PostDocument> post,
      @OptionalKey List<String> grids) {}

  /**
   * One of the grids that a split makes.
   *
   * @param title its name
   * @param posts the posts of the old grid that serve it
   * @param addresses the points of territory of the old grid that lie in it, or ranges of them
   * @param households the households of the old grid that lie in it, or ranges of them
   * @param grids the grids inside the old one that lie in it
   * @param measures its figures
   */
  public record ShareDocument(
      TextDocument title,
      @OptionalKey List<String> posts,
      @OptionalKey List<String> addresses,
      @OptionalKey List<String> households,
      @OptionalKey List<String> grids,
      @OptionalKey Map<String, Long> measures) {}
}
