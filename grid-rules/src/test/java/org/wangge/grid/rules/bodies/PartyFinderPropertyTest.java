package org.wangge.grid.rules.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wangge.grid.domain.cases.CategoryId;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.organisation.LevelId;

/** The finder against a plain reading of the same lists, in places made at random. */
class PartyFinderPropertyTest {

  /** The sample's grids, each with its parent. */
  private static final Map<String, String> PARENTS =
      Map.of("C01", "LA", "G03", "C01", "G04", "C01", "G031", "G03", "G032", "G03");

  private static final Map<String, String> ABOVE =
      Map.of("street-lamp", "municipal", "pipe", "municipal");
  private static final List<String> GRIDS = List.of("LA", "C01", "G03", "G04", "G031", "G032");
  private static final List<String> CATEGORIES =
      List.of("municipal", "street-lamp", "pipe", "noise");
  private static final List<String> PARTIES =
      List.of("level-1-head", "level-2-head", "total-grid-head", "unit police", "unit gardens");

  private static final List<String> LEVELS = List.of("county", "community", "grid", "grid-group");

  /** Where the posts of the sample's heads are; each type has one. */
  private static final Map<String, List<String>> HEADS =
      Map.of(
          "level-1-head", List.of("C01", "level1-c01", "community"),
          "level-2-head", List.of("G03", "level2-g03", "grid"),
          "total-grid-head", List.of("C01", "total-c01", "community"));

  private record Place(String unit, String kind, List<String> serves) {}

  private final List<Place> places = new ArrayList<>();
  private Bodies bodies = new Bodies();

  private static <T> T any(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private void fill(Random random) {
    bodies = new Bodies();
    places.clear();
    for (int i = 0; i < random.nextInt(5); i++) {
      List<String> serves = new ArrayList<>();
      for (int j = 0; j < random.nextInt(3); j++) {
        serves.add(any(random, GRIDS));
      }
      places.add(new Place("u" + i, any(random, List.of("police", "gardens")), serves));
    }
    places.forEach(p -> bodies.unit(p.unit(), p.kind(), p.serves().toArray(String[]::new)));
    for (int i = 0; i < random.nextInt(6); i++) {
      Duty.Builder duty = Bodies.duty(any(random, CATEGORIES), any(random, PARTIES));
      if (random.nextInt(3) == 0) {
        duty.lowestLevel(LevelId.of(any(random, LEVELS)));
      }
      if (random.nextBoolean()) {
        duty.addHelpers(Party.of(any(random, PARTIES)));
      }
      bodies.duties.add(duty.build());
    }
    for (int i = 0; i < random.nextInt(3); i++) {
      bodies.admits(any(random, LEVELS), any(random, CATEGORIES));
    }
    for (int i = 0; i < random.nextInt(5); i++) {
      String lead = any(random, PARTIES);
      String other = any(random, PARTIES);
      if (!lead.equals(other)) {
        bodies.overlap(lead, other, any(random, CATEGORIES));
      }
    }
    bodies.settle();
  }

  @Property(tries = 300)
  void the_finder_agrees_with_a_plain_reading(@ForAll Random random) {
    fill(random);
    for (String grid : GRIDS) {
      for (String category : CATEGORIES) {
        for (String party : PARTIES) {
          assertThat(bodies.lead(party, category, grid))
              .as("%s for %s on %s", party, category, grid)
              .isEqualTo(climbed(party, found(party, grid), category, List.of()));
        }
        assertThat(bodies.lead("duty-lead", category, grid))
            .as("duty of %s on %s", category, grid)
            .isEqualTo(plainLead(category, grid));
        assertThat(bodies.all("duty-helpers", category, grid))
            .as("helpers for %s on %s", category, grid)
            .isEqualTo(plainHelpers(category, grid));
      }
    }
  }

  @Property(tries = 100)
  void the_order_of_grids_units_and_posts_changes_no_answer(@ForAll Random random) {
    fill(random);
    List<Object> answers = answers();
    Collections.shuffle(bodies.community.grids, random);
    Collections.shuffle(bodies.community.units, random);
    Collections.shuffle(bodies.community.posts, random);
    Collections.shuffle(bodies.community.appointments, random);
    bodies.settle();
    assertThat(answers()).isEqualTo(answers);
  }

  private List<Object> answers() {
    List<Object> answers = new ArrayList<>();
    for (String category : CATEGORIES) {
      for (String party : List.of("duty-lead", "unit police", "level-2-head")) {
        answers.add(bodies.lead(party, category, "G031"));
        answers.add(List.copyOf(bodies.reasons));
      }
      answers.add(bodies.all("duty-helpers", category, "G031"));
      answers.add(List.copyOf(bodies.reasons));
    }
    return answers;
  }

  // The plain reading: follow one question after the other, straight from the lists above.

  private static List<String> up(Map<String, String> parents, String from) {
    List<String> path = new ArrayList<>(List.of(from));
    while (parents.containsKey(path.get(path.size() - 1))) {
      path.add(parents.get(path.get(path.size() - 1)));
    }
    return path;
  }

  /** The post that a party means on a grid, before anything bars it. */
  private String found(String party, String grid) {
    List<String> path = up(PARENTS, grid);
    if (!party.startsWith("unit ")) {
      return path.contains(HEADS.get(party).get(0)) ? HEADS.get(party).get(1) : "nobody";
    }
    for (String node : path) {
      List<Place> there =
          places.stream()
              .filter(p -> p.kind().equals(party.substring(5)) && p.serves().contains(node))
              .toList();
      if (!there.isEmpty()) {
        return there.size() == 1 ? "desk-" + there.get(0).unit() : "nobody";
      }
    }
    return "nobody";
  }

  /** Only the level-1 head has a superior: the total grid head, on the same level. */
  private String climbed(String party, String post, String category, List<Duty> rows) {
    if (post.equals("nobody") || party.startsWith("unit ")) {
      return post;
    }
    // The superior stands on the same level, so what bars one bars the other.
    return isBarred(HEADS.get(party).get(2), category, rows) ? "nobody" : post;
  }

  private boolean isBarred(String level, String category, List<Duty> rows) {
    int own = LEVELS.indexOf(level);
    for (Duty row : rows) {
      if (row.lowestLevel().isPresent() && own > LEVELS.indexOf(row.lowestLevel().get().id())) {
        return true;
      }
    }
    List<String> path = up(ABOVE, category);
    for (int rung = 0; rung <= own; rung++) {
      LevelId bound = LevelId.of(LEVELS.get(rung));
      List<CategoryId> listed =
          bodies.admissions.stream()
              .filter(list -> list.level().equals(bound))
              .flatMap(list -> list.categories().stream())
              .toList();
      if (!listed.isEmpty() && listed.stream().noneMatch(id -> path.contains(id.id()))) {
        return true;
      }
    }
    return false;
  }

  private List<Duty> claims(String category) {
    for (String step : up(ABOVE, category)) {
      List<Duty> rows =
          bodies.duties.stream().filter(row -> row.category().id().equals(step)).toList();
      if (!rows.isEmpty()) {
        return rows;
      }
    }
    return List.of();
  }

  private Optional<String> winner(String category) {
    Set<String> leads = new LinkedHashSet<>();
    claims(category).forEach(row -> leads.add(row.lead().id()));
    for (String lead : leads) {
      int beaten = 0;
      for (String other : leads) {
        beaten += !other.equals(lead) && beats(lead, other, category) ? 1 : 0;
      }
      if (beaten == leads.size() - 1) {
        return Optional.of(lead);
      }
    }
    return Optional.empty();
  }

  private boolean beats(String lead, String other, String category) {
    for (String step : up(ABOVE, category)) {
      boolean yes = false;
      boolean no = false;
      for (Overlap rule : bodies.overlaps) {
        if (rule.between().contains(Party.of(lead))
            && rule.between().contains(Party.of(other))
            && rule.categories().contains(CategoryId.of(step))) {
          yes |= rule.lead().id().equals(lead);
          no |= rule.lead().id().equals(other);
        }
      }
      if (yes || no) {
        return yes && !no;
      }
    }
    return false;
  }

  private String plainLead(String category, String grid) {
    Optional<String> winner = winner(category);
    if (winner.isEmpty()) {
      return "nobody";
    }
    List<Duty> rows =
        claims(category).stream().filter(row -> row.lead().id().equals(winner.get())).toList();
    return climbed(winner.get(), found(winner.get(), grid), category, rows);
  }

  private List<String> plainHelpers(String category, String grid) {
    Optional<String> winner = winner(category);
    Set<String> posts = new LinkedHashSet<>();
    if (winner.isPresent()) {
      for (Duty row : claims(category)) {
        if (row.lead().id().equals(winner.get())) {
          row.helpers().forEach(helper -> posts.add(found(helper.id(), grid)));
        }
      }
      for (Duty row : claims(category)) {
        if (!row.lead().id().equals(winner.get())) {
          posts.add(found(row.lead().id(), grid));
        }
      }
    }
    posts.remove("nobody");
    return List.copyOf(posts);
  }
}
