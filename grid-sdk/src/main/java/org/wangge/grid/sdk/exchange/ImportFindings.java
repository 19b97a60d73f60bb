package org.wangge.grid.sdk.exchange;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.sdk.json.Node;

/** The findings about tables that do not go with what is known. */
final class ImportFindings {

  private ImportFindings() {}

  static Finding historyWouldChange(Place place, String part, Node was, Node now, String at) {
    return Finding.error(
        "history-would-change",
        place,
        Text.format(
            "%1$s在%4$s之前的记录将被改写：现为%2$s；表中为%3$s",
            "The history of this %1$s before %4$s would change: it is %2$s; the table says %3$s",
            Identity.kind(part),
            shown(was),
            shown(now),
            at),
        Text.of(
            "导入不改写历史：更正表；变动发生得更早的，用--at指定那一天；历史确有错误的，在组织文件中更正。",
            "An import leaves the past as it is: put the table right; import as of the day of the"
                + " change (--at); or correct the past in the organisation file."));
  }

  static Finding historyAdded(Place place, String part, Node now) {
    return Finding.warning(
        "history-added",
        place,
        Text.format(
            "补记了过去开始的%s：%s",
            "This %s began before the import: %s", Identity.kind(part), shown(now)),
        Text.of(
            "请核对起始日期；属实则无需处理。", "Look at its first day; nothing is to be done if it is right."));
  }

  static Finding removalNeedsReorganisation(Place place, String part, String id, List<String> why) {
    return Finding.error(
        "removal-needs-reorganisation",
        place,
        Text.format(
            "表中没有%1$s%2$s，但它有任职历史：%3$s",
            "The tables leave out %1$s %2$s, which has been held: %3$s",
            Identity.kind(part),
            id,
            Text.list(why)),
        Text.of(
            "撤销、合并、改编号用grid reorganise；漏填的请补回表中。",
            "Close, merge or rename it by 'grid reorganise'; if it was forgotten, put it back."));
  }

  private static String shown(Node record) {
    ImmutableList.Builder<String> values = ImmutableList.builder();
    for (Map.Entry<String, String> value : Trees.flat(record).entrySet()) {
      values.add(value.getKey() + " " + value.getValue());
    }
    return "(" + String.join(", ", values.build()) + ")";
  }
}
