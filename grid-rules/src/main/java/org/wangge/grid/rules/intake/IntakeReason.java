package org.wangge.grid.rules.intake;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.cases.CaseId;
import org.wangge.grid.domain.cases.ReportKey;
import org.wangge.grid.domain.explain.ClauseRef;
import org.wangge.grid.domain.explain.Reason;
import org.wangge.grid.domain.explain.Text;

/** Why a report is the same case, or may be. */
public sealed interface IntakeReason extends Reason {

  /**
   * A case bears the key of the report.
   *
   * @param key the key
   * @param caseId the case
   */
  record SameKey(ReportKey key, CaseId caseId) implements IntakeReason {
    @Override
    public String code() {
      return "same-key";
    }

    @Override
    public Text text() {
      return Text.format(
          "渠道%s的编号%s已是事项%s",
          "Number %2$s of channel %1$s is case %3$s already", key.channel(), key.number(), caseId);
    }
  }

  /**
   * An open case is alike; somebody has to decide.
   *
   * @param suspect the case, and what it has in common
   * @param rules the clause that says when reports are alike, where there is one
   */
  record Suspected(Suspect suspect, List<ClauseRef> rules) implements IntakeReason {
    /** Copies the list. */
    public Suspected {
      rules = ImmutableList.copyOf(rules);
    }

    @Override
    public String code() {
      return "suspected-duplicate";
    }

    @Override
    public Text text() {
      return Text.format(
          "疑似与事项%s重复（%s）：%s",
          "May be case %s (%s): %s",
          suspect.caseId(),
          suspect.share(),
          Text.list(suspect.traits().stream().map(Trait::text).toList()));
    }

    @Override
    public Optional<ClauseRef> clause() {
      return rules.stream().findFirst();
    }
  }
}
