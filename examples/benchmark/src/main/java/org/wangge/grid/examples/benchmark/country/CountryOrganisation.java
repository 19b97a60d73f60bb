package org.wangge.grid.examples.benchmark.country;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.GridId;
import org.wangge.grid.domain.organisation.Ladder;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.organisation.Organisation;
import org.wangge.grid.examples.benchmark.country.Divisions.Division;

/** The grid tree of a country: its divisions, their villages, and the grids of each village. */
final class CountryOrganisation {

  static final int GRIDS_PER_VILLAGE = 2;

  private static final GridId COUNTRY = GridId.of("CN");
  private static final Ladder LADDER =
      new Ladder(
          List.of("country", "province", "city", "county", "town", "village", "grid").stream()
              .map(LevelId::of)
              .toList());
  private static final int TOWN = 4;

  /** The names of the grids of every village are the same. */
  private static final List<Text> GRID_TITLES =
      List.of(Text.of("第1网格", "Grid 1"), Text.of("第2网格", "Grid 2"));

  private final ImmutableList.Builder<Grid> grids = ImmutableList.builder();
  private final Consumer<Village> villages;

  private CountryOrganisation(Consumer<Village> villages) {
    this.villages = villages;
  }

  /**
   * A village with its grids.
   *
   * @param town the town it lies in
   * @param grids its grids
   */
  record Village(GridId town, List<GridId> grids) {}

  /**
   * Builds the tree.
   *
   * @param divisions the divisions down to the towns, parents first
   * @param villages takes each village, so that posts can be set up in it
   */
  static Organisation of(List<Division> divisions, Consumer<Village> villages) {
    return new CountryOrganisation(villages).build(divisions);
  }

  /** The level of that name. */
  static LevelId level(String name) {
    return LADDER.levels().stream().filter(level -> level.id().equals(name)).findFirst().get();
  }

  private Organisation build(List<Division> divisions) {
    grids.add(
        Grid.builder()
            .id(COUNTRY)
            .title(Text.of("全国", "The country"))
            .level(LADDER.levels().get(0))
            .build());
    Map<String, GridId> ids = new LinkedHashMap<>();
    Map<String, List<GridId>> towns = new LinkedHashMap<>();
    for (Division division : divisions) {
      GridId id = GridId.of(division.code());
      ids.put(division.code(), id);
      add(
          id,
          Text.same(division.name()),
          division.level(),
          ids.getOrDefault(division.parent(), COUNTRY));
      if (division.level() == TOWN) {
        towns.computeIfAbsent(division.province(), code -> new ArrayList<>()).add(id);
      }
    }
    towns.forEach(this::addVillages);
    return Organisation.of(LADDER, grids.build(), List.of()).orThrow();
  }

  private void addVillages(String province, List<GridId> towns) {
    int count = ProvinceCounts.of(province).villages();
    // Of a part of a province's towns each gets what it would get in the whole.
    int all = Math.max(ProvinceCounts.of(province).towns(), towns.size());
    for (int i = 0; i < towns.size(); i++) {
      for (int n = 1; n <= ProvinceCounts.share(count, i, all); n++) {
        addVillage(towns.get(i), n);
      }
    }
  }

  private void addVillage(GridId town, int number) {
    GridId village = GridId.of(town + (number < 10 ? "00" : number < 100 ? "0" : "") + number);
    // A name of its own for each, as real villages have.
    add(village, Text.same(village + "村"), TOWN + 1, town);
    ImmutableList.Builder<GridId> inside = ImmutableList.builder();
    for (int i = 0; i < GRIDS_PER_VILLAGE; i++) {
      GridId grid = GridId.of(village + "-" + (i + 1));
      add(grid, GRID_TITLES.get(i), TOWN + 2, village);
      inside.add(grid);
    }
    villages.accept(new Village(town, inside.build()));
  }

  private void add(GridId id, Text title, int level, GridId parent) {
    grids.add(
        Grid.builder()
            .id(id)
            .title(title)
            .level(LADDER.levels().get(level))
            .parent(parent)
            .build());
  }
}
