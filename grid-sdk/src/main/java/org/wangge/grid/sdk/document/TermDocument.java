package org.wangge.grid.sdk.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.grid.sdk.json.Node;
import org.wangge.grid.sdk.json.OptionalKey;

/**
 * A time limit.
 *
 * @param title its name
 * @param term how long, for example {@code 5 working-days}, or as a published plan words it
 * @param counting how it is counted, for example {@code civil-code}
 * @param from the event it runs from, for example {@code report} or {@code hand-up by worker}
 * @param until the event it runs until; {@code complete} where not said
 * @param clause the clause that sets it
 * @param statutory terms of law that go before it, for some matters
 * @param fallback terms for when it does not suffice
 * @param starts when it may begin
 * @param extension how it may be extended
 * @param suspension how long it may stand still
 * @param visits what it does when the case comes back: {@code cumulative}, {@code shared}, {@code
 *     single}
 * @param warnings when somebody is warned, for example {@code 80 %}
 * @param escalation who is told after its end
 */
public record TermDocument(
    TextDocument title,
    String term,
    String counting,
    String from,
    Optional<String> until,
    String clause,
    @OptionalKey List<OptionDocument> statutory,
    @OptionalKey List<OptionDocument> fallback,
    Optional<StartsDocument> starts,
    Optional<ExtensionDocument> extension,
    Optional<SuspensionDocument> suspension,
    Optional<String> visits,
    @OptionalKey List<String> warnings,
    @OptionalKey List<StepDocument> escalation) {

  /**
   * A term that takes the place of the ordinary one.
   *
   * @param when facts and the values asked for
   * @param term how long
   * @param counting how it is counted; as the ordinary term where it is not said
   * @param clause the clause that says so
   */
  public record OptionDocument(
      @OptionalKey Map<String, Node> when, String term, Optional<String> counting, String clause) {}

  /**
   * When a term may begin; one of the first two at least.
   *
   * @param season the days of the year, for example {@code 03-01..04-30}
   * @param notBefore the time of day, for example {@code 08:00}
   * @param clause the clause that says so
   */
  public record StartsDocument(
      Optional<String> season, Optional<String> notBefore, String clause) {}

  /**
   * How a term may be extended.
   *
   * @param times how often at most
   * @param most by how much at most each time, for example {@code 5 working-days}
   * @param clause the clause that says so
   */
  public record ExtensionDocument(int times, String most, String clause) {}

  /**
   * How long a term may stand still.
   *
   * @param longest how long at most each time, for example {@code 30 days}
   * @param clause the clause that says so
   */
  public record SuspensionDocument(String longest, String clause) {}

  /**
   * Who is told so long after the end.
   *
   * @param after how long after it, for example {@code 1 working-day}
   * @param tell the party
   * @param clause the clause that says so
   */
  public record StepDocument(String after, String tell, String clause) {}
}
