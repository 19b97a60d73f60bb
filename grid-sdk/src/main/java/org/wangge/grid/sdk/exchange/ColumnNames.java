package org.wangge.grid.sdk.exchange;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/** The Chinese names of columns; a key that is not here is its own name. */
final class ColumnNames {

  /** A column for people, which no import reads. */
  static final ImmutableSet<String> REMARKS = ImmutableSet.of("备注", "说明", "note", "remark");

  /** The column with the id of a record. */
  static final String ID = "id";

  /** Key to names; the first name of a key is written, all are read. */
  private static final ImmutableListMultimap<String, String> NAMES =
      ImmutableListMultimap.<String, String>builder()
          .putAll(ID, "编号", "网格编号", "单位编号", "岗位编号")
          .putAll("title.zh", "名称", "中文名称")
          .putAll("title.en", "英文名称")
          .putAll("level", "层级", "级别")
          .putAll("parent", "上级网格", "上级")
          .putAll("responsible-unit", "责任单位")
          .putAll("contact", "联系岗位", "联系人岗位")
          .putAll("type", "岗位类型", "类型")
          .putAll("grids", "服务网格", "网格", "所在网格")
          .putAll("sent-by", "派出单位")
          .putAll("households", "分配住户", "住户")
          .putAll("a", "A岗")
          .putAll("b", "B岗")
          .putAll("post", "岗位")
          .putAll("person", "人员")
          .putAll("from", "起始", "开始", "起始日期", "开始日期", "任职日期")
          .putAll("to", "终止", "结束", "终止日期", "结束日期", "卸任日期")
          .putAll("kinds", "种类")
          .putAll("kind", "类别")
          .putAll("neighbours", "相邻网格")
          .putAll("code", "编码", "代码")
          .putAll("addresses", "地址")
          .putAll("trade", "工种")
          .putAll("unit", "单位", "所在单位")
          .putAll("recorded", "登记时间", "登记日期")
          .putAll("withdrawn", "撤销时间", "撤销日期")
          .build();

  private ColumnNames() {}

  /** What a column of this key is called in Chinese, where it has such a name. */
  static Optional<String> chinese(String key) {
    return NAMES.get(key).stream().findFirst();
  }

  /** The key among some that a name stands for. */
  static Optional<String> key(String name, List<String> keys) {
    return keys.stream().filter(key -> NAMES.containsEntry(key, name)).findFirst();
  }
}
