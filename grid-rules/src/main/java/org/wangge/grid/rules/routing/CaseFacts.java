package org.wangge.grid.rules.routing;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.cases.ChannelId;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.rules.condition.CodeTree;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.Vocabulary;

/**
 * The facts of a case that a routing rule may ask for, with the domains that the plan gives them.
 *
 * <p>{@code category}, {@code channel} ({@code unknown} where none was given), {@code level} of the
 * grid, {@code household} named or not, {@code unsolved-by}, {@code summoned}, {@code reported-in},
 * {@code rework}. Immutable.
 */
public final class CaseFacts {

  /** The code of a channel that was not given. */
  public static final String UNKNOWN_CHANNEL = "unknown";

  private static final Fact.Flag HOUSEHOLD =
      new Fact.Flag(
          "household",
          Text.of("涉及具体住户", "a household is named"),
          Text.of("不涉及具体住户", "no household is named"));
  private static final Fact.Flag SUMMONED =
      new Fact.Flag(
          "summoned",
          Text.of("社区已吹哨", "a unit was summoned"),
          Text.of("社区未吹哨", "no unit was summoned"));
  private static final Fact.Flag REPORTED_IN =
      new Fact.Flag(
          "reported-in",
          Text.of("被召集单位已报到", "the summoned unit has reported in"),
          Text.of("被召集单位未报到", "the summoned unit has not reported in"));
  private static final Fact.Flag REWORK =
      new Fact.Flag(
          "rework",
          Text.of("验收要求整改", "the acceptance asked for rework"),
          Text.of("无整改要求", "no rework was asked for"));

  private final Fact.OneCode category;
  private final Fact.OneCode channel;
  private final Fact.OneCode level;
  private final Fact.ManyCodes unsolvedBy;
  private final Vocabulary vocabulary;

  /**
   * The facts of a plan.
   *
   * @param categories the categories of matters
   * @param channels the names of the channels
   * @param levels the names of the levels
   * @param parties the names of the parties that may hand a case up
   */
  public CaseFacts(
      CodeTree categories,
      Map<String, Text> channels,
      Map<String, Text> levels,
      Map<String, Text> parties) {
    Map<String, Text> allChannels =
        ImmutableMap.<String, Text>builder()
            .putAll(channels)
            .put(UNKNOWN_CHANNEL, Text.of("未知渠道", "an unknown channel"))
            .buildKeepingLast();
    this.category = new Fact.OneCode("category", Text.of("类别", "the category"), categories);
    this.channel =
        new Fact.OneCode("channel", Text.of("渠道", "the channel"), CodeTree.flat(allChannels));
    this.level =
        new Fact.OneCode("level", Text.of("网格层级", "the grid's level"), CodeTree.flat(levels));
    this.unsolvedBy =
        new Fact.ManyCodes("unsolved-by", Text.of("未能解决", "unsolved by"), CodeTree.flat(parties));
    this.vocabulary =
        Vocabulary.of(
            category, channel, level, HOUSEHOLD, unsolvedBy, SUMMONED, REPORTED_IN, REWORK);
  }

  /** {@return the tree of categories} */
  public CodeTree categories() {
    return category.codes();
  }

  /** {@return all facts, and which may be unknown} */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** {@return all facts, in the order in which documentation lists them} */
  public List<Fact<?>> all() {
    return vocabulary.all();
  }

  /**
   * The values for one case.
   *
   * @param state where the case stands
   * @param organisation the grids
   * @return the facts
   * @throws IllegalArgumentException if the case names a grid, category, channel or party that the
   *     plan and organisation do not know
   */
  public Facts of(CaseState state, Organisation organisation) {
    Grid grid =
        organisation
            .grid(state.report().grid())
            .orElseThrow(() -> new IllegalArgumentException("No grid " + state.report().grid()));
    return vocabulary
        .facts()
        .with(category, state.report().category().id())
        .with(channel, state.report().channel().map(ChannelId::id).orElse(UNKNOWN_CHANNEL))
        .with(level, grid.level().id())
        .with(HOUSEHOLD, state.report().household().isPresent())
        .with(unsolvedBy, state.unsolvedBy().stream().map(Party::id).distinct().toList())
        .with(SUMMONED, state.summoned().isPresent())
        .with(REPORTED_IN, state.reportedIn())
        .with(REWORK, state.rework())
        .build();
  }
}
