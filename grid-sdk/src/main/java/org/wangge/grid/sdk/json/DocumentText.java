package org.wangge.grid.sdk.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.wangge.grid.domain.result.Place;
import org.wangge.grid.domain.result.Result;

/**
 * A text to be read, and the name that findings give as its file.
 *
 * <p>Rules: (1) a name that ends in {@code .json} is read as JSON, every other as YAML; (2) a byte
 * order mark at the start is dropped. Example: {@code new DocumentText("plan.yaml", "format: 1")}.
 * Immutable.
 *
 * @param name the file's name as findings show it, for example {@code plan.yaml}
 * @param text the whole text
 */
public record DocumentText(String name, String text) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Drops a byte order mark. */
  public DocumentText {
    Objects.requireNonNull(name, "name");
    text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /**
   * Reads a file as UTF-8; no more than the limit is held in memory.
   *
   * @param file the file
   * @param name its name in findings; relative names keep findings the same on every machine
   * @param limits how large it may be
   * @return the text, or {@code document-too-large} or {@code not-utf-8} with the line
   * @throws IOException if the file cannot be read at all
   */
  public static Result<DocumentText> ofFile(Path file, String name, ReadingLimits limits)
      throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(limits.maxBytes() + 1);
    }
    return bytes.length > limits.maxBytes()
        ? new Result.Refused<>(
            List.of(SyntaxFindings.tooLarge(new Place(name, 1, ""), limits.maxBytes())))
        : ofUtf8(bytes, name);
  }

  private static Result<DocumentText> ofUtf8(byte[] bytes, String name) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    boolean malformed =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true)
            .isError();
    if (malformed) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      return new Result.Refused<>(List.of(SyntaxFindings.notUtf8(new Place(name, line, ""))));
    }
    return new Result.Passed<>(new DocumentText(name, out.flip().toString()), List.of());
  }

  /** {@return whether it is read as JSON} */
  public boolean isJson() {
    return name.toLowerCase(Locale.ROOT).endsWith(".json");
  }
}
