package org.wangge.grid.rules.routing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.cases.ChannelId;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.rules.condition.CodeTree;
import org.wangge.grid.rules.condition.Fact;
import org.wangge.grid.rules.condition.Facts;
import org.wangge.grid.rules.condition.MomentFact;
import org.wangge.grid.rules.condition.Vocabulary;
import org.wangge.grid.rules.facts.CaseDomains;
import org.wangge.grid.rules.facts.GivenFact;
import org.wangge.grid.rules.facts.HostFact;
import org.wangge.grid.rules.facts.PlaceFacts;

/**
 * The facts of a case that a rule may ask for, with the domains that the plan gives them.
 *
 * <p>Of the case: {@code category}, {@code channel} ({@code unknown} where none was given), {@code
 * household} named or not, {@code unsolved-by}, {@code summoned}, {@code reported-in}, {@code
 * rework}; of its grid: {@code level}, {@code grid-kind}, and each figure by the name of its
 * measure, as {@code grid.households}, unknown where the grid gives none; {@code unit-kind} of the
 * unit responsible, unknown where there is none or nothing is said of it; {@code at}, the instant
 * of the decision, by the plan's calendar; and the facts that the host declares. Immutable.
 */
public final class CaseFacts {

  /** The code of a channel that was not given. */
  public static final String UNKNOWN_CHANNEL = "unknown";

  /** The names of facts that every plan has, or may have; a host cannot declare them. */
  public static final List<String> BUILT_IN =
      ImmutableList.of(
          "category",
          "channel",
          "level",
          "household",
          "unsolved-by",
          "summoned",
          "reported-in",
          "rework",
          "grid-kind",
          "unit-kind",
          "at",
          "received-by");

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
  private final PlaceFacts place;
  private final Optional<MomentFact> at;
  private final ImmutableList<HostFact> hostFacts;
  private final Vocabulary vocabulary;

  /**
   * The facts of a plan.
   *
   * @param domains their values
   * @throws IllegalArgumentException if the host declares one of {@link #BUILT_IN}, or one twice
   */
  public CaseFacts(CaseDomains domains) {
    Map<String, Text> allChannels =
        ImmutableMap.<String, Text>builder()
            .putAll(domains.channels())
            .put(UNKNOWN_CHANNEL, Text.of("未知渠道", "an unknown channel"))
            .buildKeepingLast();
    this.category =
        new Fact.OneCode("category", Text.of("类别", "the category"), domains.categories());
    this.channel = code("channel", Text.of("渠道", "the channel"), allChannels);
    this.level = code("level", Text.of("网格层级", "the grid's level"), domains.levels());
    this.unsolvedBy = codes("unsolved-by", Text.of("未能解决", "unsolved by"), domains.parties());
    this.place = new PlaceFacts(domains);
    this.at =
        domains.workTime().map(time -> new MomentFact("at", Text.of("办理时刻", "the time"), time));
    this.hostFacts = ImmutableList.copyOf(domains.hostFacts());
    this.vocabulary =
        all(
            Vocabulary.of(
                category, channel, level, HOUSEHOLD, unsolvedBy, SUMMONED, REPORTED_IN, REWORK));
  }

  /**
   * The facts of a plan that declares no more than these.
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
    this(
        CaseDomains.builder()
            .categories(categories)
            .putAllChannels(channels)
            .putAllLevels(levels)
            .putAllParties(parties)
            .build());
  }

  private static Fact.OneCode code(String name, Text title, Map<String, Text> codes) {
    return new Fact.OneCode(name, title, CodeTree.flat(codes));
  }

  private static Fact.ManyCodes codes(String name, Text title, Map<String, Text> codes) {
    return new Fact.ManyCodes(name, title, CodeTree.flat(codes));
  }

  private Vocabulary all(Vocabulary basic) {
    Vocabulary all = place.in(at.map(moment -> basic.with(moment)).orElse(basic));
    for (HostFact fact : hostFacts) {
      if (BUILT_IN.contains(fact.fact().name())) {
        throw new IllegalArgumentException("Not a fact of the host: " + fact.fact().name());
      }
      all = fact.in(all);
    }
    return all;
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

  /** {@return the facts that the host declares, in order} */
  public List<HostFact> hostFacts() {
    return hostFacts;
  }

  /** {@return the instant of the decision as a fact, where the plan's calendar is known} */
  public Optional<MomentFact> moment() {
    return at;
  }

  /**
   * The values for one case at the instant of its last event.
   *
   * @param state where the case stands
   * @param staffing grids, units and posts
   * @return the facts
   * @throws IllegalArgumentException as {@link #of(CaseState, Staffing, Instant)}
   */
  public Facts of(CaseState state, Staffing staffing) {
    return of(state, staffing, state.lastStepAt());
  }

  /**
   * The values for one case.
   *
   * @param state where the case stands
   * @param staffing grids, units and posts
   * @param instant the instant of the decision
   * @return the facts
   * @throws IllegalArgumentException if the case names a grid, category, channel, party or fact
   *     that the plan and organisation do not know, or lacks a fact that is always known
   */
  public Facts of(CaseState state, Staffing staffing, Instant instant) {
    Grid grid =
        staffing
            .organisation()
            .grid(state.report().grid())
            .orElseThrow(() -> new IllegalArgumentException("No grid " + state.report().grid()));
    Facts.Builder facts =
        vocabulary
            .facts()
            .with(category, state.report().category().id())
            .with(channel, state.report().channel().map(ChannelId::id).orElse(UNKNOWN_CHANNEL))
            .with(level, grid.level().id())
            .with(HOUSEHOLD, state.report().household().isPresent())
            .with(unsolvedBy, state.unsolvedBy().stream().map(Party::id).distinct().toList())
            .with(SUMMONED, state.summoned().isPresent())
            .with(REPORTED_IN, state.reportedIn())
            .with(REWORK, state.rework());
    at.ifPresent(moment -> facts.with(moment, instant));
    place.put(grid, state.report().receivedBy().stream().toList(), staffing, facts);
    addGiven(state.report().facts(), facts);
    return facts.build();
  }

  private void addGiven(Map<String, String> given, Facts.Builder facts) {
    given.forEach(
        (name, text) ->
            GivenFact.put(
                facts,
                hostFacts.stream()
                    .<Fact<?>>map(HostFact::fact)
                    .filter(fact -> fact.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No fact " + name)),
                text));
  }
}
