package org.wangge.grid.domain.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Severity;

/** Says what one expected finding looks like: {@code theOnly(findings).isError("x").at("y")}. */
public final class FoundFinding {

  private final Finding finding;

  private FoundFinding(Finding finding) {
    this.finding = finding;
  }

  public static FoundFinding theOnly(List<Finding> findings) {
    assertThat(findings).hasSize(1);
    return new FoundFinding(findings.get(0));
  }

  /** The only one of a code among several findings. */
  public static FoundFinding the(String code, List<Finding> findings) {
    return theOnly(findings.stream().filter(finding -> finding.code().equals(code)).toList());
  }

  public FoundFinding isError(String code) {
    assertThat(finding.code()).isEqualTo(code);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    return this;
  }

  public FoundFinding isWarning(String code) {
    assertThat(finding.code()).isEqualTo(code);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    return this;
  }

  public FoundFinding at(String path) {
    assertThat(finding.place().path()).isEqualTo(path);
    return this;
  }

  /** Both messages carry the values, and both ways out say something. */
  public FoundFinding says(String... values) {
    assertThat(finding.message().zh()).contains(values);
    assertThat(finding.message().en()).contains(values);
    assertThat(finding.wayOut().zh()).isNotEmpty();
    assertThat(finding.wayOut().en()).isNotEmpty();
    return this;
  }

  public FoundFinding suggests(String value) {
    assertThat(finding.wayOut().zh()).contains(value);
    assertThat(finding.wayOut().en()).contains(value);
    return this;
  }

  public FoundFinding reads(String zh, String en) {
    assertThat(finding.message().zh()).isEqualTo(zh);
    assertThat(finding.message().en()).isEqualTo(en);
    return this;
  }

  public FoundFinding witnesses(String witness) {
    assertThat(finding.witness()).contains(witness);
    return this;
  }
}
