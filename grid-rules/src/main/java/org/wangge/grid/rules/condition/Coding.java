package org.wangge.grid.rules.condition;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.wangge.grid.domain.explain.Text;

/** How the value of a fact is kept as whole numbers, for tables to look up without searching. */
final class Coding {

  private Coding() {}

  /** How many numbers a fact takes. */
  static int width(Fact<?> fact) {
    if (fact instanceof MomentFact) {
      return 4;
    }
    return fact instanceof Fact.ManyCodes many ? many.codes().codes().size() / Long.SIZE + 1 : 1;
  }

  /** The number of a fact that is not known. */
  static long unknown(Fact<?> fact) {
    return fact instanceof OrderedFact || fact instanceof MomentFact ? Facts.UNKNOWN_RANK : 0;
  }

  @SuppressWarnings("unchecked") // A value belongs to its fact: only Facts.Builder.with puts it in.
  static void write(Fact<?> fact, Object value, long[] slots, int at) {
    if (fact instanceof Fact.OneCode one) {
      slots[at] = one.codes().position((String) value) + 1L;
    } else if (fact instanceof Fact.Flag) {
      slots[at] = (Boolean) value ? 2L : 1L;
    } else if (fact instanceof OrderedFact<?> ordered) {
      slots[at] = ((OrderedFact<Object>) ordered).rank(value);
    } else if (fact instanceof MomentFact moment) {
      LocalDateTime local = moment.local((Instant) value);
      slots[at] = local.toLocalDate().toEpochDay();
      slots[at + 1] = local.toLocalTime().toNanoOfDay();
      slots[at + 2] = moment.work((Instant) value).number();
      slots[at + 3] = local.getMonthValue() * 32L + local.getDayOfMonth();
    } else if (fact instanceof Fact.ManyCodes many) {
      for (String code : (List<String>) value) {
        int position = many.codes().position(code);
        slots[at + position / Long.SIZE] |= 1L << position % Long.SIZE;
      }
    }
  }

  /** The same fact with the values of both; where their kinds differ, the second. */
  static Fact<?> union(Fact<?> mine, Fact<?> theirs) {
    if (mine instanceof Fact.OneCode a && theirs instanceof Fact.OneCode b) {
      return new Fact.OneCode(b.name(), b.title(), union(a.codes(), b.codes()));
    }
    if (mine instanceof Fact.ManyCodes a && theirs instanceof Fact.ManyCodes b) {
      return new Fact.ManyCodes(b.name(), b.title(), union(a.codes(), b.codes()));
    }
    if (mine instanceof OrderedFact.Amount a
        && theirs instanceof OrderedFact.Amount b
        && a.scale().decimals() == b.scale().decimals()) {
      Span span =
          new Span(
              Math.min(a.span().from(), b.span().from()), Math.max(a.span().to(), b.span().to()));
      return new OrderedFact.Amount(
          b.name(), b.title(), new Scale(b.scale().unit(), b.scale().decimals(), span));
    }
    return theirs;
  }

  /** A flat list of the codes of both trees: what lies under what is left to each tree. */
  private static CodeTree union(CodeTree a, CodeTree b) {
    return CodeTree.flat(
        ImmutableMap.<String, Text>builder()
            .putAll(a.titles())
            .putAll(b.titles())
            .buildKeepingLast());
  }
}
