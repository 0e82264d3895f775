package cardwright.card;

import cardwright.layout.Declaration;
import cardwright.layout.Declaration.Presence;
import cardwright.layout.LayoutReading;
import cardwright.layout.Place;
import cardwright.layout.Places;
import cardwright.text.Edit;
import cardwright.text.FieldPath;
import cardwright.text.Messages;
import cardwright.text.Replacement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes the edits that give fields their values, and makes sure that reading gives them back.
final class CardEditor {

  private static final FieldPath.Append APPEND = new FieldPath.Append();

  private final CardReader reader;
  private final PeopleEditor people;

  CardEditor(CardReader reader, PeopleEditor people) {
    this.reader = reader;
    this.people = people;
  }

  Edit set(Reading reading, FieldPath path, String value) throws FieldException {
    FieldPath tail = path.tail();
    String head = path.head();
    if (head.equals("metadata") && tail != null) {
      return MetadataEditor.set(reading.frontMatter(), tail, value);
    }
    if (head.equals("thumbnail") && tail == null) {
      return MetadataEditor.set(reading.frontMatter(), path, value);
    }
    if (head.equals("people") && (path.steps().size() == 2 || path.steps().contains(APPEND))) {
      return setPerson(reading, path, value);
    }
    return head.equals("handles")
        ? setHandles(reading, path, value)
        : setField(reading, path, value);
  }

  /// `people[+].name` adds a person of that name, an empty `people[1]` removes one.
  private Edit setPerson(Reading reading, FieldPath path, String value) throws FieldException {
    List<Person> people = new ArrayList<>(reading.data().people());
    FieldPath.Step item = path.steps().get(1);
    boolean name = path.equals(FieldPath.key("people").then(APPEND).then("name"));
    if (name && !value.isEmpty()) {
      people.add(new Person(value, null, false, null));
    } else if (item instanceof FieldPath.Index(int i) && i < people.size() && value.isEmpty()) {
      people.remove(i);
    } else if (item instanceof FieldPath.Index(int i) && i < people.size()) {
      throw new FieldException(Messages.of("card.personSetOneFieldsName", path));
    } else if (item instanceof FieldPath.Append) {
      throw new FieldException(Messages.of("card.newPersonBeginsNamePeople"));
    } else {
      throw unknown(path);
    }
    return this.people.set(reading, people);
  }

  private Edit setHandles(Reading reading, FieldPath path, String value) throws FieldException {
    List<String> handles = new ArrayList<>(reading.data().handles());
    if (path.steps().size() == 1) {
      handles = Arrays.asList(value.split(","));
    } else if (path.steps().get(1) instanceof FieldPath.Index(int i) && i < handles.size()) {
      handles.set(i, value);
    } else if (path.steps().get(1) instanceof FieldPath.Append) {
      handles.add(value);
    } else {
      throw unknown(path);
    }
    List<String> normal = Handles.normalize(handles);
    Places places = layout(reading, path).lists().get("handles[]");
    if (places == null) {
      throw unknown(path);
    }
    if (normal.equals(reading.data().handles())) {
      return Edit.none(Messages.of("card.setHandles"));
    }
    String joined = String.join("-", normal);
    Edit edit =
        new Edit(Messages.of("card.setHandles"), replacements(reading, places, joined, false));
    Reading after = reader.read(edit.apply(reading.text()));
    if (!after.data().handles().equals(normal)) {
      throw notReadBack(path, joined);
    }
    return edit.trimmed(reading.text());
  }

  private Edit setField(Reading reading, FieldPath path, String value) throws FieldException {
    LayoutReading layout = layout(reading, path);
    Places places = layout.place(path.toString()).orElse(null);
    Declaration field = layout.layout().declaration(path.toString()).orElse(null);
    if (places == null || field == null) {
      throw unknown(path);
    }
    String wanted = Wanted.of(field, value);
    if (path.toString().equals("model")) {
      checkModel(reading, value);
    }
    if (wanted.isEmpty() && field.required()) {
      throw new FieldException(Messages.of("card.cannotEmptyCardNeeds", path));
    }
    if (!fits(field, wanted)) {
      throw new FieldException(
          Messages.of("card.cannotTakes", path, value, field.type().description()));
    }
    String label = Messages.of("card.set", field.label());
    if (wanted.equals(places.home().value())) {
      return Edit.none(label);
    }
    for (boolean guardJoiner : new boolean[] {false, true}) {
      Edit edit =
          edit(reading, layout, places, label, path, wanted, guardJoiner).trimmed(reading.text());
      if (readsBack(reading, edit, path.toString(), wanted)) {
        return edit;
      }
    }
    throw notReadBack(path, value);
  }

  private static boolean fits(Declaration field, String value) {
    boolean mayBeEmpty =
        switch (field.type()) {
          case TEXT, ADDRESS -> true;
          default -> false;
        };
    return value.isEmpty() ? mayBeEmpty : field.type().accepts(value);
  }

  /// The model's name follows from the handles; its owner is free.
  private static void checkModel(Reading reading, String value) throws FieldException {
    String name = String.join("-", reading.data().handles());
    boolean follows = name.isEmpty() || value.endsWith("/" + name);
    if (!ModelIds.isModelId(value) || !follows) {
      throw new FieldException(
          Messages.of("card.modelCannotOwnerNameFollows", value, name.isEmpty() ? "NAME" : name));
    }
  }

  private static Edit edit(
      Reading reading,
      LayoutReading layout,
      Places places,
      String label,
      FieldPath path,
      String value,
      boolean guardJoiner)
      throws FieldException {
    List<Replacement> replacements =
        new ArrayList<>(replacements(reading, places, value, guardJoiner));
    presence(reading, layout, path, places.home().value(), value).ifPresent(replacements::addAll);
    return new Edit(label, replacements);
  }

  private static List<Replacement> replacements(
      Reading reading, Places places, String value, boolean guardJoiner) throws FieldException {
    List<Replacement> replacements = new ArrayList<>();
    List<Place> all = new ArrayList<>(places.echoes());
    all.add(places.home());
    for (Place place : all) {
      try {
        Replacement plain = new Replacement(place.span(), place.spell(value, guardJoiner));
        replacements.addAll(PaddedCells.keep(reading, plain, value));
      } catch (IllegalArgumentException e) {
        throw new FieldException(e.getMessage());
      }
    }
    return replacements;
  }

  /// What else changes when a value appears or goes away: a picture without an address is hidden.
  private static Optional<List<Replacement>> presence(
      Reading reading, LayoutReading layout, FieldPath path, String before, String after)
      throws FieldException {
    if (before.isEmpty() == after.isEmpty()) {
      return Optional.empty();
    }
    List<Replacement> replacements = new ArrayList<>();
    for (Map.Entry<String, Places> other : layout.places().entrySet()) {
      Presence presence = presence(layout, other.getKey(), path);
      if (presence != null) {
        String was = before.isEmpty() ? presence.no() : presence.yes();
        if (other.getValue().home().value().equals(was)) {
          String now = after.isEmpty() ? presence.no() : presence.yes();
          replacements.addAll(replacements(reading, other.getValue(), now, false));
        }
      }
    }
    return Optional.of(replacements);
  }

  private static @Nullable Presence presence(LayoutReading layout, String other, FieldPath path) {
    var derivation = layout.layout().declaration(other).flatMap(Declaration::derivation);
    if (derivation.orElse(null) instanceof Presence presence) {
      FieldPath of = FieldPath.parse(other);
      String index = of.steps().size() > 1 ? "[" + indexOf(of) + "]" : "";
      return presence.path().replace("[]", index).equals(path.toString()) ? presence : null;
    }
    return null;
  }

  private static int indexOf(FieldPath path) {
    return path.steps().get(1) instanceof FieldPath.Index(int i) ? i : -1;
  }

  private boolean readsBack(Reading reading, Edit edit, String path, String value) {
    Reading after = reader.read(edit.apply(reading.text()));
    boolean samePeople = after.data().people().size() == reading.data().people().size();
    return samePeople
        && after
            .layout()
            .flatMap(layout -> layout.values().get(path))
            .filter(value::equals)
            .isPresent();
  }

  private static LayoutReading layout(Reading reading, FieldPath path) throws FieldException {
    return reading.layout().orElseThrow(() -> unknown(path));
  }

  private static FieldException unknown(FieldPath path) {
    return new FieldException(Messages.of("card.cardNoFieldReadShows", path));
  }

  private static FieldException notReadBack(FieldPath path, String value) {
    return new FieldException(Messages.of("card.cannotCardWouldNotRead", path, value));
  }
}
