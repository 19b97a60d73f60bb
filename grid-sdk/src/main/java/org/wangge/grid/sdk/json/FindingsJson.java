package org.wangge.grid.sdk.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.wangge.grid.domain.explain.Text;
import org.wangge.grid.domain.result.Finding;

/**
 * Writes findings as a JSON document for tools.
 *
 * <p>Rules: (1) {@code schema-version} comes first; it rises when a member changes its meaning or
 * goes, not when one is added; (2) each of {@code findings} has {@code code}, {@code severity}
 * ({@code error}, {@code warning}, {@code info}), {@code file} (empty where unknown), {@code line}
 * (0 where unknown), {@code path} (empty for the whole), {@code message} and {@code way-out} with
 * {@code zh} and {@code en}, and, where there is one, {@code witness}; (3) members and findings
 * keep this order and the order given; lines end with a line feed, the last one too. The same
 * findings give the same bytes in UTF-8 on every machine.
 */
public final class FindingsJson {

  /** The version of the document's form. */
  public static final int SCHEMA_VERSION = 1;

  private static final JsonFactory JSON = new JsonFactory();

  private FindingsJson() {}

  /**
   * Writes findings.
   *
   * @param findings the findings, in the order in which they are to be written
   * @return the JSON document
   */
  public static String write(List<Finding> findings) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(layout());
      json.writeStartObject();
      json.writeNumberField("schema-version", SCHEMA_VERSION);
      json.writeArrayFieldStart("findings");
      for (Finding finding : findings) {
        write(finding, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to a string cannot fail", e);
    }
    return out.append('\n').toString();
  }

  private static void write(Finding finding, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", finding.code());
    json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("file", finding.place().source());
    json.writeNumberField("line", finding.place().line());
    json.writeStringField("path", finding.place().path());
    write("message", finding.message(), json);
    write("way-out", finding.wayOut(), json);
    if (finding.witness().isPresent()) {
      json.writeStringField("witness", finding.witness().get());
    }
    json.writeEndObject();
  }

  private static void write(String name, Text text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("zh", text.zh());
    json.writeStringField("en", text.en());
    json.writeEndObject();
  }

  private static DefaultPrettyPrinter layout() {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indent)
        .withArrayIndenter(indent);
  }
}
