package cardwright.card;

import cardwright.layout.Declaration;
import cardwright.layout.Declaration.Derivation;
import cardwright.layout.Declaration.Presence;
import cardwright.layout.Layout;
import cardwright.layout.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The way between what a card says and the values of a layout's fields.
final class CardValues {

  private static final String FIELDS = "fields.";
  private static final String PEOPLE = "people";
  private static final String SHOWN = PEOPLE + "[].shown";
  private static final String HANDLES = "handles";
  private static final String METADATA = "metadata.";

  /// The names of the fields of the first people: most cards are about few.
  private static final List<PersonPaths> FIRST_PEOPLE =
      IntStream.range(0, 8).mapToObj(PersonPaths::new).toList();

  private static final List<String> FIRST_HANDLES =
      IntStream.range(0, 8).mapToObj(i -> HANDLES + "[" + i + "]").toList();

  /// The names of one person's fields.
  private record PersonPaths(
      String name,
      String avatar,
      String shown,
      String downloaded,
      String retweets,
      String tooShort,
      String kept) {

    private PersonPaths(int person) {
      this("people[" + person + "].");
    }

    private PersonPaths(String person) {
      this(
          person + "name",
          person + "avatar",
          person + "shown",
          person + "tweets.downloaded",
          person + "tweets.retweets",
          person + "tweets.short",
          person + "tweets.kept");
    }

    static PersonPaths of(int person) {
      return person < FIRST_PEOPLE.size() ? FIRST_PEOPLE.get(person) : new PersonPaths(person);
    }
  }

  /// What a layout without a place for counts gives.
  private static final TweetCounts NO_COUNTS = new TweetCounts(null, null, null, null);

  private CardValues() {}

  /// The values that fill a layout with a card's data.
  static Values of(Layout layout, CardData data) {
    Values values = new Values();
    for (int i = 0; i < data.people().size(); i++) {
      person(layout, values, i, data.people().get(i));
    }
    for (int i = 0; i < data.handles().size(); i++) {
      values.put(handle(i), HANDLES, i, data.handles().get(i));
    }
    put(values, "model", data.model());
    put(values, "kind", data.kind() == null ? null : data.kind().name());
    put(values, "links.report", data.links().report());
    put(values, "links.data", data.links().data());
    put(values, "links.training", data.links().training());
    data.fields().forEach((name, value) -> put(values, FIELDS + name, value));
    data.metadata().forEach((key, value) -> flatten(values, METADATA + key, value));
    put(values, METADATA + "thumbnail", data.thumbnail());
    return values;
  }

  private static void person(Layout layout, Values values, int i, Person person) {
    PersonPaths paths = PersonPaths.of(i);
    values.put(paths.name(), PEOPLE, i, person.name());
    values.put(paths.avatar(), PEOPLE, i, person.avatar() == null ? "" : person.avatar());
    if (derivation(layout) instanceof Presence(_, String yes, String no)) {
      values.put(paths.shown(), PEOPLE, i, person.shown() ? yes : no);
    }
    if (person.tweets() != null) {
      TweetCounts tweets = person.tweets();
      count(values, paths.downloaded(), i, tweets.downloaded());
      count(values, paths.retweets(), i, tweets.retweets());
      count(values, paths.tooShort(), i, tweets.tooShort());
      count(values, paths.kept(), i, tweets.kept());
    }
  }

  /// How the layout derives whether a picture is shown; null if it does not.
  private static @Nullable Derivation derivation(Layout layout) {
    return layout.declaration(SHOWN).flatMap(Declaration::derivation).orElse(null);
  }

  private static void count(Values values, String path, int person, @Nullable Long count) {
    if (count != null) {
      values.put(path, PEOPLE, person, count.toString());
    }
  }

  private static void put(Values values, String path, @Nullable Object value) {
    if (value != null) {
      values.put(path, value.toString());
    }
  }

  private static void flatten(Values values, String path, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Map<?, ?> map -> map.forEach((key, inner) -> flatten(values, path + "." + key, inner));
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          flatten(values, path + "[" + i + "]", list.get(i));
        }
      }
      default -> values.put(path, value.toString());
    }
  }

  /// A card's data from the values read in it.
  static CardData data(Layout layout, Values values, Map<String, @Nullable Object> metadata) {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < values.count(PEOPLE); i++) {
      people.add(person(layout, values, PersonPaths.of(i)));
    }
    Map<String, String> fields = new LinkedHashMap<>();
    values
        .asMap()
        .forEach(
            (path, value) -> {
              if (path.startsWith(FIELDS)) {
                fields.put(path.substring(FIELDS.length()), value);
              }
            });
    Links links =
        new Links(
            values.get("links.report").orElse(null),
            values.get("links.data").orElse(null),
            values.get("links.training").orElse(null));
    return new CardData(
        layout.name(),
        people,
        handles(values),
        values.get("model").orElse(null),
        values.get("kind").flatMap(CardValues::kind).orElse(null),
        metadata.get("thumbnail") instanceof String thumbnail ? thumbnail : null,
        links,
        metadata,
        fields);
  }

  private static List<String> handles(Values values) {
    List<String> handles = new ArrayList<>();
    for (int i = 0; i < values.count(HANDLES); i++) {
      String handle = values.find(handle(i));
      if (handle == null) {
        break;
      }
      handles.add(handle);
    }
    return handles;
  }

  private static String handle(int i) {
    return i < FIRST_HANDLES.size() ? FIRST_HANDLES.get(i) : HANDLES + "[" + i + "]";
  }

  private static Optional<Kind> kind(String name) {
    return switch (name) {
      case "BOT" -> Optional.of(Kind.BOT);
      case "CYBORG" -> Optional.of(Kind.CYBORG);
      default -> Optional.empty();
    };
  }

  private static Person person(Layout layout, Values values, PersonPaths paths) {
    String address = values.find(paths.avatar());
    String avatar = address == null || address.isEmpty() ? null : address;
    boolean shown = avatar != null;
    String written = values.find(paths.shown());
    if (written != null && derivation(layout) instanceof Presence(_, _, String no)) {
      shown = !written.equals(no);
    }
    TweetCounts tweets =
        new TweetCounts(
            count(values, paths.downloaded()),
            count(values, paths.retweets()),
            count(values, paths.tooShort()),
            count(values, paths.kept()));
    boolean counted = !tweets.equals(NO_COUNTS);
    String name = values.find(paths.name());
    return new Person(name == null ? "" : name, avatar, shown, counted ? tweets : null);
  }

  private static @Nullable Long count(Values values, String path) {
    String count = values.find(path);
    return count == null ? null : Long.valueOf(count);
  }
}
