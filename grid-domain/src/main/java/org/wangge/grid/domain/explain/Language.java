package org.wangge.grid.domain.explain;

/** The two languages that every text of the library has. */
public enum Language {
  /** Chinese as written on the mainland, {@code zh-CN}. */
  ZH,
  /** English, {@code en}. */
  EN
}
