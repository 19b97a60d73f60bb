package org.wangge.grid.domain.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.grid.domain.calendar.Period;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.office.Tenures.Tenure;
import org.wangge.grid.domain.result.Finding;

/** Finds persons who did not meet what the plan asks of a holder when they were appointed. */
final class EligibilityCheck {

  private static final int MONTHS = 12;

  private final OfficeRules rules;
  private final Tenures tenures;
  private final ZoneId zone;
  private final List<Finding> findings = new ArrayList<>();

  EligibilityCheck(OfficeRules rules, Tenures tenures) {
    this.rules = rules;
    this.tenures = tenures;
    this.zone = tenures.holdings().zone();
  }

  List<Finding> findings() {
    for (Tenure tenure : tenures.all()) {
      rules
          .of(tenure.type())
          .ifPresent(rule -> rule.eligibility().forEach(asked -> check(tenure, asked)));
    }
    return findings;
  }

  private void check(Tenure tenure, Eligibility asked) {
    Optional<Answer> answer = answer(tenure, asked.requirement());
    if (answer.isEmpty()) {
      findings.add(unknown(tenure, asked));
    } else if (!answer.get().met()) {
      findings.add(notMet(tenure, asked, answer.get().value()));
    }
  }

  /** Whether a person meets it, and by which value; empty where nothing is declared. */
  private Optional<Answer> answer(Tenure tenure, Requirement asked) {
    PersonFacts person =
        tenures.holdings().persons().getOrDefault(tenure.person(), PersonFacts.NONE);
    if (asked instanceof Requirement.Age age) {
      return person
          .born()
          .filter(born -> isDated(tenure))
          .map(born -> born.until(YearMonth.from(appointed(tenure)), ChronoUnit.MONTHS))
          .map(months -> Math.floorDiv(months, MONTHS))
          .map(years -> new Answer(years >= 0 && age.years().allows(years.intValue()), "" + years));
    }
    if (asked instanceof Requirement.AtLeast atLeast) {
      List<String> grades = rules.grades(atLeast.fact());
      return Optional.ofNullable(person.grades().get(atLeast.fact()))
          .map(
              grade -> new Answer(grades.indexOf(grade) >= grades.indexOf(atLeast.grade()), grade));
    }
    if (asked instanceof Requirement.OneOf oneOf) {
      return Optional.ofNullable(person.grades().get(oneOf.fact()))
          .map(grade -> new Answer(oneOf.grades().contains(grade), grade));
    }
    Requirement.MonthsIn in = (Requirement.MonthsIn) asked;
    long months = isDated(tenure) ? monthsIn(tenure, in) : 0;
    return Optional.of(new Answer(months >= in.least(), "" + months));
  }

  private long monthsIn(Tenure tenure, Requirement.MonthsIn in) {
    Period before = new Period(Instant.MIN, tenure.period().from());
    List<Period> held =
        tenures.of(tenure.person(), in.type()).stream()
            .flatMap(period -> period.intersection(before).stream())
            .toList();
    return Stretches.joined(held).stream().mapToLong(this::wholeMonths).sum();
  }

  private long wholeMonths(Period period) {
    // Whoever held a post before all time has held it long enough.
    return period.from().equals(Instant.MIN)
        ? Integer.MAX_VALUE
        : ChronoUnit.MONTHS.between(period.from().atZone(zone), period.to().atZone(zone));
  }

  private static boolean isDated(Tenure tenure) {
    return !tenure.period().from().equals(Instant.MIN);
  }

  private LocalDate appointed(Tenure tenure) {
    return tenure.period().from().atZone(zone).toLocalDate();
  }

  private static Finding unknown(Tenure tenure, Eligibility asked) {
    Text message =
        Text.format(
            "不能判断%s是否符合岗位%s的条件（%s）：%s",
            "Whether %s may hold post %s cannot be told (%s): %s",
            tenure.person(),
            tenure.post(),
            asked.clause(),
            asked.requirement().text());
    Text wayOut = Text.of("请在 persons 中申报有关情况。", "Declare the fact under persons.");
    return asked.preferred()
        ? Finding.info("eligibility-unknown", tenure.place(), message, wayOut)
        : Finding.warning("eligibility-unknown", tenure.place(), message, wayOut);
  }

  private static Finding notMet(Tenure tenure, Eligibility asked, String value) {
    Text message =
        Text.format(
            asked.preferred() ? "%s任岗位%s，不在优先之列（%s）：%s，现为%s" : "%s不符合岗位%s的条件（%s）：%s，现为%s",
            asked.preferred()
                ? "%s holds post %s and is not among those preferred (%s): %s; here: %s"
                : "%s does not meet what post %s asks for (%s): %s; here: %s",
            tenure.person(),
            tenure.post(),
            asked.clause(),
            asked.requirement().text(),
            value);
    return asked.preferred()
        ? Finding.info(
            "preference-not-met",
            tenure.place(),
            message,
            Text.of("仅供参考，不影响任职。", "For information; the appointment stands."))
        : Finding.error(
            "not-eligible",
            tenure.place(),
            message,
            Text.of("请另任他人，或更正申报。", "Appoint somebody else, or put the facts right."));
  }

  /** Whether something is met, and the value looked at. */
  private record Answer(boolean met, String value) {}
}
