package org.wangge.grid.examples.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What a rule says about the fixtures. */
final class Broken {

  private Broken() {}

  static List<String> by(ArchRule rule) {
    return rule.evaluate(Modules.fixtures()).getFailureReport().getDetails();
  }
}
