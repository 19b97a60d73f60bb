package org.wangge.grid.domain.organisation;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.Text;

/**
 * An organisation that can be responsible: a department, a station, an enterprise.
 *
 * <p>Rules: (1) units may form a tree: a station belongs to its bureau; (2) a kind is one that the
 * plan names; (3) a unit that serves a node serves all inside it. Example: {@code
 * Unit.of(UnitId.of("housing-bureau"), title)}. Immutable.
 */
@Value.Immutable
public abstract class Unit {

  Unit() {}

  /** {@return its id} */
  public abstract UnitId id();

  /** {@return its name} */
  public abstract Text title();

  /** {@return what kind of unit it is} */
  public abstract Optional<KindId> kind();

  /** {@return the unit that it belongs to} */
  public abstract Optional<UnitId> parent();

  /** {@return its official code} */
  public abstract Optional<Code> code();

  /** {@return the nodes of the grid tree whose territory it serves, with all inside them} */
  public abstract List<GridId> serves();

  /** Whether it is of a kind. */
  boolean isOf(KindId kind) {
    return kind().filter(kind::equals).isPresent();
  }

  /**
   * The same unit under another id.
   *
   * @param id the id
   * @return the unit
   */
  public abstract Unit withId(UnitId id);

  /**
   * The same unit under another name.
   *
   * @param title the name
   * @return the unit
   */
  public abstract Unit withTitle(Text title);

  /**
   * The same unit below another.
   *
   * @param parent the unit that it belongs to
   * @return the unit
   */
  public abstract Unit withParent(UnitId parent);

  /**
   * The same unit on other territory.
   *
   * @param serves the nodes whose territory it serves
   * @return the unit
   */
  public abstract Unit withServes(Iterable<? extends GridId> serves);

  /**
   * A unit of which nothing else is said.
   *
   * @param id its id
   * @param title its name
   * @return the unit
   */
  public static Unit of(UnitId id, Text title) {
    return builder().id(id).title(title).build();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Unit}; each attribute is set once. */
  public static final class Builder extends ImmutableUnit.Builder {
    Builder() {}
  }
}
