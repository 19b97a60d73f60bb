package org.wangge.grid.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureArchitectureTest {

  @Test
  void signatures_hide_the_libraries_below() {
    SignatureRules.signaturesHideLibraries(Modules.BASE).check(Modules.all());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ShowsGuava.FIELD shows",
        "ShowsGuava.<init>(com.google.common.collect.ImmutableList) shows",
        "ShowsGuava.inReturnType() shows",
        "ShowsGuava.inParameter(com.google.common.collect.ImmutableSet) shows",
        "ShowsGuava.inTypeArgument() shows",
        "ShowsGuava.inBound(java.util.List) shows",
        "ShowsGuava.inArray() shows",
        "ShowsGuava.inReader() shows com.fasterxml.jackson.core.JsonFactory",
        "ShowsGuava$InSupertype shows",
        "ShowsGuava$InInterface shows",
        "ShowsGuava$InTypeVariable shows",
        "HiddenParent.inInheritedMethod() shows"
      })
  void a_library_is_seen_wherever_it_shows(String detail) {
    assertThat(Broken.by(SignatureRules.signaturesHideLibraries(Modules.FIXTURE)))
        .anyMatch(found -> found.contains(detail));
  }

  @Test
  void what_is_hidden_may_use_any_library() {
    assertThat(Broken.by(SignatureRules.signaturesHideLibraries(Modules.FIXTURE)))
        .noneMatch(found -> found.contains("keptToItself") || found.contains("LogsAndReads"));
  }
}
