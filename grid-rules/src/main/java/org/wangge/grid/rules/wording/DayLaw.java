package org.wangge.grid.rules.wording;

import java.util.ArrayList;
import java.util.List;
import org.wangge.grid.domain.explain.Text;

/** The laws that say what their 日 are; with some the length decides. */
enum DayLaw {
  CIVIL_CODE("《民法典》第二百条至第二百零四条", "Civil Code, articles 200 to 204"),
  LICENCE("《行政许可法》第八十二条", "Administrative Licence Law, article 82"),
  PENALTY("《行政处罚法》第八十五条", "Administrative Penalty Law, article 85"),
  COERCION("《行政强制法》第六十九条", "Administrative Coercion Law, article 69"),
  RECONSIDERATION("《行政复议法》第八十八条", "Administrative Reconsideration Law, article 88");

  private final String zh;
  private final String en;

  DayLaw(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  private boolean meansWorkingDays(long days) {
    return switch (this) {
      case CIVIL_CODE -> false;
      case LICENCE -> true;
      case PENALTY -> days == 2 || days == 3 || days == 5 || days == 7;
      case COERCION -> days <= 10;
      case RECONSIDERATION -> days == 3 || days == 5 || days == 7 || days == 10;
    };
  }

  /** What so many days would count, and which laws read this number so. */
  static Text ground(long days, boolean working) {
    List<Text> laws = new ArrayList<>();
    for (DayLaw law : values()) {
      if (law.meansWorkingDays(days) == working) {
        laws.add(Text.of(law.zh, law.en));
      }
    }
    return working
        ? Text.format("只计工作日，如%s", "working days only, as in the %s", Text.list(laws))
        : Text.format("含休息日，如%s", "rest days included, as in the %s", Text.list(laws));
  }
}
