package org.wangge.grid.rules.routing;

import java.util.Optional;
import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.term.TermId;
import org.wangge.grid.rules.routing.rule.AgreementId;

/** One rung of an agreement, tried. */
public sealed interface AgreementReason extends Reason {

  /**
   * The body of a rung is there, and it leads.
   *
   * @param agreement the agreement
   * @param rung its number, from 1
   * @param party its party
   * @param rule the clause of the agreement
   */
  record RungLeads(AgreementId agreement, int rung, Party party, ClauseRef rule)
      implements AgreementReason {
    @Override
    public String code() {
      return "rung-leads";
    }

    @Override
    public Text text() {
      return Text.format(
          "按约定%s，第%s顺位%s主办", "By the agreement %s its rung %s leads: %s", agreement, rung, party);
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(rule);
    }
  }

  /**
   * The body of a rung is not there.
   *
   * @param agreement the agreement
   * @param rung its number, from 1
   * @param party its party
   */
  record RungSkipped(AgreementId agreement, int rung, Party party) implements AgreementReason {
    @Override
    public String code() {
      return "rung-skipped";
    }

    @Override
    public Text text() {
      return Text.format(
          "约定%s第%s顺位%s尚不明确",
          "Rung %2$s of the agreement %1$s is not known: %3$s", agreement, rung, party);
    }
  }

  /**
   * The body of the first rung is looked for, and somebody leads meanwhile.
   *
   * @param agreement the agreement
   * @param term the term of the notice
   * @param lead who leads meanwhile
   * @param rule the clause of the agreement
   */
  record NoticeRuns(AgreementId agreement, TermId term, Party lead, ClauseRef rule)
      implements AgreementReason {
    @Override
    public String code() {
      return "notice-runs";
    }

    @Override
    public Text text() {
      return Text.format(
          "约定%s的公告期%s未满，其间由%s主办",
          "The notice %2$s of the agreement %1$s runs; meanwhile %3$s leads",
          agreement,
          term,
          lead);
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(rule);
    }
  }

  /**
   * The notice ended without the body becoming known.
   *
   * @param agreement the agreement
   * @param term the term of the notice
   * @param rule the clause of the agreement
   */
  record NoticeOver(AgreementId agreement, TermId term, ClauseRef rule) implements AgreementReason {
    @Override
    public String code() {
      return "notice-over";
    }

    @Override
    public Text text() {
      return Text.format(
          "约定%s的公告期%s已满，转入下一顺位",
          "The notice %2$s of the agreement %1$s is over; the next rung follows", agreement, term);
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(rule);
    }
  }

  /**
   * No body of an agreement is there.
   *
   * @param agreement the agreement
   * @param rule its clause
   */
  record NoRungLeft(AgreementId agreement, ClauseRef rule) implements AgreementReason {
    @Override
    public String code() {
      return "no-rung-left";
    }

    @Override
    public Text text() {
      return Text.format("约定%s各顺位均不明确", "No rung of the agreement %s is known", agreement);
    }

    @Override
    public Optional<ClauseRef> clause() {
      return Optional.of(rule);
    }
  }
}
