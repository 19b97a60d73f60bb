package org.wangge.grid.sdk.scenario;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.wangge.grid.domain.explain.Explanation;
import org.wangge.grid.domain.explain.Language;
import org.wangge.grid.domain.explain.Text;

/**
 * Why something came out as it did, ready to be shown.
 *
 * @param lines one line a reason or finding, first to last
 */
public record Why(List<Text> lines) {

  /** Nothing to say. */
  static final Why NONE = new Why(ImmutableList.of());

  /** Copies the list. */
  public Why {
    lines = ImmutableList.copyOf(lines);
  }

  static Why of(Explanation explanation) {
    List<String> zh = explanation.lines(Language.ZH);
    List<String> en = explanation.lines(Language.EN);
    ImmutableList.Builder<Text> lines = ImmutableList.builder();
    for (int i = 0; i < zh.size(); i++) {
      lines.add(Text.of(zh.get(i), en.get(i)));
    }
    return new Why(lines.build());
  }
}
