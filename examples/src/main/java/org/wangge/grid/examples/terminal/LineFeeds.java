package org.wangge.grid.examples.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Drops carriage returns, so that lines end in a line feed on every system. */
final class LineFeeds extends FilterOutputStream {

  LineFeeds(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    if (b != '\r') {
      out.write(b);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int start = offset;
    for (int i = offset; i < offset + length; i++) {
      if (bytes[i] == '\r') {
        out.write(bytes, start, i - start);
        start = i + 1;
      }
    }
    out.write(bytes, start, offset + length - start);
  }
}
