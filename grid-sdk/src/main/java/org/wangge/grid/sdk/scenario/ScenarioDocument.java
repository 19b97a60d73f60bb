package org.wangge.grid.sdk.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.sdk.document.organisation.AbsenceDocument;
import org.wangge.grid.sdk.document.organisation.AppointmentDocument;
import org.wangge.grid.sdk.json.Key;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.json.OptionalKey;

/**
 * One scenario as its file writes it; a YAML file may hold several, parted by {@code ---}.
 *
 * @param scenario its title, a sentence
 * @param clauses the clauses that it exercises
 * @param plan the plan file, where not the folder's own
 * @param organisation the organisation file, where not the folder's own
 * @param changes the change files, where not those of the folder {@code changes}
 * @param given what is changed beforehand
 * @param when what happens, in the order of time
 * @param then what is expected
 */
public record ScenarioDocument(
    String scenario,
    @OptionalKey List<String> clauses,
    Optional<String> plan,
    Optional<String> organisation,
    @OptionalKey List<String> changes,
    @OptionalKey List<Given> given,
    @OptionalKey List<When> when,
    List<Then> then) {

  /**
   * One change of the organisation, or one piece of evidence; exactly one of the keys.
   *
   * @param absence somebody is away
   * @param vacancy a post falls vacant
   * @param appointment somebody is appointed
   * @param evidence something that an assessment counts
   */
  public record Given(
      Optional<AbsenceDocument> absence,
      Optional<Vacancy> vacancy,
      Optional<AppointmentDocument> appointment,
      Optional<EvidenceGiven> evidence) {}

  /**
   * A post falls vacant: its appointments end.
   *
   * @param post the post
   * @param from the first day or instant without a holder
   */
  public record Vacancy(String post, String from) {}

  /**
   * Evidence for an assessment; of a post of the organisation, of a kind that a sheet counts.
   *
   * @param kind its kind, for example {@code visit}
   * @param subject the post it counts for
   * @param on the day it counts on
   * @param amount how much of its kind it is; 1 where not said
   */
  public record EvidenceGiven(String kind, String subject, LocalDate on, Optional<String> amount) {}

  /**
   * One event of a case; exactly one of the keys from {@code report} to {@code acceptHandOver} that
   * name a case is given, and the others that belong to it. The events of a case are written in the
   * order of time.
   *
   * @param at when
   * @param report the case reported
   * @param grid the grid of the report
   * @param category the category of the report
   * @param channel the channel of the report
   * @param household the household of the report
   * @param receivedBy the post that received the report
   * @param unsolved the case handed up
   * @param by who could not solve it
   * @param summon the case to which a unit is summoned
   * @param unit the unit summoned
   * @param reportIn the case to which the summoned unit reports in
   * @param rework the case that has to be put right
   * @param complete the case that is settled
   * @param feedBack the case whose reporter is told
   * @param suspend the case of which a clock stands still
   * @param resume the case of which a clock runs on
   * @param askExtension the case for which more time is asked
   * @param grantExtension the case for which it is granted
   * @param refuseExtension the case for which it is refused
   * @param fixDue the case of which an end is fixed by hand
   * @param exclude the case of which a clock is left out of the account
   * @param key the channel and number of the report
   * @param about the post or unit that the report complains of
   * @param named the units that the report names, by their part
   * @param designate the case for which somebody is designated
   * @param to who is designated
   * @param bodyKnown the case of which a unit becomes known
   * @param role its part
   * @param acceptHandOver the case of which the lead accepts the hand-over
   * @param clock the term whose clock it is about
   * @param term how much more time
   * @param until when a suspension ends by itself
   * @param due the end that is fixed
   * @param as why a clock is left out
   * @param facts what the host says with the report, by fact
   */
  public record When(
      String at,
      Optional<String> report,
      Optional<String> grid,
      Optional<String> category,
      Optional<String> channel,
      Optional<String> household,
      Optional<String> receivedBy,
      Optional<String> unsolved,
      Optional<String> by,
      Optional<String> summon,
      Optional<String> unit,
      Optional<String> reportIn,
      Optional<String> rework,
      Optional<String> complete,
      Optional<String> feedBack,
      Optional<String> suspend,
      Optional<String> resume,
      Optional<String> askExtension,
      Optional<String> grantExtension,
      Optional<String> refuseExtension,
      Optional<String> fixDue,
      Optional<String> exclude,
      Optional<String> key,
      Optional<String> about,
      Optional<Map<String, String>> named,
      Optional<String> designate,
      Optional<String> to,
      Optional<String> bodyKnown,
      Optional<String> role,
      Optional<String> acceptHandOver,
      Optional<String> clock,
      Optional<String> term,
      Optional<String> until,
      Optional<String> due,
      Optional<String> as,
      Optional<Map<String, String>> facts) {}

  /**
   * One expectation about a case, a post, a grid, a roster, a load, an assessment, a table or a
   * finding; exactly one of case, post, grid, roster, load, assess, table, finding and no-finding
   * says which. The other keys are compared where they are given; a key that does not belong to the
   * subject, or none that asks for anything, is a failure. So is a case that names something
   * unknown, unless {@code because} has {@code not-known}.
   *
   * @param caseId the case
   * @param at the instant asked about; for a case the last event's where not said
   * @param lead the post that leads: the one that acts
   * @param on the post that is responsible, where another acts for it
   * @param unit the unit that leads
   * @param helpers the posts that help
   * @param told the posts that are told
   * @param unrouted true where nobody leads
   * @param because codes of reasons that must be among those given, in this order; with a clock the
   *     reasons of its end follow those of the route
   * @param clock a term that runs
   * @param due when the clock ends
   * @param earliest the earliest possible end of a provisional one
   * @param latest the latest possible end of a provisional one
   * @param state whether the clock runs
   * @param remaining how much of the term is left, as an ISO-8601 duration
   * @param lateness whether it is late in fact
   * @param account whether it is late in account
   * @param extensions how many extensions were granted
   * @param called who was warned and told so far
   * @param post the post
   * @param carries what the holder of the post carries on duty
   * @param acting the post whose holder acts
   * @param person who acts
   * @param vacant true where nobody acts
   * @param superior the superior post
   * @param assess the post assessed
   * @param scheme the score sheet
   * @param period the period
   * @param criterion one line of the sheet
   * @param points the points of that line, or of the whole
   * @param grade the grade
   * @param finding the code of a finding on plan or organisation
   * @param noFinding the code of a finding that must not be there
   * @param line the line of the finding
   * @param path the path of the finding
   * @param knownOn of a post: by what was on record at that day or instant
   * @param obeys whom the holder of the post obeys: the superior post, then the sending unit
   * @param since from when on the post has had no holder
   * @param filledBy who has to fill the post
   * @param fillBy the last day for it
   * @param grid the grid
   * @param neighbours the grids beside it
   * @param functions who does what the grid must have done, by function
   * @param roster the duty roster
   * @param onDuty the post whose turn it is
   * @param load the person whose load is asked
   * @param posts how many posts the person holds
   * @param grids how many grids these serve
   * @param households how many households these serve
   * @param exit the way out that the case takes
   * @param handling the procedure and stage of the case
   * @param held whether a bound kept the case from going up
   * @param accountable the post that is accountable by first-asked responsibility
   * @param sameAs the case that the report of the case is
   * @param suspects the cases that it may repeat, with their likeness
   * @param nearest the numbers of the rows of the lead table that are nearest
   * @param table a table of the plan
   * @param facts the facts that it is asked with
   * @param gives what it says: outputs to values, for each row that counts; none where it says
   *     nothing
   * @param row the number of the row that counts, from 1
   */
  public record Then(
      @Key("case") Optional<String> caseId,
      Optional<String> at,
      Optional<String> lead,
      Optional<String> on,
      Optional<String> unit,
      Optional<List<String>> helpers,
      Optional<List<String>> told,
      Optional<Boolean> unrouted,
      @OptionalKey List<String> because,
      Optional<String> clock,
      Optional<String> due,
      Optional<String> earliest,
      Optional<String> latest,
      Optional<String> state,
      Optional<String> remaining,
      Optional<String> lateness,
      Optional<String> account,
      Optional<Integer> extensions,
      Optional<List<String>> called,
      Optional<String> post,
      Optional<List<String>> carries,
      Optional<String> acting,
      Optional<String> person,
      Optional<Boolean> vacant,
      Optional<String> superior,
      Optional<String> assess,
      Optional<String> scheme,
      Optional<String> period,
      Optional<String> criterion,
      Optional<String> points,
      Optional<String> grade,
      Optional<String> finding,
      Optional<String> noFinding,
      Optional<Integer> line,
      Optional<String> path,
      Optional<String> knownOn,
      Optional<List<String>> obeys,
      Optional<String> since,
      Optional<String> filledBy,
      Optional<String> fillBy,
      Optional<String> grid,
      Optional<List<String>> neighbours,
      Optional<Map<String, String>> functions,
      Optional<String> roster,
      Optional<String> onDuty,
      Optional<String> load,
      Optional<Integer> posts,
      Optional<Integer> grids,
      Optional<Long> households,
      Optional<String> exit,
      Optional<String> handling,
      Optional<Boolean> held,
      Optional<String> accountable,
      Optional<String> sameAs,
      Optional<List<String>> suspects,
      Optional<List<Integer>> nearest,
      Optional<String> table,
      Optional<Map<String, String>> facts,
      Optional<Node> gives,
      Optional<Integer> row) {}
}
