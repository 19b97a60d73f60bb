package org.wangge.grid.domain.staffing;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.Absence;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;

/**
 * The posts of an organisation, who holds them and who is away: answers as of an instant.
 *
 * <p>Rules: (1) a post of a type is looked for on the grid itself, then on the nearest grid above;
 * (2) the superior of a post is the one post of its superior type found that way; (3) {@link
 * #incumbent} tries the holder, then each rung of the type's cover ladder. The order in which facts
 * were given changes no answer. Immutable and thread-safe; get one from {@link #of}.
 */
public final class Staffing {

  private final StaffingFacts facts;
  private final ImmutableMap<PostTypeId, PostType> types;
  private final ImmutableMap<PostId, Post> posts;
  private final ImmutableListMultimap<GridId, Post> serving;
  private final ImmutableListMultimap<PostId, Appointment> appointments;
  private final ImmutableListMultimap<PersonId, Absence> absences;
  private final ImmutableMap<PostId, PostId> partners;
  private final CoverLadder ladder;

  private Staffing(StaffingFacts facts) {
    this.facts = facts;
    this.types = facts.postTypes().stream().collect(toImmutableMap(PostType::id, type -> type));
    this.posts = facts.posts().stream().collect(toImmutableMap(Post::id, post -> post));
    ImmutableListMultimap.Builder<GridId, Post> byGrid = ImmutableListMultimap.builder();
    facts.posts().stream()
        .sorted(Comparator.comparing(Post::id))
        .forEach(post -> post.grids().stream().distinct().forEach(grid -> byGrid.put(grid, post)));
    this.serving = byGrid.build();
    this.appointments =
        facts.appointments().stream()
            .collect(toImmutableListMultimap(Appointment::post, appointment -> appointment));
    this.absences =
        facts.absences().stream()
            .collect(toImmutableListMultimap(Absence::person, absence -> absence));
    ImmutableMap.Builder<PostId, PostId> pairs = ImmutableMap.builder();
    facts.pairs().forEach(pair -> pairs.put(pair.a(), pair.b()).put(pair.b(), pair.a()));
    this.partners = pairs.buildKeepingLast();
    this.ladder = new CoverLadder(this);
  }

  /**
   * Checks the facts and puts them together.
   *
   * @param facts what is known
   * @return the staffing, or the findings that refuse it; paths name the parts of an organisation
   *     document, for example {@code appointments/3}
   * @throws IllegalArgumentException if two posts or two types bear the same id
   */
  public static Result<Staffing> of(StaffingFacts facts) {
    List<Finding> unknown = new ReferenceCheck(facts).findings();
    if (Result.hasErrors(unknown)) {
      return new Result.Refused<>(unknown);
    }
    Staffing staffing = new Staffing(facts);
    return Result.of(staffing, new StaffingCheck(staffing).findings());
  }

  /** {@return the facts, for building a changed staffing} */
  public StaffingFacts facts() {
    return facts;
  }

  /** {@return the grids and units} */
  public Organisation organisation() {
    return facts.organisation();
  }

  /** {@return the zone in which days begin} */
  public ZoneId zone() {
    return facts.zone();
  }

  /**
   * A post by its id.
   *
   * @param id the id
   * @return the post, if there is one
   */
  public Optional<Post> post(PostId id) {
    return Optional.ofNullable(posts.get(id));
  }

  /**
   * The type of a post.
   *
   * @param post a post of this staffing
   * @return its type
   * @throws IllegalArgumentException if the post is not of this staffing
   */
  public PostType typeOf(PostId post) {
    return types.get(require(post).type());
  }

  /**
   * The posts that serve a grid itself.
   *
   * @param grid the grid
   * @return the posts, ordered by id
   */
  public List<Post> serving(GridId grid) {
    return serving.get(grid);
  }

  /**
   * The posts of a type that serve a grid, or the nearest grid above that has any.
   *
   * @param type the type
   * @param grid the grid
   * @return the posts, ordered by id; empty if there is none up to the top
   */
  public List<Post> nearest(PostTypeId type, GridId grid) {
    for (Grid step : facts.organisation().path(grid)) {
      List<Post> found =
          serving(step.id()).stream().filter(post -> post.type().equals(type)).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /**
   * The superior of a post.
   *
   * @param post a post of this staffing
   * @return the superior; none for the top, or where there is no single one
   */
  public Optional<PostId> superior(PostId post) {
    return typeOf(post).superior().flatMap(type -> single(post, type));
  }

  /** The one post of a type that all grids of a post agree on. */
  Optional<PostId> single(PostId post, PostTypeId type) {
    List<PostId> found =
        require(post).grids().stream()
            .flatMap(grid -> nearest(type, grid).stream())
            .map(Post::id)
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * The other post of an AB pair.
   *
   * @param post the post
   * @return its partner, if it has one
   */
  public Optional<PostId> partner(PostId post) {
    return Optional.ofNullable(partners.get(post));
  }

  /**
   * Who holds a post, present or not.
   *
   * @param post the post
   * @param at the instant
   * @return the holders, ordered by id
   */
  public List<PersonId> holders(PostId post, Instant at) {
    return appointments.get(post).stream()
        .filter(appointment -> appointment.period().contains(at))
        .map(Appointment::person)
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * The absence of a person.
   *
   * @param person the person
   * @param at the instant
   * @return the absence that lasts longest, if the person is away
   */
  public Optional<Period> away(PersonId person, Instant at) {
    return absences.get(person).stream()
        .map(Absence::period)
        .filter(period -> period.contains(at))
        .max(Comparator.comparing(Period::to).thenComparing(Period::from));
  }

  /**
   * The unit behind a post: the one that the post names, else that of the grid it serves.
   *
   * @param post a post of this staffing
   * @return the unit, where one is known
   */
  public Optional<UnitId> sender(PostId post) {
    return require(post)
        .sentBy()
        .or(() -> facts.organisation().responsibleUnit(require(post).grids().get(0)));
  }

  /**
   * Who acts for a post, and why.
   *
   * @param post a post of this staffing
   * @param at the instant
   * @return who acts, or that nobody does, with each rung tried
   * @throws IllegalArgumentException if the post is not of this staffing
   */
  public Incumbency incumbent(PostId post, Instant at) {
    require(post);
    return ladder.climb(post, at);
  }

  private Post require(PostId id) {
    Post post = posts.get(id);
    if (post == null) {
      throw new IllegalArgumentException("No post " + id);
    }
    return post;
  }
}
