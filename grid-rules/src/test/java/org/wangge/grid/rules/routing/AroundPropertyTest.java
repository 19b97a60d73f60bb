package org.wangge.grid.rules.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wangge.grid.domain.cases.CaseEvent;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.domain.cases.CaseState;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.cases.PostOrUnit;
import org.wangge.grid.domain.cases.Report;
import org.wangge.grid.domain.cases.RoleId;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.organisation.UnitId;
import org.wangge.grid.domain.post.PersonId;
import org.wangge.grid.domain.post.PostId;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.staffing.Incumbency;
import org.wangge.grid.domain.staffing.Staffing;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.condition.Condition;
import org.wangge.grid.rules.routing.rule.Agreement;
import org.wangge.grid.rules.routing.rule.AgreementId;
import org.wangge.grid.rules.routing.rule.Exit;
import org.wangge.grid.rules.routing.rule.ExitId;
import org.wangge.grid.rules.routing.rule.Notice;
import org.wangge.grid.rules.routing.rule.SizeBound;
import org.wangge.grid.rules.sample.SampleCommunity;
import org.wangge.grid.rules.sample.SampleRouting;
import org.wangge.grid.rules.table.DecisionTable;
import org.wangge.grid.rules.table.HitPolicy;
import org.wangge.grid.rules.table.Row;

/** Whatever the plan, the staffing and the case: what must hold of every route. */
class AroundPropertyTest {

  private static final Instant AT = SampleCommunity.at("2026-10-15T10:00");
  private static final ClauseRef CLAUSE = ClauseRef.of("X-01");
  private static final List<String> GRIDS = List.of("C01", "G03", "G031", "G032", "G04");
  private static final List<String> TYPES =
      List.of("total-grid-head", "level-1-head", "level-2-head", "part-time-worker");
  private static final List<String> UNITS = List.of("housing-bureau", "transport-bureau");

  /** One random question, with all that it is made of. */
  private static final class Question {
    final SampleCommunity community = new SampleCommunity();
    final RoutingRules rules;
    final CaseState state;
    final Optional<Instant> noticeEnd;

    Question(Random random) {
      for (String post : community.posts.stream().map(post -> post.id().id()).toList()) {
        switch (random.nextInt(8)) {
          case 0 -> community.vacate(post);
          case 1 -> community.awayInOctober(post);
          default -> {
            // Stays as it is.
          }
        }
      }
      UNITS.forEach(unit -> community.contact(unit, any(random, posts())));
      rules = rules(random);
      state = state(random);
      noticeEnd =
          random.nextInt(3) == 0
              ? Optional.empty()
              : Optional.of(AT.plusSeconds(random.nextInt(3) - 1L));
    }

    List<String> posts() {
      return community.posts.stream().map(post -> post.id().id()).toList();
    }

    Route route() {
      return new Router(rules, SampleRouting.FACTS)
          .route(state, community.staffing(), AT, term -> noticeEnd);
    }

    private CaseState state(Random random) {
      Report.Builder report =
          Report.builder()
              .caseId(CaseId.of("K1"))
              .at(AT.minusSeconds(3600))
              .grid(GridId.of(any(random, GRIDS)))
              .category(CategoryId.of(any(random, List.of("street-lamp", "dispute"))));
      if (random.nextBoolean()) {
        report.about(postOrUnit(random));
      }
      if (random.nextBoolean()) {
        report.receivedBy(PostId.of(any(random, posts())));
      }
      if (random.nextInt(4) == 0) {
        report.putNamed(RoleId.of("owner"), UnitId.of(any(random, UNITS)));
      }
      Report made = report.build();
      ImmutableList.Builder<CaseEvent> events = ImmutableList.builder();
      events.add(new CaseEvent.Reported(made));
      if (random.nextInt(3) == 0) {
        events.add(new CaseEvent.Designated(made.caseId(), made.at(), postOrUnit(random)));
      }
      if (random.nextBoolean()) {
        events.add(new CaseEvent.Unsolved(made.caseId(), made.at(), Party.of("responsible-unit")));
      }
      if (random.nextBoolean()) {
        events.add(new CaseEvent.HandOverAccepted(made.caseId(), made.at()));
      }
      return CaseState.of(events.build());
    }

    private PostOrUnit postOrUnit(Random random) {
      return random.nextBoolean()
          ? PostOrUnit.of(PostId.of(any(random, posts())))
          : PostOrUnit.of(UnitId.of(any(random, UNITS)));
    }
  }

  private static <T> T any(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static RoutingRules rules(Random random) {
    SampleRouting sample =
        new SampleRouting()
            .helps(Condition.always(), any(random, TYPES))
            .helps(Condition.always(), any(random, TYPES))
            .tells(Condition.always(), any(random, TYPES));
    List<Row<Party>> lead = new ArrayList<>(sample.lead);
    if (random.nextInt(3) == 0) {
      lead.add(0, new Row<>(Condition.always(), Party.of("agreement cover"), CLAUSE));
    }
    RoutingRules.Builder rules =
        RoutingRules.builder()
            .lead(new DecisionTable<>("lead", HitPolicy.FIRST, lead))
            .help(new DecisionTable<>("help", HitPolicy.COLLECT, sample.help))
            .tell(new DecisionTable<>("tell", HitPolicy.COLLECT, sample.tell))
            .clocks(new DecisionTable<>("clocks", HitPolicy.COLLECT, sample.clocks))
            .stepAside(CLAUSE)
            .firstAsked(CLAUSE)
            .addAgreements(
                Agreement.builder()
                    .id(AgreementId.of("cover"))
                    .addRungs(Party.of("named owner"), Party.of("responsible-unit"))
                    .notice(new Notice(TermId.of("claim"), Party.of("level-1-head")))
                    .clause(CLAUSE)
                    .build());
    if (random.nextBoolean()) {
      SizeBound.Builder bound =
          SizeBound.builder()
              .when(Condition.always())
              .notBeyond(LevelId.of(any(random, List.of("community", "grid"))))
              .clause(CLAUSE);
      if (random.nextBoolean()) {
        bound.boundedTo(PostTypeId.of("level-2-head"));
      }
      rules.addBounds(bound.build());
    }
    if (random.nextInt(5) == 0) {
      Exit exit = new Exit(ExitId.of("court"), Text.same("court"), true);
      rules.exits(
          new DecisionTable<>(
              "exits", HitPolicy.FIRST, List.of(new Row<>(Condition.always(), exit, CLAUSE))));
    }
    return rules.build();
  }

  @Property(tries = 300)
  void a_route_leads_to_somebody_or_says_why_not(@ForAll long seed) {
    Route route = new Question(new Random(seed)).route();

    assertThat(route.explanation().reasons()).isNotEmpty();
    if (route instanceof Route.Routed routed) {
      assertThat(routed.lead().persons()).isNotEmpty();
    }
  }

  @Property(tries = 300)
  void nobody_leads_helps_and_is_told_twice(@ForAll long seed) {
    if (new Question(new Random(seed)).route() instanceof Route.Routed routed) {
      List<PostId> named = new ArrayList<>();
      named.add(routed.lead().acting());
      routed.helpers().forEach(each -> named.add(each.acting()));
      routed.told().forEach(each -> named.add(each.acting()));
      assertThat(named).doesNotHaveDuplicates();
    }
  }

  @Property(tries = 300)
  void whoever_is_designated_leads_unless_it_must_step_aside(@ForAll long seed) {
    Question question = new Question(new Random(seed));
    Route route = question.route();
    if (question.state.designated().isEmpty()) {
      assertThat(route.explanation().codes()).doesNotContain("designated");
      return;
    }
    PostOrUnit to = question.state.designated().get();
    assertThat(route.explanation().codes()).startsWith("designated").doesNotContain("lead-row");
    if (to instanceof PostOrUnit.OfPost of
        && !route.explanation().codes().contains("steps-aside")) {
      Incumbency incumbent = question.community.staffing().incumbent(of.post(), AT);
      assertThat(route instanceof Route.Routed).isEqualTo(incumbent instanceof Incumbency.Filled);
      if (route instanceof Route.Routed routed) {
        assertThat(routed.lead().post()).isEqualTo(of.post());
      }
    }
  }

  @Property(tries = 300)
  void whoever_the_matter_is_about_neither_leads_nor_helps(@ForAll long seed) {
    Question question = new Question(new Random(seed));
    if (question.state.report().about().isEmpty()
        || !(question.route() instanceof Route.Routed routed)) {
      return;
    }
    Staffing staffing = question.community.staffing();
    List<Assignment> taking = new ArrayList<>(routed.helpers());
    taking.add(routed.lead());
    for (Assignment each : taking) {
      if (question.state.report().about().get() instanceof PostOrUnit.OfPost of) {
        List<PersonId> concerned = staffing.holders(of.post(), AT);
        assertThat(List.of(each.post(), each.acting())).doesNotContain(of.post());
        assertThat(each.persons()).noneMatch(concerned::contains);
      } else {
        UnitId unit = ((PostOrUnit.OfUnit) question.state.report().about().get()).unit();
        assertThat(each.unit()).isNotEqualTo(Optional.of(unit));
        assertThat(staffing.facts().contacts().get(unit)).isNotIn(each.post(), each.acting());
      }
    }
  }

  /** A plain reading: whoever leads by the table and did not step aside lies within the bound. */
  @Property(tries = 300)
  void a_bound_is_kept(@ForAll long seed) {
    Question question = new Question(new Random(seed));
    if (question.rules.bounds().isEmpty()
        || question.state.designated().isPresent()
        || !(question.route() instanceof Route.Routed routed)) {
      return;
    }
    LevelId bound = question.rules.bounds().get(0).notBeyond();
    LevelId level = question.community.staffing().typeOf(routed.lead().post()).on();
    boolean stepped = routed.explanation().codes().contains("steps-aside");
    assertThat(
            stepped
                || SampleCommunity.LEVELS.indexOf(level.id())
                    >= SampleCommunity.LEVELS.indexOf(bound.id()))
        .isTrue();
  }

  @Property(tries = 300)
  void the_order_in_which_facts_are_written_changes_nothing(@ForAll long seed, @ForAll long order) {
    Question question = new Question(new Random(seed));
    Route before = question.route();
    Random random = new Random(order);
    Collections.shuffle(question.community.posts, random);
    Collections.shuffle(question.community.pairs, random);
    Collections.shuffle(question.community.appointments, random);
    Collections.shuffle(question.community.absences, random);
    Collections.shuffle(question.community.types, random);
    Collections.shuffle(question.community.grids, random);

    assertThat(question.route()).isEqualTo(before);
  }
}
