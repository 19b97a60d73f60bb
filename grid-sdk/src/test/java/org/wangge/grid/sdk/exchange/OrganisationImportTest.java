package org.wangge.grid.sdk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.sdk.document.organisation.AppointmentDocument;
import org.wangge.grid.sdk.document.organisation.OrganisationDocument;
import org.wangge.grid.sdk.json.Document;

/** Tables imported as of 1 November 2026 over the good organisation. */
class OrganisationImportTest {

  private static final Document KNOWN = TableFolder.goodOrganisation();

  @TempDir private Path directory;

  private OrganisationImport imported(TableFolder tables) {
    return tables.over(KNOWN, directory);
  }

  private static List<String> lines(OrganisationImport imported) {
    return imported.diff().lines().stream().map(line -> line.text().en()).toList();
  }

  private static List<String> codes(OrganisationImport imported) {
    return imported.findings().stream().map(f -> f.place() + " " + f.code()).toList();
  }

  private static List<String> holders(OrganisationImport imported, String post) {
    return imported.document().orElseThrow().appointments().stream()
        .filter(a -> a.post().equals(post))
        .map(a -> a.person() + " " + a.from() + ".." + a.to().orElse(""))
        .toList();
  }

  @Test
  void the_first_import_gives_the_organisation_of_the_file() {
    OrganisationImport first =
        TableFolder.good().over(OrganisationImport.nothing("sample-community"), directory);
    assertThat(first.findings()).isEmpty();
    assertThat(first.document().map(OrganisationImport::yaml))
        .contains(OrganisationImport.yaml(TableFolder.bound(KNOWN)));
    // 3 units, 4 grids, 10 posts, 2 pairs, 10 appointments, 1 absence.
    assertThat(first.diff().lines())
        .hasSize(30)
        .allMatch(line -> line instanceof OrganisationDiff.Added);
  }

  @Test
  void tables_that_say_the_same_change_nothing() {
    OrganisationImport same = imported(TableFolder.good());
    assertThat(same.findings()).isEmpty();
    assertThat(same.diff().isEmpty()).isTrue();
    assertThat(same.document().map(OrganisationImport::yaml))
        .contains(OrganisationImport.yaml(TableFolder.bound(KNOWN)));
  }

  @Test
  void the_same_day_as_a_spreadsheet_writes_it_is_no_change() {
    OrganisationImport same =
        imported(
            TableFolder.good()
                .change("appointments.csv", "2026-01-01", "2026/1/1")
                .change("absences.csv", "2026-09-28,2026-10-12", "2026年9月28日,2026/10/12 0:00"));
    assertThat(same.findings()).isEmpty();
    assertThat(same.diff().isEmpty()).isTrue();
  }

  @Test
  void a_part_without_a_table_stays_as_it_is() {
    OrganisationImport grids =
        imported(
            TableFolder.empty()
                .put("grids.csv", "id,measures.households\nC1,\nG1,410\nG2,320\nB1,\n"));
    assertThat(lines(grids)).containsExactly("changed grid G1: measures.households 400 → 410");
    OrganisationDocument after = grids.document().orElseThrow();
    assertThat(after.posts()).isEqualTo(TableFolder.bound(KNOWN).posts());
    // A key without a column is not spoken of.
    assertThat(after.grids().get("G1").measures()).containsEntry("residents", 1000L);
    assertThat(after.grids().get("G1").parent()).contains("C1");
  }

  @Test
  void an_empty_cell_takes_a_key_away() {
    OrganisationImport units =
        imported(TableFolder.good().change("units.csv", "bureau,liaison-1", "bureau,"));
    assertThat(lines(units)).containsExactly("changed unit housing: contact liaison-1 → —");
  }

  @Test
  void chinese_headers_titles_of_measures_and_semicolons_are_understood() {
    String grids =
        """
        编号;名称;英文名称;层级;上级网格;责任单位;户数;人口;备注
        C1;示例社区;Sample community;community;;;;;
        G1;第一网格;Grid 1;grid;C1;housing;400;1000;已核对
        G2;第二网格;Grid 2;grid;C1;transport;320;800;
        B1;第一支部;Branch 1;branch;;;;;
        ;;;;;;;;
        """;
    String units =
        """
        编号\t名称\t英文名称
        housing\t住建局\thousing bureau
        transport\t交通局\ttransport bureau
        lighting\t路灯所\tlighting station
        """;
    OrganisationImport chinese =
        imported(
            TableFolder.empty()
                .put("grids.csv", "\uFEFF" + grids.replace("\n", "\r\n"))
                .put("units.csv", units));
    assertThat(chinese.findings()).isEmpty();
    assertThat(chinese.diff().isEmpty()).isTrue();
  }

  @Test
  void who_is_not_in_the_table_any_more_is_ended_on_the_day_of_the_import() {
    OrganisationImport left =
        imported(
            TableFolder.good()
                .change(
                    "appointments.csv", "worker-2b,p8,2026-01-01,", "worker-2b,p11,2026-11-01,"));
    assertThat(lines(left))
        .containsExactly(
            "changed appointment worker-2b p8 2026-01-01: to — → 2026-11-01",
            "added appointment worker-2b p11 2026-11-01");
    assertThat(holders(left, "worker-2b"))
        .containsExactly("p8 2026-01-01..2026-11-01", "p11 2026-11-01..");
    assertThat(left.findings()).isEmpty();
  }

  @Test
  void what_is_over_is_kept_though_the_table_leaves_it_out() {
    OrganisationImport none =
        imported(TableFolder.good().change("absences.csv", "p5,,2026-09-28,2026-10-12\n", ""));
    assertThat(none.diff().isEmpty()).isTrue();
    assertThat(none.document().orElseThrow().absences()).hasSize(1);
  }

  @Test
  void what_only_begins_later_is_dropped_with_its_row() {
    Document later =
        TableFolder.organisation(
            OrganisationImport.yaml(TableFolder.bound(KNOWN))
                + "  - {person: p6, from: 2026-12-01, to: 2026-12-05}\n");
    OrganisationImport dropped = TableFolder.good().over(later, directory);
    assertThat(lines(dropped)).containsExactly("removed absence p6 2026-12-01");
  }

  @Test
  void another_holder_in_a_past_time_is_refused_with_both_versions() {
    OrganisationImport other =
        imported(
            TableFolder.good()
                .change("appointments.csv", "worker-2b,p8,2026-01-01", "worker-2b,p11,2026-06-01"));
    // Line 9 of the table: the header and eight rows.
    assertThat(codes(other)).containsExactly("appointments.csv:9 history-would-change");
    assertThat(other.findings().get(0).message().en()).contains("person p8", "person p11");
    assertThat(other.findings().get(0).message().zh()).contains("person p8", "person p11");
    assertThat(other.document()).isEmpty();
  }

  @Test
  void another_beginning_of_the_same_holder_is_refused() {
    OrganisationImport other =
        imported(
            TableFolder.good()
                .change("appointments.csv", "worker-2b,p8,2026-01-01", "worker-2b,p8,2026-02-01"));
    assertThat(codes(other)).containsExactly("appointments.csv:9 history-would-change");
  }

  @Test
  void an_end_in_the_past_of_one_that_runs_is_refused_and_one_ahead_is_taken() {
    TableFolder ended = TableFolder.good();
    ended.change("appointments.csv", "p10,2026-01-01,", "p10,2026-01-01,2026-10-31");
    assertThat(codes(imported(ended))).containsExactly("appointments.csv:11 history-would-change");

    TableFolder ending = TableFolder.good();
    ending.change("appointments.csv", "p10,2026-01-01,", "p10,2026-01-01,2026-11-01");
    assertThat(lines(imported(ending)))
        .containsExactly("changed appointment liaison-2 p10 2026-01-01: to — → 2026-11-01");
  }

  @Test
  void another_end_of_what_is_over_is_refused_also_where_the_cell_is_empty() {
    for (String end : List.of("", "2026-10-13", "2026-12-01")) {
      OrganisationImport changed =
          imported(TableFolder.good().change("absences.csv", "2026-10-12", end));
      assertThat(codes(changed)).as(end).contains("absences.csv:2 history-would-change");
    }
  }

  @Test
  void a_past_holder_of_a_vacant_time_is_added_with_a_warning() {
    OrganisationImport late =
        imported(
            TableFolder.good()
                .change(
                    "appointments.csv",
                    "worker-2b,p8,2026-01-01,",
                    "worker-2b,p0,2025-01-01,2026-01-01\nworker-2b,p8,2026-01-01,"));
    assertThat(codes(late)).containsExactly("appointments.csv:9 history-added");
    assertThat(holders(late, "worker-2b"))
        .containsExactly("p8 2026-01-01..", "p0 2025-01-01..2026-01-01");
  }

  @Test
  void a_post_that_was_held_is_not_removed_by_a_table() {
    OrganisationImport gone =
        imported(
            TableFolder.good()
                .change("posts.csv", "liaison-2,liaison,G2,,\n", "")
                .change("appointments.csv", "liaison-2,p10,2026-01-01,\n", ""));
    assertThat(codes(gone)).containsExactly("organisation.yaml:45 removal-needs-reorganisation");
    assertThat(gone.document()).isEmpty();
  }

  @Test
  void a_grid_whose_posts_were_held_is_not_removed_by_a_table() {
    OrganisationImport gone =
        imported(
            TableFolder.good()
                .change(
                    "grids.csv", "G2,第二网格,Grid 2,grid,C1,transport,320,800,,,,,lane-5,,\n", ""));
    assertThat(codes(gone)).containsExactly("organisation.yaml:24 removal-needs-reorganisation");
  }

  @Test
  void a_post_and_a_grid_that_nobody_held_are_removed() {
    String yaml =
        OrganisationImport.yaml(TableFolder.bound(KNOWN))
            .replace("\nunits:", "\nunits:\n  spare: {title: {zh: 备用, en: spare}}");
    OrganisationImport gone = TableFolder.good().over(TableFolder.organisation(yaml), directory);
    assertThat(lines(gone)).containsExactly("removed unit spare");
    assertThat(gone.document()).isPresent();
  }

  @Test
  void a_fault_that_the_tables_bring_is_found_at_the_row() {
    OrganisationImport wrong =
        imported(
            TableFolder.good().change("posts.csv", "worker-2b,worker,G2", "worker-2b,worker,G1"));
    assertThat(wrong.findings()).isNotEmpty();
    assertThat(wrong.findings())
        .allMatch(f -> f.place().source().endsWith(".csv") || f.place().line() > 0);
  }

  @Test
  void lines_of_the_diff_speak_both_languages() {
    OrganisationImport changed =
        imported(TableFolder.good().change("grids.csv", "housing,400", "housing,410"));
    assertThat(changed.diff().lines().get(0).text().in(Language.ZH))
        .isEqualTo("变更网格G1：measures.households 400 → 410");
  }

  @Test
  void the_order_of_rows_is_no_difference() {
    OrganisationImport turned =
        imported(
            TableFolder.good()
                .change(
                    "pairs.csv",
                    "worker-1a,worker-1b\nworker-2a,worker-2b\n",
                    "worker-2a,worker-2b\nworker-1a,worker-1b\n"));
    assertThat(turned.diff().isEmpty()).isTrue();
    assertThat(turned.document().map(OrganisationImport::yaml))
        .contains(OrganisationImport.yaml(TableFolder.bound(KNOWN)));
  }

  @Test
  void equal_rows_stay_equal_rows() {
    AppointmentDocument twice = TableFolder.bound(KNOWN).appointments().get(0);
    OrganisationImport doubled =
        imported(
            TableFolder.good()
                .change(
                    "appointments.csv",
                    "secretary,p1,2026-01-01,\n",
                    "secretary,p1,2026-01-01,\nsecretary,p1,2026-01-01,\n"));
    assertThat(lines(doubled))
        .containsExactly("added appointment secretary p1 " + twice.from() + " #2");
  }
}
