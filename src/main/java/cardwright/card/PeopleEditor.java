package cardwright.card;

import cardwright.layout.Declaration;
import cardwright.layout.Declaration.Count;
import cardwright.layout.Declaration.Presence;
import cardwright.layout.FieldType;
import cardwright.layout.LayoutReading;
import cardwright.layout.Place;
import cardwright.layout.Places;
import cardwright.layout.Values;
import cardwright.text.Edit;
import cardwright.text.FieldPath;
import cardwright.text.Messages;
import cardwright.text.Replacement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes the edits that add, remove and reorder people, and makes sure that reading gives them
/// back.
final class PeopleEditor {

  private static final String PEOPLE = "people";

  private final CardReader reader;

  PeopleEditor(CardReader reader) {
    this.reader = reader;
  }

  Edit set(Reading reading, List<Person> wanted) throws FieldException {
    LayoutReading layout =
        reading
            .layout()
            .orElseThrow(() -> new FieldException(Messages.of("card.cardNoFamilyPeople")));
    List<Person> now = reading.data().people();
    List<Person> people = wanted.stream().map(PeopleEditor::plain).toList();
    if (people.isEmpty()) {
      throw new FieldException(Messages.of("card.cardNeedsLeastOnePerson"));
    }
    if (people.size() > reading.room()) {
      throw new FieldException(
          Messages.of("card.cardLayoutRoom", layout.layout().name(), reading.room()));
    }
    String label = label(now, people);
    if (people.equals(now)) {
      return Edit.none(label);
    }
    Values values = CardValues.of(layout.layout(), data(reading.data(), people));
    check(layout, values);
    List<Integer> origins = origins(now, people);
    for (boolean guardJoiner : new boolean[] {false, true}) {
      List<Replacement> replacements =
          new Arranging(reading, layout, values, origins, guardJoiner).run();
      Edit edit = new Edit(label, replacements).trimmed(reading.text());
      if (readsBack(reading, edit, people)) {
        return edit;
      }
    }
    throw new FieldException(Messages.of("card.thesePeopleHaveNoPlace"));
  }

  /// A person as reading gives one.
  private static Person plain(Person person) {
    String avatar = person.avatar() == null || person.avatar().isEmpty() ? null : person.avatar();
    TweetCounts tweets = person.tweets();
    boolean counted = tweets != null && !tweets.equals(new TweetCounts(null, null, null, null));
    return new Person(
        person.name(), avatar, person.shown() && avatar != null, counted ? tweets : null);
  }

  private static String label(List<Person> before, List<Person> after) {
    return switch (Integer.compare(after.size(), before.size())) {
      case 1 -> Messages.of("card.addPerson");
      case -1 -> Messages.of("card.removePerson");
      default -> Messages.of("card.arrangePeople");
    };
  }

  private static CardData data(CardData data, List<Person> people) {
    return new CardData(
        data.layout(),
        people,
        data.handles(),
        data.model(),
        null,
        data.thumbnail(),
        data.links(),
        data.metadata(),
        data.fields());
  }

  private static void check(LayoutReading layout, Values values) throws FieldException {
    for (Map.Entry<String, String> value : values.asMap().entrySet()) {
      Declaration field = layout.layout().declaration(value.getKey()).orElse(null);
      boolean empty = value.getValue().isEmpty();
      if (value.getKey().startsWith(PEOPLE)
          && field != null
          && (empty ? field.required() : !field.type().accepts(value.getValue()))) {
        throw new FieldException(
            Messages.of(
                "card.cannotTakes", value.getKey(), value.getValue(), field.type().description()));
      }
    }
  }

  /// For each of the people wanted, which of those in the card it is, or in whose stead it comes;
  /// -1 for one more.
  private static List<Integer> origins(List<Person> now, List<Person> wanted) {
    BitSet taken = new BitSet();
    List<Integer> origins = new ArrayList<>();
    for (Person person : wanted) {
      int origin = 0;
      while (origin < now.size() && (taken.get(origin) || !now.get(origin).equals(person))) {
        origin++;
      }
      boolean found = origin < now.size();
      taken.set(origin, found);
      origins.add(found ? origin : -1);
    }
    for (int k = 0; k < Math.min(now.size(), wanted.size()); k++) {
      if (origins.get(k) < 0 && !taken.get(k)) {
        origins.set(k, k);
      }
    }
    return origins;
  }

  private boolean readsBack(Reading before, Edit edit, List<Person> people) {
    CardData after = reader.read(edit.apply(before.text())).data();
    return after.people().equals(people)
        && data(after, List.of()).equals(data(before.data(), List.of()));
  }

  /// The replacements of one arrangement.
  private record Arranging(
      Reading reading,
      LayoutReading layout,
      Values values,
      List<Integer> origins,
      boolean guardJoiner) {

    List<Replacement> run() throws FieldException {
      List<Replacement> replacements = new ArrayList<>();
      Optional<PeopleTable> table = PeopleTable.of(reading, layout);
      if (table.isPresent()) {
        replacements.addAll(table.get().arrange(origins, values));
      }
      for (Map.Entry<String, Places> list : layout.lists().entrySet()) {
        if (list.getKey().startsWith(PEOPLE + "[]")) {
          for (Place whole : all(list.getValue())) {
            boolean inTable = table.isPresent() && table.get().contains(whole);
            String text = inTable ? null : joined(list.getKey(), whole);
            if (text != null) {
              replacements.add(new Replacement(whole.span(), text));
            }
          }
        }
      }
      int slots = Math.max(origins.size(), reading.data().people().size());
      for (Map<String, Places> found : List.of(layout.places(), layout.vacant())) {
        for (Map.Entry<String, Places> field : found.entrySet()) {
          int index = index(field.getKey());
          boolean alone = field.getValue().home().joiner() == null;
          boolean inTable = table.isPresent() && table.get().contains(field.getValue().home());
          if (index >= 0 && index < slots && alone && !inTable) {
            replace(replacements, field.getValue(), value(field.getKey(), index));
          }
        }
      }
      kind(replacements);
      return replacements;
    }

    private static Iterable<Place> all(Places places) {
      return Stream.concat(Stream.of(places.home()), places.echoes().stream()).toList();
    }

    private static int index(String path) {
      List<FieldPath.Step> steps = FieldPath.parse(path).steps();
      boolean person = path.startsWith(PEOPLE + "[") && steps.size() > 1;
      return person && steps.get(1) instanceof FieldPath.Index(int i) ? i : -1;
    }

    /// What a field is to hold: its value, or what a card says of somebody who is not there.
    private @Nullable String value(String path, int index) {
      if (index < origins.size() && values.get(path).isPresent()) {
        return values.get(path).get();
      }
      Declaration field = layout.layout().declaration(path).orElse(null);
      if (field != null
          && field.derivation().orElse(null) instanceof Presence(String _, String _, String no)) {
        return no;
      }
      boolean mayBeEmpty =
          field != null && (field.type() == FieldType.TEXT || field.type() == FieldType.ADDRESS);
      return mayBeEmpty ? "" : null;
    }

    private void replace(List<Replacement> replacements, Places places, @Nullable String value)
        throws FieldException {
      if (value != null && !value.equals(places.home().value())) {
        for (Place place : all(places)) {
          replacements.add(new Replacement(place.span(), spell(place, value)));
        }
      }
    }

    private String spell(Place place, String value) throws FieldException {
      try {
        return place.spell(value, guardJoiner);
      } catch (IllegalArgumentException e) {
        throw new FieldException(e.getMessage());
      }
    }

    /// A list of one value per person as it stands at a place; null if the place is not understood.
    private @Nullable String joined(String pattern, Place whole) throws FieldException {
      Place model = item(pattern, 0, whole);
      if (model == null || model.joiner() == null) {
        return null;
      }
      List<String> parts = new ArrayList<>();
      for (int k = 0; k < origins.size(); k++) {
        Place old = origins.get(k) < 0 ? null : item(pattern, origins.get(k), whole);
        String value = values.get(path(pattern, k)).orElse("");
        boolean same = old != null && old.value().equals(value) && !guardJoiner;
        parts.add(same ? old.span().of(reading.text()) : spell(model, value));
      }
      return String.join(model.joiner(), parts);
    }

    private @Nullable Place item(String pattern, int index, Place whole) {
      Places places = layout.place(path(pattern, index)).orElse(null);
      if (places != null) {
        for (Place place : all(places)) {
          if (whole.span().contains(place.span())) {
            return place;
          }
        }
      }
      return null;
    }

    private static String path(String pattern, int index) {
      return pattern.replace("[]", "[" + index + "]");
    }

    /// A value that depends on how many people there are follows, unless it was wrong before.
    private void kind(List<Replacement> replacements) throws FieldException {
      int before = reading.data().people().size();
      for (Declaration field : layout.layout().declarations().values()) {
        Places places = layout.places().get(field.path());
        if (places != null
            && field.derivation().orElse(null)
                instanceof Count(String list, String one, String more)
            && list.equals(PEOPLE)
            && places.home().value().equals(before > 1 ? more : one)) {
          replace(replacements, places, origins.size() > 1 ? more : one);
        }
      }
    }
  }
}
