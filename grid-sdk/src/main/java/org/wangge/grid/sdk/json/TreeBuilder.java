package org.wangge.grid.sdk.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.snakeyaml.error.Mark;
import com.fasterxml.jackson.dataformat.yaml.snakeyaml.error.MarkedYAMLException;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wangge.grid.domain.result.Finding;
import org.wangge.grid.domain.result.Place;

/** Builds the trees of one text from its tokens; the parser's own types of scalars are ignored. */
final class TreeBuilder {

  /** A plain scalar begins with none of these. */
  private static final String QUOTES_AND_BLOCKS = "\"'|>";

  private final JsonParser parser;
  private final DocumentText text;
  private final SourceText source;
  private final ReadingLimits limits;
  private final FindingLog log;
  private final List<Document> roots = new ArrayList<>();
  private final Deque<Frame> open = new ArrayDeque<>();
  private int nodes;
  private int lastMark = -1;
  private boolean hidden;
  private boolean stopped;

  TreeBuilder(JsonParser parser, DocumentText text, SourceText source, ReadingLimits limits) {
    this.parser = parser;
    this.text = text;
    this.source = source;
    this.limits = limits;
    this.log = new FindingLog(limits.maxFindings());
  }

  void readAll() throws IOException {
    for (JsonToken token = parser.nextToken();
        token != null && !stopped;
        token = stopped ? null : parser.nextToken()) {
      take(token);
      stopped |= log.isOverflown();
    }
  }

  Documents documents() {
    boolean usable = !hidden && !stopped;
    return new Documents(text.name(), usable ? roots : ImmutableList.of(), log.inSourceOrder());
  }

  private void take(JsonToken token) throws IOException {
    switch (token) {
      case END_OBJECT, END_ARRAY -> close();
      case FIELD_NAME -> key();
      case START_OBJECT -> open(new Frame(true, line()));
      case START_ARRAY -> open(new Frame(false, line()));
      default -> scalar(token);
    }
  }

  private void open(Frame frame) {
    if (open.size() >= limits.maxDepth()) {
      stop(SyntaxFindings.tooDeep(place(), limits.maxDepth()));
    } else if (begin()) {
      open.push(frame);
    }
  }

  private void close() {
    Frame frame = open.pop();
    add(
        frame.map
            ? new Node.MapNode(frame.entries, frame.line)
            : new Node.ListNode(frame.items, frame.line));
  }

  private void scalar(JsonToken token) throws IOException {
    if (begin()) {
      String characters = parser.getText();
      checkLength(characters);
      boolean marked = QUOTES_AND_BLOCKS.indexOf(source.at(offset())) >= 0;
      add(new Node.ScalarNode(characters, marked && token == JsonToken.VALUE_STRING, line()));
    }
  }

  private void key() throws IOException {
    String key = parser.getText();
    checkMark();
    checkLength(key);
    Frame map = open.element();
    map.key = key;
    map.keyLine = line();
    Integer first = map.keyLines.putIfAbsent(key, map.keyLine);
    map.duplicate = first != null;
    if (first != null) {
      log.add(SyntaxFindings.duplicateKey(place(), key, first));
    }
  }

  /** What every value is checked for; false if the reading ends here. */
  private boolean begin() {
    if (text.isJson() && open.isEmpty() && !roots.isEmpty()) {
      stop(SyntaxFindings.severalJsonValues(place()));
    } else if (++nodes > limits.maxNodes()) {
      stop(SyntaxFindings.tooManyNodes(place(), limits.maxNodes()));
    } else {
      checkMark();
    }
    return !stopped;
  }

  private void stop(Finding finding) {
    log.add(finding);
    stopped = true;
  }

  /**
   * Anchors, aliases and tags stand before what they mark, and no plain scalar begins like them.
   */
  private void checkMark() {
    int offset = offset();
    int mark = source.at(offset);
    boolean tag = mark == '!';
    if (!text.isJson() && offset != lastMark && (tag || mark == '&' || mark == '*')) {
      lastMark = offset;
      hidden = true;
      String marked = marked(offset);
      log.add(
          tag
              ? SyntaxFindings.tagNotAllowed(place(), marked)
              : SyntaxFindings.aliasNotAllowed(place(), marked));
    }
  }

  private String marked(int offset) {
    StringBuilder mark = new StringBuilder();
    for (int i = offset; i < source.length() && " \t\r\n,]}".indexOf(source.at(i)) < 0; i++) {
      mark.appendCodePoint(source.at(i));
    }
    return mark.toString();
  }

  private void checkLength(String characters) {
    if (characters.length() > limits.maxScalarLength()) {
      log.add(SyntaxFindings.scalarTooLong(place(), characters.length(), limits.maxScalarLength()));
    }
  }

  private void add(Node node) {
    if (open.isEmpty()) {
      roots.add(new Document(text.name(), node));
      return;
    }
    Frame frame = open.element();
    if (!frame.map) {
      frame.items.add(node);
    } else if (!frame.duplicate) {
      frame.entries.add(new Node.Entry(frame.key, frame.keyLine, node));
    }
  }

  @SuppressWarnings("deprecation")
  void syntaxError(JsonProcessingException e) {
    int mark = source.at(offset());
    if (!text.isJson() && mark == '*' && offset() != lastMark) {
      checkMark(); // An alias as a key; the parser only says that it wants a name.
    } else {
      syntaxError(e instanceof MarkedYAMLException marked ? lineOf(marked) : lineOf(e));
    }
  }

  /** Of a fault without a mark: in JSON the fault itself, in YAML a key that is no scalar. */
  private int lineOf(JsonProcessingException e) {
    return text.isJson() && e.getLocation() != null ? e.getLocation().getLineNr() : line();
  }

  /** What is never closed, and a key without its colon, are shown where they begin. */
  @SuppressWarnings("deprecation")
  private int lineOf(MarkedYAMLException e) {
    Mark problem = e.getProblemMark();
    Mark context = e.getContextMark();
    boolean unclosed = problem.getIndex() >= source.length();
    if (!unclosed && e.getProblem().startsWith("expected ',' or ")) {
      return line(); // The comma or bracket is missing after what was read last.
    }
    boolean atBegin = context != null && (unclosed || e.getProblem().contains("expected ':'"));
    return source.lineOf(atBegin ? context.getIndex() : problem.getIndex());
  }

  void syntaxError() {
    syntaxError(line());
  }

  private void syntaxError(int found) {
    hidden = true;
    // After a full-width colon the parser only stumbles over the next key.
    boolean before =
        !text.isJson() && found > 1 && SyntaxFindings.hasOnlyWideColons(source.line(found - 1));
    int line = before ? found - 1 : found;
    Place place = new Place(text.name(), line, "");
    log.add(SyntaxFindings.syntax(place, source.line(line), text.isJson()));
  }

  private int offset() {
    JsonLocation location = parser.currentTokenLocation();
    return Math.max(0, (int) location.getCharOffset());
  }

  private int line() {
    return source.lineOf(offset());
  }

  private Place place() {
    StringBuilder path = new StringBuilder();
    for (Iterator<Frame> outer = open.descendingIterator(); outer.hasNext(); ) {
      Frame frame = outer.next();
      path.append(path.isEmpty() ? "" : "/").append(frame.map ? frame.key : frame.items.size());
    }
    return new Place(text.name(), line(), path.toString());
  }

  /** A map or a list whose end has not been met. */
  private static final class Frame {
    final boolean map;
    final int line;
    final List<Node> items = new ArrayList<>();
    final List<Node.Entry> entries = new ArrayList<>();
    final Map<String, Integer> keyLines = new LinkedHashMap<>();
    String key = "";
    int keyLine;
    boolean duplicate;

    Frame(boolean map, int line) {
      this.map = map;
      this.line = line;
    }
  }
}
