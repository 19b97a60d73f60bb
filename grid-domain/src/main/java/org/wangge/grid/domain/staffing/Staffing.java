package org.wangge.grid.domain.staffing;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.index.Groups;
import org.wangge.grid.domain.index.Positions;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.AbPair;
import org.wangge.grid.domain.post.Absence;
import org.wangge.grid.domain.post.Appointment;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostType;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.post.TradeId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Result;

/**
 * The posts of an organisation, who holds them and who is away: answers as of an instant.
 *
 * <p>Rules: (1) a post of a type is looked for on the grid itself, then on the nearest grid above;
 * (2) the superior of a post is the one post of its superior type found that way; (3) {@link
 * #incumbent} tries the holder, then each rung of the type's cover ladder; (4) what was withdrawn
 * acts no more, see {@link #asKnownOn}. The order in which facts were given changes no answer.
 * Immutable and thread-safe; get one from {@link #of}.
 */
public final class Staffing {

  private final StaffingFacts facts;
  private final ImmutableMap<PostTypeId, PostType> types;
  private final Positions<Post, PostId> posts;
  private final PostsByGrid serving;
  private final Tenures tenures;
  private final Absences absences;
  private final Partners partners;
  private final CoverLadder ladder;

  private Staffing(StaffingFacts facts, Positions<Post, PostId> posts) {
    this.facts = facts;
    this.types = facts.postTypes().stream().collect(toImmutableMap(PostType::id, type -> type));
    this.posts = posts.once("posts");
    this.serving = new PostsByGrid(facts.organisation(), facts.posts());
    this.absences = new Absences(facts.absences());
    this.tenures = new Tenures(byPost(), facts.appointments(), absences);
    this.partners = new Partners(posts, facts.pairs());
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
    Positions<Post, PostId> posts = new Positions<>(facts.posts(), Post::id);
    List<Finding> unknown = new ReferenceCheck(facts, posts).findings();
    if (Result.hasErrors(unknown)) {
      return new Result.Refused<>(unknown);
    }
    Staffing staffing = new Staffing(facts, posts);
    return Result.of(staffing, new StaffingCheck(staffing).findings());
  }

  /**
   * The staffing by what was on record at an instant.
   *
   * @param known the instant: what was recorded later is not there, what was withdrawn later is
   * @return the staffing of {@link StaffingFacts#asKnownOn}, or the findings that refuse it
   */
  public Result<Staffing> asKnownOn(Instant known) {
    return of(facts.asKnownOn(known));
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
    return posts.find(id);
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
    return serving.on(grid);
  }

  /**
   * The posts of a type that serve a grid, or the nearest grid above that has any. For a node of a
   * line beside the territory whose line has none, they are looked for from the grids where it
   * sits.
   *
   * @param type the type
   * @param grid the grid
   * @return the posts, ordered by id; empty if there is none up to the top
   */
  public List<Post> nearest(PostTypeId type, GridId grid) {
    return serving.nearest(type, grid);
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

  /**
   * The one post of a type that all grids of a post agree on.
   *
   * @param post a post of this staffing
   * @param type the type
   * @return the post; none where there is not one, or more
   */
  public Optional<PostId> single(PostId post, PostTypeId type) {
    return serving.single(require(post), type).map(Post::id);
  }

  /**
   * The AB pair that a post is in.
   *
   * @param post the post
   * @param at the instant
   * @return the pair, if it is in one
   */
  public Optional<AbPair> pair(PostId post, Instant at) {
    return partners.pair(post, at);
  }

  /**
   * The other post of an AB pair.
   *
   * @param post the post
   * @param at the instant
   * @return its partner, if it has one
   */
  public Optional<PostId> partner(PostId post, Instant at) {
    return partners.pair(post, at).map(pair -> pair.partnerOf(post));
  }

  /**
   * Who holds a post, present or not.
   *
   * @param post the post
   * @param at the instant
   * @return the holders, ordered by id
   */
  public List<PersonId> holders(PostId post, Instant at) {
    int position = posts.of(post);
    return position == Positions.NONE ? List.of() : tenures.holders(position, at);
  }

  /**
   * The appointments to a post that act; those withdrawn are left out.
   *
   * @param post the post
   * @return the appointments, in the order given
   */
  public List<Appointment> appointments(PostId post) {
    int position = posts.of(post);
    return position == Positions.NONE ? List.of() : tenures.of(position);
  }

  /** The absences of a person that act. */
  List<Absence> absences(PersonId person) {
    return absences.of(person);
  }

  /**
   * The absence of a person.
   *
   * @param person the person
   * @param at the instant
   * @return the absence that lasts longest, if the person is away
   */
  public Optional<Period> away(PersonId person, Instant at) {
    return absences.longest(person, at);
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
    return ladder.climb(post, at);
  }

  /** Who holds a post and is not away, ordered by id. */
  List<PersonId> present(PostId post, Instant at) {
    return tenures.present(position(post), at);
  }

  /** The posts by position, for the checks of this package. */
  Positions<Post, PostId> positions() {
    return posts;
  }

  /** The positions of the appointments to each post that act, by its position. */
  Groups byPost() {
    return Tenures.byPost(posts, facts.appointments());
  }

  /** The AB pairs, for the checks of this package. */
  Partners partners() {
    return partners;
  }

  /** {@return who does at an instant what a grid must have done, in the order of the plan} */
  public List<FunctionFilling> functions(GridId grid, Instant at) {
    return new GridFunctions(this).of(grid, at);
  }

  /** {@return the posts of a type and trade that serve a grid itself: one, if the crew is whole} */
  public List<Post> ofTrade(PostTypeId type, TradeId trade, GridId grid) {
    return serving(grid).stream()
        .filter(post -> post.type().equals(type) && post.trade().filter(trade::equals).isPresent())
        .toList();
  }

  private Post require(PostId id) {
    return posts.get(position(id));
  }

  private int position(PostId id) {
    int position = posts.of(id);
    if (position == Positions.NONE) {
      throw new IllegalArgumentException("No post " + id);
    }
    return position;
  }
}
