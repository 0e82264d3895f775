package cardwright.deck;

import cardwright.card.CardData;
import cardwright.card.OwnText;
import cardwright.card.Person;
import cardwright.card.Reading;
import cardwright.card.TweetCounts;
import cardwright.table.Cell;
import cardwright.table.Table;
import cardwright.text.Lines;
import cardwright.text.Problem;
import cardwright.text.Utf8;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The JSON object that says what reading found in a card, as `read` prints it and `export` takes
/// it.
///
/// Every key is always there, in the same order; strings are what a reader of the page sees, lines
/// count from 1. `fields`, the last, holds the values of the layout's further slots, so that an
/// exact card can be written again to the byte.
public final class CardJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private CardJson() {}

  /// The object of a card, in one line without a line end.
  ///
  /// @param path of its file, as it was named
  public static String line(Path path, Reading reading) {
    return text(object(path, reading));
  }

  /// The object of a card that is not UTF-8: nothing found, and an error with the byte offset.
  public static String line(Path path, Utf8.NotUtf8 content) {
    ObjectNode card = head(path, null, false);
    card.putArray("people");
    card.putArray("handles");
    facts(card, null);
    card.putObject("metadata");
    card.putArray("tables");
    card.putArray("ownText");
    DeckProblem problem = CardFile.problem(path, content);
    error(card.putArray("errors"), problem.line(), problem.message());
    card.putObject("fields");
    return text(card);
  }

  private static ObjectNode object(Path path, Reading reading) {
    CardData data = reading.data();
    ObjectNode card = head(path, data.layout(), reading.exact());
    ArrayNode people = card.putArray("people");
    data.people().forEach(person -> people.add(person(person)));
    ArrayNode handles = card.putArray("handles");
    data.handles().forEach(handles::add);
    facts(card, data);
    card.set("metadata", JsonValues.toJson(data.metadata()));
    ArrayNode tables = card.putArray("tables");
    reading.tables().forEach(table -> tables.add(table(table)));
    ArrayNode ownText = card.putArray("ownText");
    for (OwnText own : reading.ownText()) {
      ownText.addObject().put("line", own.line()).put("lines", own.lines());
    }
    errors(card.putArray("errors"), reading);
    ObjectNode fields = card.putObject("fields");
    for (Map.Entry<String, String> field : data.fields().entrySet()) {
      fields.put(field.getKey(), field.getValue());
    }
    return card;
  }

  private static ObjectNode head(Path path, @Nullable String layout, boolean exact) {
    ObjectNode card = NODES.objectNode();
    card.put("path", PathText.of(path));
    card.put("layout", layout);
    card.put("exact", exact);
    return card;
  }

  private static void facts(ObjectNode card, @Nullable CardData data) {
    card.put("model", data == null ? null : data.model());
    card.put("kind", data == null || data.kind() == null ? null : data.kind().name());
    card.put("thumbnail", data == null ? null : data.thumbnail());
    ObjectNode links = card.putObject("links");
    links.put("report", data == null ? null : data.links().report());
    links.put("data", data == null ? null : data.links().data());
    links.put("training", data == null ? null : data.links().training());
  }

  private static ObjectNode person(Person person) {
    ObjectNode node = NODES.objectNode();
    node.put("name", person.name());
    node.put("avatar", person.avatar());
    TweetCounts tweets = person.tweets();
    if (tweets == null) {
      node.putNull("tweets");
    } else {
      node.putObject("tweets")
          .put("downloaded", tweets.downloaded())
          .put("retweets", tweets.retweets())
          .put("short", tweets.tooShort())
          .put("kept", tweets.kept());
    }
    if (person.shown() != shownByDefault(person.avatar())) {
      node.put("shown", person.shown());
    }
    return node;
  }

  /// A picture is shown if there is one; only what differs from that is said.
  static boolean shownByDefault(@Nullable String avatar) {
    return avatar != null && !avatar.isEmpty();
  }

  private static ObjectNode table(Table table) {
    ObjectNode node = NODES.objectNode();
    node.put("line", table.line());
    node.put("kind", table.kind() == Table.Kind.HTML ? "html" : "markdown");
    List<List<Cell>> rows = table.grid();
    boolean hasHeader = table.hasHeader() && !rows.isEmpty();
    node.set("header", row(hasHeader ? rows.getFirst() : List.of()));
    ArrayNode body = node.putArray("rows");
    rows.stream().skip(hasHeader ? 1 : 0).forEach(cells -> body.add(row(cells)));
    return node;
  }

  private static ArrayNode row(List<Cell> cells) {
    ArrayNode row = NODES.arrayNode();
    cells.forEach(cell -> row.add(cell.text()));
    return row;
  }

  private static void errors(ArrayNode errors, Reading reading) {
    if (reading.problems().isEmpty()) {
      return;
    }
    Lines lines = Lines.of(reading.text());
    for (Problem problem : reading.problems()) {
      error(errors, lines.numberAt(problem.span().start()), problem.message());
    }
  }

  private static void error(ArrayNode errors, int line, String message) {
    errors.addObject().put("line", line).put("message", message);
  }

  private static String text(ObjectNode card) {
    return JsonText.safe(MAPPER.writeValueAsString(card));
  }
}
