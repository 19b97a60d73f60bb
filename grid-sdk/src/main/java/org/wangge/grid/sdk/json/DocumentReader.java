package org.wangge.grid.sdk.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;

/**
 * Reads a YAML or JSON text into trees of {@link Node}s, within limits.
 *
 * <p>Rules: (1) nothing is interpreted and no class is loaded; (2) YAML anchors, aliases and tags
 * are refused ({@code alias-not-allowed}, {@code tag-not-allowed}), so that a small text cannot
 * unfold into a large one; (3) a key twice in a map is {@code duplicate-key}; (4) what oversteps a
 * limit is {@code document-too-large}, {@code document-too-deep}, {@code too-many-nodes} or {@code
 * scalar-too-long}; (5) any other fault is {@code syntax-error}. Every finding has its line; no
 * text makes the reader throw.
 *
 * <p>Example: of {@code "a: 1\na: 2"} it gives one document, in which {@code a} is {@code 1}, and a
 * {@code duplicate-key} at line 2. Immutable and thread-safe.
 */
public final class DocumentReader {

  private final ReadingLimits limits;
  private final JsonFactory json;
  private final JsonFactory yaml;

  private DocumentReader(ReadingLimits limits) {
    this.limits = limits;
    // Our own limits come first; the parser's would end in exceptions without a way out.
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .build();
    // Names of untrusted texts are not kept beyond their reading.
    this.json =
        JsonFactory.builder()
            .streamReadConstraints(constraints)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();
    this.yaml =
        YAMLFactory.builder()
            .streamReadConstraints(constraints)
            .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
            .build();
  }

  /** {@return a reader with the standard limits} */
  public static DocumentReader standard() {
    return of(ReadingLimits.standard());
  }

  /**
   * A reader.
   *
   * @param limits how much it takes
   * @return the reader
   */
  public static DocumentReader of(ReadingLimits limits) {
    return new DocumentReader(limits);
  }

  /**
   * Reads a text.
   *
   * @param text the text; its name says whether it is JSON or YAML
   * @return its documents and what was found
   */
  public Documents read(DocumentText text) {
    int maxBytes =
        text.isJson()
            ? limits.maxBytes()
            : Math.min(limits.maxBytes(), ReadingLimits.MOST_YAML_BYTES);
    if (isLonger(text.text(), maxBytes)) {
      return refused(text, SyntaxFindings.tooLarge(new Place(text.name(), 1, ""), maxBytes));
    }
    SourceText source = SourceText.of(text);
    for (int i = 0; i < source.length(); i++) {
      if (!isPrintable(source.at(i), text.isJson())) {
        Place place = new Place(text.name(), source.lineOf(i), "");
        return refused(text, SyntaxFindings.unprintable(place, source.at(i)));
      }
    }
    return parse(text, source);
  }

  private Documents parse(DocumentText text, SourceText source) {
    try (JsonParser parser = (text.isJson() ? json : yaml).createParser(reader(text))) {
      TreeBuilder tree = new TreeBuilder(parser, text, source, limits);
      try {
        tree.readAll();
      } catch (JsonProcessingException e) {
        tree.syntaxError(e);
      } catch (RuntimeException e) {
        // The YAML scanner lets some faulty escapes and directives end in exceptions of the JDK.
        tree.syntaxError();
      }
      return tree.documents();
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from a string cannot fail", e);
    }
  }

  private static StringReader reader(DocumentText text) {
    return new StringReader(text.text());
  }

  private static Documents refused(DocumentText text, Finding finding) {
    return new Documents(text.name(), List.of(), ImmutableList.of(finding));
  }

  private static boolean isLonger(String text, int maxBytes) {
    long bytes = 0;
    for (int i = 0; i < text.length() && bytes <= maxBytes; i++) {
      char c = text.charAt(i);
      // Each half of a surrogate pair stands for two of its four bytes.
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes > maxBytes;
  }

  /** What YAML 1.1 calls printable; a JSON text counts in halves of surrogate pairs. */
  private static boolean isPrintable(int c, boolean json) {
    boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    boolean high = (c >= 0x7F && c < 0xA0 && c != 0x85) || c == 0xFFFE || c == 0xFFFF;
    boolean surrogate = !json && c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !control && !high && !surrogate;
  }
}
