package org.wangge.grid.sdk.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.json.OptionalKey;

/**
 * A plan file, format 1.
 *
 * @param plan the id of the plan
 * @param format the version of the format, 1
 * @param title its name
 * @param inForce the days on which it is in force, for example {@code 2022-06-01..}
 * @param calendar working days and office hours: a {@link CalendarDocument}, or the name of a file
 *     that is one
 * @param clauses the clauses of the published plan, by id
 * @param levels the ladder, top first
 * @param measures the measures that a grid can give
 * @param channels the channels through which matters come
 * @param categories the kinds of matter
 * @param postTypes the kinds of post
 * @param norms sizes and staffing
 * @param countings ways of counting of the plan's own
 * @param terms time limits
 * @param routing who leads, helps, is told
 * @param schemes score sheets
 * @param personFacts what may be declared about post holders: each with its values, rising
 * @param trades the trades of crews
 * @param functions what each grid must have somebody for
 * @param lines ladders beside the territory, by line
 * @param gridKinds the kinds of grid
 * @param unitKinds the kinds of unit
 * @param codeSchemes how the codes of grids are made
 * @param dutyList who leads and helps, by category
 * @param admission what may be handed to which levels
 * @param overlaps which of two competent bodies leads
 * @param procedures procedures with their stages, by name
 * @param agreements who leads where several bodies may have to
 * @param likeness when two reports may be one matter
 * @param facts what the host says of each case
 * @param tables tables beside routing
 */
public record PlanDocument(
    String plan,
    int format,
    TextDocument title,
    String inForce,
    Node calendar,
    Map<String, ClauseDocument> clauses,
    Map<String, TextDocument> levels,
    @OptionalKey Map<String, TextDocument> measures,
    @OptionalKey Map<String, TextDocument> channels,
    Map<String, CategoryDocument> categories,
    Map<String, PostTypeDocument> postTypes,
    @OptionalKey Map<String, NormDocument> norms,
    @OptionalKey Map<String, CountingDocument> countings,
    @OptionalKey Map<String, TermDocument> terms,
    RoutingDocument routing,
    @OptionalKey Map<String, SchemeDocument> schemes,
    @OptionalKey Map<String, List<String>> personFacts,
    @OptionalKey Map<String, TextDocument> trades,
    @OptionalKey Map<String, FunctionDocument> functions,
    @OptionalKey Map<String, LineDocument> lines,
    @OptionalKey Map<String, TextDocument> gridKinds,
    @OptionalKey Map<String, TextDocument> unitKinds,
    @OptionalKey Map<String, CodeSchemeDocument> codeSchemes,
    @OptionalKey List<DutyDocument> dutyList,
    @OptionalKey List<AdmissionDocument> admission,
    @OptionalKey List<OverlapDocument> overlaps,
    @OptionalKey Map<String, ProcedureDocument> procedures,
    @OptionalKey Map<String, AgreementDocument> agreements,
    Optional<LikenessDocument> likeness,
    @OptionalKey Map<String, FactDocument> facts,
    @OptionalKey Map<String, PlanTableDocument> tables) {

  /**
   * A row of the duty list.
   *
   * @param category the category of the matter
   * @param lead the party that leads
   * @param helpers the parties that help
   * @param lowestLevel the lowest level whose posts may lead it
   * @param clause the clause it comes from
   */
  public record DutyDocument(
      String category,
      String lead,
      @OptionalKey List<String> helpers,
      Optional<String> lowestLevel,
      String clause) {}

  /**
   * An admission list.
   *
   * @param level the level whose posts it binds, with all below
   * @param categories what may be handed to them
   * @param clause the clause it comes from
   */
  public record AdmissionDocument(
      String level, @OptionalKey List<String> categories, String clause) {}

  /**
   * Which of two competent bodies leads.
   *
   * @param between the two parties
   * @param categories what they overlap in
   * @param lead the party that leads
   * @param clause the clause it comes from
   */
  public record OverlapDocument(
      List<String> between, List<String> categories, String lead, String clause) {}

  /**
   * A procedure by name.
   *
   * @param title its name
   * @param stages its stages, first to last
   */
  public record ProcedureDocument(TextDocument title, Map<String, TextDocument> stages) {}

  /**
   * An agreement.
   *
   * @param rungs the parties, first to last
   * @param notice the notice while the first is not known
   * @param clause the clause it comes from
   */
  public record AgreementDocument(
      List<String> rungs, Optional<NoticeDocument> notice, String clause) {}

  /**
   * The notice of an agreement.
   *
   * @param term the term that it runs
   * @param lead the party that leads meanwhile
   */
  public record NoticeDocument(String term, String lead) {}

  /**
   * When two reports may be one matter: points for what they have in common.
   *
   * @param sameGrid for the same grid
   * @param neighbourGrid for a neighbouring grid
   * @param sameCategory for the same category
   * @param relatedCategory for categories one of which lies above the other
   * @param sameHousehold for the same household
   * @param samePeriod for reports within the period
   * @param within the period
   * @param atLeast how many points make a suspicion
   * @param clause the clause it comes from
   */
  public record LikenessDocument(
      Optional<Integer> sameGrid,
      Optional<Integer> neighbourGrid,
      Optional<Integer> sameCategory,
      Optional<Integer> relatedCategory,
      Optional<Integer> sameHousehold,
      Optional<Integer> samePeriod,
      Optional<String> within,
      int atLeast,
      String clause) {}

  /**
   * A ladder beside the territory.
   *
   * @param title its name
   * @param levels its levels, top first
   * @param clause the clause that sets it up
   */
  public record LineDocument(
      TextDocument title, Map<String, TextDocument> levels, Optional<String> clause) {}

  /**
   * How codes are made: one of the library's schemes by name, or title and segments.
   *
   * @param preset the name of a scheme of the library
   * @param title its name
   * @param segments its segments, topmost first
   * @param levels level to the segment that is the last of its codes
   */
  public record CodeSchemeDocument(
      Optional<String> preset,
      Optional<TextDocument> title,
      @OptionalKey List<SegmentDocument> segments,
      Map<String, String> levels) {}

  /**
   * A part of every code.
   *
   * @param id its id
   * @param width how many characters it has
   * @param alphabet {@code digits} or {@code alphanumeric}
   * @param mark whether it says something else than a place
   * @param undivided whether zeros may stand for a place not divided further
   */
  public record SegmentDocument(
      String id,
      int width,
      @OptionalKey(otherwise = "digits") String alphabet,
      @OptionalKey(otherwise = "false") boolean mark,
      @OptionalKey(otherwise = "false") boolean undivided) {}
}
