package org.wangge.grid.domain.cases;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.post.TradeId;

/**
 * A kind of matter, in a tree: {@code street-lamp} under {@code municipal}.
 *
 * <p>A rule for a category covers all below it. Immutable.
 */
@Value.Immutable
public abstract class Category {

  /** What a report may need beside facts of the host. */
  public static final List<String> FIELDS = List.of("channel", "household");

  Category() {}

  /** {@return its id} */
  public abstract CategoryId id();

  /** {@return its name} */
  public abstract Text title();

  /** {@return the category it belongs to; a top has none} */
  public abstract Optional<CategoryId> parent();

  /** {@return the trade whose members deal with it; where none is said, that of its parent} */
  public abstract Optional<TradeId> trade();

  /** {@return the facts without which no report of it is taken; those of its parents too} */
  public abstract List<String> needs();

  @Value.Check
  void check() {
    if (Objects.equals(parent().orElse(null), id())) {
      throw new IllegalArgumentException("Category " + id() + " is its own parent");
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Category}; each attribute is set once. */
  public static final class Builder extends ImmutableCategory.Builder {
    Builder() {}
  }
}
