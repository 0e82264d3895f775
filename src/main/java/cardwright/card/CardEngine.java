package cardwright.card;

import cardwright.layout.LayoutFiles;
import cardwright.layout.Layouts;
import cardwright.text.Edit;
import cardwright.text.FieldPath;
import java.util.List;
import java.util.Optional;

/// Reads cards, sets their fields and writes new ones. Immutable and safe for use by several
/// threads.
public final class CardEngine {

  private final Layouts layouts;
  private final CardReader reader;
  private final PeopleEditor people;
  private final CardEditor editor;
  private final CardWriter writer;
  private final CardConverter converter;

  /// An engine with the given layouts.
  public CardEngine(Layouts layouts) {
    this.layouts = layouts;
    reader = new CardReader(layouts);
    people = new PeopleEditor(reader);
    editor = new CardEditor(reader, people);
    writer = new CardWriter(layouts, reader);
    converter = new CardConverter(reader, writer);
  }

  /// Made when first asked for: to compile the layouts takes a part of the program's start.
  private static final class Standard {
    static final CardEngine ENGINE = new CardEngine(LayoutFiles.builtIn());
  }

  /// The engine with the layouts that come with the program; one for all.
  public static CardEngine standard() {
    return Standard.ENGINE;
  }

  /// Names of the known layouts, oldest first.
  public List<String> layoutNames() {
    return layouts.names();
  }

  /// Whether a card can have a field of that name: every card, in its front matter, or a card of
  /// one of the layouts.
  public boolean knows(FieldPath field) {
    boolean inMatter = field.head().equals("metadata") && field.tail() != null;
    return inMatter
        || layouts.names().stream()
            .flatMap(name -> layouts.named(name).stream())
            .anyMatch(
                layout ->
                    layout.declaration(field.toString()).isPresent()
                        || layout.declaration(field + "[]").isPresent());
  }

  /// Reads a card. Never fails: what is not understood is own text.
  public Reading read(String text) {
    return reader.read(text);
  }

  /// Reads a card as its file holds it. Where only what it says is asked for, a card that fits its
  /// layout to the letter need not be decoded as a whole.
  ///
  /// @return empty if they are not UTF-8
  public Optional<Reading> read(byte[] bytes) {
    return read(bytes, bytes.length);
  }

  /// The same for a card at the start of a buffer, which can be used again afterwards.
  ///
  /// @param length so many of the bytes are the card
  public Optional<Reading> read(byte[] bytes, int length) {
    return reader.read(bytes, length);
  }

  /// As [#read], at once: what the card says is worked out when it is first asked for, by whichever
  /// thread that is, while others look at other parts.
  public Reading readLater(String text) {
    return reader.later(text);
  }

  /// The edit that gives a field a value: its home and the echoes that agree with it, or a front
  /// matter value (`metadata.…`; `[+]` adds, an empty value removes). `people[+].name` adds a
  /// person, an empty `people[1]` removes one.
  ///
  /// A front matter value stays text where it is text; elsewhere it is what YAML takes it for
  /// (`true`, `12`), text if it stands in double quotes.
  ///
  /// @throws FieldException if there is no such field in the card, or it does not take the value
  public Edit set(Reading reading, FieldPath path, String value) throws FieldException {
    return editor.set(reading, path, value);
  }

  /// The edit that makes a card be about these people, in this order. Everything that follows goes
  /// along: the names wherever they are listed, pictures, columns of the table, and the kind. Who
  /// was there before keeps what the card says of them, as it is written.
  ///
  /// @param wanted at least one, and no more than [Reading#room] says
  /// @throws FieldException if the card's layout has no place for them, or for a value of one
  public Edit people(Reading reading, List<Person> wanted) throws FieldException {
    return people.set(reading, wanted);
  }

  /// The card in another layout: its values go along, its front matter stays as it is written, and
  /// its own text stands between the same lines as before.
  ///
  /// @param append whether own text for which there is no such place goes to the end of the card
  /// @throws FieldException if the card or the layout is of no known family, a value would not stay
  ///   as it is, or own text has no place
  public Conversion convert(Reading reading, String layout, boolean append) throws FieldException {
    return converter.convert(reading, layout, append);
  }

  /// A new card, which says what the data say.
  ///
  /// @param data with the name of the layout to fill
  /// @throws FieldException if the layout is unknown, a value is missing or not taken, or the
  ///   layout has no place for a value
  public NewCard make(CardData data) throws FieldException {
    return writer.make(data);
  }

  /// The text of a new card.
  ///
  /// @param data with the name of the layout to fill
  /// @throws FieldException if the layout is unknown, a value is missing or not taken, or the
  ///   layout has no place for a value
  public String write(CardData data) throws FieldException {
    return writer.make(data).text();
  }
}
