package org.wangge.grid.examples.routing;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say what is reported; an empty text means that nothing is said. */
final class Matter {

  @Option(
      names = "--grid",
      required = true,
      paramLabel = "GRID",
      description = {"事项所在网格。", "The grid where it lies."})
  String grid = "";

  @Option(
      names = "--category",
      required = true,
      paramLabel = "CATEGORY",
      description = {"事项类别。", "What kind of matter it is."})
  String category = "";

  @Option(
      names = "--channel",
      paramLabel = "CHANNEL",
      description = {"来源渠道。", "The channel it came through."})
  String channel = "";

  @Option(
      names = "--household",
      paramLabel = "HOUSEHOLD",
      description = {"涉及的住户代码。", "The id of the household it is about."})
  String household = "";

  @Option(
      names = "--received-by",
      paramLabel = "POST",
      description = {"首先接到的岗位。", "The post that received it first."})
  String receivedBy = "";

  @Option(
      names = "--fact",
      paramLabel = "NAME=VALUE",
      description = {
        "方案声明的事实，如severity=high；可多次给出。",
        "A fact that the plan declares, such as severity=high; may be repeated."
      })
  List<String> facts = new ArrayList<>();
}
