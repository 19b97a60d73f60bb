package org.wangge.grid.rules.norm;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.organisation.Grid;
import org.wangge.grid.domain.organisation.LevelId;
import org.wangge.grid.domain.organisation.MeasureId;
import org.wangge.grid.domain.post.Post;
import org.wangge.grid.domain.post.PostTypeId;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.staffing.Staffing;

/**
 * Compares an organisation with the norms of a plan.
 *
 * <p>Rules: (1) comparisons are exact, by multiplication, never rounded; (2) a measure that a grid
 * does not give is {@code norm-not-measured}, not zero; (3) grids inside a grid are counted at any
 * depth; (4) findings come by norm, then by grid. Example: 5 workers for 3,000 residents against 18
 * per 10,000: 5 × 10,000 = 50,000 &lt; 18 × 3,000 = 54,000, so missed.
 */
public final class NormCheck {

  private final Staffing staffing;
  private final List<Finding> findings = new ArrayList<>();

  private NormCheck(Staffing staffing) {
    this.staffing = staffing;
  }

  /**
   * The findings of all norms.
   *
   * @param norms the norms
   * @param staffing the organisation with its posts
   * @return what is missed or cannot be told; paths begin with {@code grids/ID}
   */
  public static List<Finding> findings(List<Norm> norms, Staffing staffing) {
    NormCheck check = new NormCheck(staffing);
    for (Norm norm : norms) {
      for (Grid grid : staffing.organisation().grids()) {
        if (norm.isFor(grid)) {
          check.check(norm, grid);
        }
      }
    }
    return check.findings;
  }

  private void check(Norm norm, Grid grid) {
    if (norm.quantity() instanceof Quantity.GridsBelow count) {
      long grids = below(grid, count.level());
      judge(norm, grid, BigInteger.valueOf(grids), 1, Text.same(Long.toString(grids)));
      return;
    }
    MeasureId measure = measure(norm.quantity());
    Long value = grid.measures().get(measure);
    if (value == null) {
      findings.add(notMeasured(norm, grid, measure));
    } else if (norm.quantity() instanceof Quantity.OfMeasure) {
      judge(norm, grid, BigInteger.valueOf(value), 1, Text.same(value.toString()));
    } else if (norm.quantity() instanceof Quantity.PostsPer ratio) {
      long posts = posts(grid, ratio.posts());
      Text figures = Text.format("%s个岗位 / %s", "%s posts / %s", posts, value);
      if (value > 0) {
        BigInteger amount = BigInteger.valueOf(posts).multiply(BigInteger.valueOf(ratio.per()));
        judge(norm, grid, amount, value, figures);
      }
    } else if (norm.quantity() instanceof Quantity.MeasurePerPost share) {
      long posts = posts(grid, List.of(share.post()));
      Text figures = Text.format("%s / %s个岗位", "%s / %s posts", value, posts);
      if (posts > 0) {
        judge(norm, grid, BigInteger.valueOf(value), posts, figures);
      } else if (value > 0) {
        findings.add(missed(norm, grid, figures));
      }
    }
  }

  private void judge(Norm norm, Grid grid, BigInteger amount, long per, Text figures) {
    if (!norm.within().allows(amount, per)) {
      findings.add(missed(norm, grid, figures));
    }
  }

  private long below(Grid grid, LevelId level) {
    long count = 0;
    for (Grid child : staffing.organisation().children(grid.id())) {
      count += (child.level().equals(level) ? 1 : 0) + below(child, level);
    }
    return count;
  }

  private static MeasureId measure(Quantity quantity) {
    if (quantity instanceof Quantity.OfMeasure plain) {
      return plain.measure();
    }
    return quantity instanceof Quantity.PostsPer ratio
        ? ratio.measure()
        : ((Quantity.MeasurePerPost) quantity).measure();
  }

  private long posts(Grid grid, List<PostTypeId> types) {
    return staffing.facts().posts().stream()
        .filter(post -> types.contains(post.type()) && isOn(post, grid))
        .count();
  }

  private boolean isOn(Post post, Grid grid) {
    return post.grids().stream()
        .anyMatch(served -> staffing.organisation().isWithin(served, grid.id()));
  }

  private static Finding missed(Norm norm, Grid grid, Text figures) {
    return Finding.warning(
        "norm-missed",
        Place.at("grids", grid.id()),
        Text.format(
            "网格%s不符合%s（%s）：%s为%s，规定为%s",
            "Grid %s misses '%s' (%s): %s is %s, the plan says %s",
            grid.id(),
            norm.title(),
            norm.clause(),
            norm.quantity().text(),
            figures,
            norm.within()),
        Text.of("请调整网格划分或人员配备，或核对数字。", "Divide or staff the grid anew, or check the figures."));
  }

  private static Finding notMeasured(Norm norm, Grid grid, MeasureId measure) {
    return Finding.warning(
        "norm-not-measured",
        Place.at("grids", grid.id(), "measures"),
        Text.format(
            "网格%s没有%s，无法判断%s（%s）",
            "Grid %s gives no %s, so '%s' (%s) cannot be told",
            grid.id(),
            measure,
            norm.title(),
            norm.clause()),
        Text.format("请在 measures 中写明 %s。", "Give %s under measures.", measure));
  }
}
