package cardwright.deck;

import cardwright.card.CardData;
import cardwright.card.Kind;
import cardwright.card.Links;
import cardwright.card.Person;
import cardwright.card.TweetCounts;
import cardwright.text.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Makes card data of the JSON object that [CardJson] writes. Any key may be missing or null.
final class JsonRecord {

  private static final Set<String> KEYS =
      keys(
          "path",
          "layout",
          "exact",
          "people",
          "handles",
          "model",
          "kind",
          "thumbnail",
          "links",
          "metadata",
          "tables",
          "ownText",
          "errors",
          "fields",
          Rejects.REASON);
  private static final Set<String> PERSON = keys("name", "avatar", "tweets", "shown");
  private static final Set<String> TWEETS = keys("downloaded", "retweets", "short", "kept");
  private static final Set<String> LINKS = keys("report", "data", "training");

  private final Consumer<String> notes;

  /// @param notes gets what is left out of the cards, in words
  JsonRecord(Consumer<String> notes) {
    this.notes = notes;
  }

  private static Set<String> keys(String... keys) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(keys)));
  }

  /// @param line where the object starts in its file
  /// @throws RecordException if a key has a value of the wrong type
  CardRecord read(JsonNode node, int line) throws RecordException {
    JsonObject card = JsonObject.of(node, "").known(KEYS, notes);
    Map<String, @Nullable Object> metadata = metadata(card);
    String thumbnail = card.string("thumbnail");
    agree(thumbnail, metadata);
    boolean exact = !Boolean.FALSE.equals(card.flag("exact"));
    CardData data =
        new CardData(
            card.string("layout"),
            people(card),
            card.strings("handles"),
            card.string("model"),
            kind(card.string("kind")),
            thumbnail,
            links(card),
            metadata,
            fields(card));
    return new CardRecord(line, null, card.string("path"), data, ownLines(card), exact);
  }

  /// Both say the same in what `read` prints; which of them somebody meant to change is not said.
  private static void agree(@Nullable String thumbnail, Map<String, @Nullable Object> metadata)
      throws RecordException {
    Object other = metadata.get("thumbnail");
    if (thumbnail != null && other != null && !thumbnail.equals(other)) {
      throw new RecordException(Messages.of("deck.thumbnailMetadataThumbnailDifferMake"));
    }
  }

  private List<Person> people(JsonObject card) throws RecordException {
    List<Person> people = new ArrayList<>();
    for (JsonObject person : card.objects("people")) {
      person.known(PERSON, notes);
      String name = person.string("name");
      String avatar = person.string("avatar");
      Boolean shown = person.flag("shown");
      people.add(
          new Person(
              name == null ? "" : name,
              avatar == null || avatar.isEmpty() ? null : avatar,
              shown == null ? CardJson.shownByDefault(avatar) : shown,
              tweets(person)));
    }
    return people;
  }

  private @Nullable TweetCounts tweets(JsonObject person) throws RecordException {
    JsonObject tweets = person.object("tweets");
    if (tweets == null) {
      return null;
    }
    tweets.known(TWEETS, notes);
    return new TweetCounts(
        tweets.integer("downloaded"),
        tweets.integer("retweets"),
        tweets.integer("short"),
        tweets.integer("kept"));
  }

  static @Nullable Kind kind(@Nullable String kind) throws RecordException {
    return switch (kind) {
      case null -> null;
      case "BOT" -> Kind.BOT;
      case "CYBORG" -> Kind.CYBORG;
      default -> throw new RecordException(Messages.of("deck.kindBotCyborg"));
    };
  }

  private Links links(JsonObject card) throws RecordException {
    JsonObject links = card.object("links");
    if (links == null) {
      return new Links(null, null, null);
    }
    links.known(LINKS, notes);
    return new Links(links.string("report"), links.string("data"), links.string("training"));
  }

  private static Map<String, @Nullable Object> metadata(JsonObject card) throws RecordException {
    Map<String, @Nullable Object> metadata = new LinkedHashMap<>();
    JsonObject object = card.object("metadata");
    if (object != null) {
      for (Map.Entry<String, JsonNode> entry : object.entries()) {
        String name = "metadata." + entry.getKey();
        metadata.put(entry.getKey(), JsonValues.fromJson(entry.getValue(), name));
      }
    }
    return metadata;
  }

  private static Map<String, String> fields(JsonObject card) throws RecordException {
    Map<String, String> fields = new LinkedHashMap<>();
    JsonObject object = card.object("fields");
    if (object != null) {
      for (Map.Entry<String, JsonNode> entry : object.entries()) {
        String value = object.string(entry.getKey());
        if (value != null) {
          fields.put(entry.getKey(), value);
        }
      }
    }
    return fields;
  }

  private static int ownLines(JsonObject card) throws RecordException {
    int lines = 0;
    for (JsonObject own : card.objects("ownText")) {
      Long count = own.integer("lines");
      lines += count == null ? 0 : Math.clamp(count, 0, CardFile.MAX_BYTES);
    }
    return lines;
  }
}
