package cardwright.deck;

import cardwright.card.CardData;
import cardwright.card.CardEngine;
import cardwright.card.FieldException;
import cardwright.card.NewCard;
import cardwright.deck.CardOutput.Named;
import cardwright.deck.CardOutput.Outcome;
import cardwright.deck.CardOutput.Put;
import cardwright.text.Messages;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes cards of records and puts them out. Not for use by several threads; works with as many as
/// there are processors itself.
public final class Exporter implements AutoCloseable {

  /// What became of a record.
  ///
  /// @param name of its file, as it was written; null if the record gives no card
  /// @param wish the name that the data ask for, if no system-independent file can have it; else
  ///   null
  /// @param problem why there is no card; null if there is one
  /// @param stops whether the problem stops the job, as in [Put#stops]
  public record Exported(
      CardRecord cardRecord,
      @Nullable String name,
      @Nullable String wish,
      Outcome outcome,
      @Nullable DeckProblem problem,
      boolean stops) {}

  /// A record's card, not yet put out.
  ///
  /// @param wish the name that the data ask for
  /// @param name the same without folders that only a value would make
  private record Made(
      CardRecord cardRecord, byte[] content, String wish, String name, @Nullable String fault) {}

  private final CardEngine engine;
  private final CardOutput output;
  private final @Nullable NamePattern pattern;
  private final @Nullable String layout;
  private final Seen exact = new Seen();
  private final Seen folded = new Seen();
  private int index;

  /// @param pattern of the file names; null for [NamePattern#STANDARD], or the file name of the
  ///   record's path if it has no model
  /// @param layout for all cards; null for each record's own, the newest if it has none
  /// @throws IllegalArgumentException if there is no such layout
  public Exporter(
      CardEngine engine,
      CardOutput output,
      @Nullable NamePattern pattern,
      @Nullable String layout) {
    if (layout != null && !engine.layoutNames().contains(layout)) {
      String known = String.join(", ", engine.layoutNames());
      throw new IllegalArgumentException(Messages.of("deck.thereNoLayoutKnown", layout, known));
    }
    this.engine = engine;
    this.output = output;
    this.pattern = pattern;
    this.layout = layout;
  }

  /// Forgets the names that were given.
  @Override
  public void close() {
    exact.close();
    folded.close();
  }

  /// Puts out the cards of some records, together.
  ///
  /// @param file the records come from, for messages
  /// @return what became of each record, in their order
  /// @throws DeckException if nothing can be put out any more
  public List<Exported> export(String file, List<CardRecord> records) throws DeckException {
    int first = index;
    index += records.size();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      places.add(i);
    }
    List<Made> made = Parallel.inOrder(places, i -> make(records.get(i), first + i + 1)).toList();
    return putOut(file, made);
  }

  private List<Exported> putOut(String file, List<Made> made) throws DeckException {
    List<Exported> exported = new ArrayList<>();
    List<Named> cards = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (Made one : made) {
      int line = one.cardRecord().line();
      try {
        if (one.fault() != null) {
          throw new RecordException(one.fault());
        }
        String name = reserve(one.name(), line);
        places.add(exported.size());
        cards.add(new Named(name, one.content()));
        String wish = name.equals(one.wish()) ? null : one.wish();
        exported.add(new Exported(one.cardRecord(), name, wish, Outcome.NEW, null, false));
      } catch (RecordException e) {
        DeckProblem problem =
            new DeckProblem(file, line, Messages.of("deck.noCard", e.getMessage()));
        exported.add(new Exported(one.cardRecord(), null, null, Outcome.FAILED, problem, false));
      }
    }
    List<Put> puts = output.put(cards);
    for (int i = 0; i < puts.size(); i++) {
      Exported before = exported.get(places.get(i));
      Put put = puts.get(i);
      exported.set(
          places.get(i),
          new Exported(
              before.cardRecord(),
              before.name(),
              before.wish(),
              put.outcome(),
              put.problem(),
              put.stops()));
    }
    return exported;
  }

  private Made make(CardRecord cardRecord, int number) {
    try {
      CardData data = withLayout(cardRecord.data());
      NewCard card = engine.make(data);
      byte[] content = card.bytes();
      String path = cardRecord.path();
      if (pattern == null && data.model() == null && path != null) {
        return new Made(cardRecord, content, lastName(path), lastName(path), null);
      }
      NamePattern names = pattern == null ? NamePattern.STANDARD : pattern;
      Map<String, String> values = values(names.slots(), cardRecord, data, card, number);
      String wish = names.fill(values);
      // Only the pattern and the owner make folders.
      values.replaceAll((slot, v) -> slot.equals("model") ? v : v.replace('/', '_'));
      return new Made(cardRecord, content, wish, names.fill(values), null);
    } catch (FieldException | RecordException | IllegalArgumentException e) {
      return new Made(cardRecord, new byte[0], "", "", String.valueOf(e.getMessage()));
    }
  }

  private CardData withLayout(CardData data) {
    String own = data.layout() == null ? engine.layoutNames().getLast() : data.layout();
    return new CardData(
        layout == null ? own : layout,
        data.people(),
        data.handles(),
        data.model(),
        data.kind(),
        data.thumbnail(),
        data.links(),
        data.metadata(),
        data.fields());
  }

  private static String lastName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  private static Map<String, String> values(
      List<String> slots, CardRecord cardRecord, CardData data, NewCard card, int number)
      throws RecordException {
    Map<String, String> values = new HashMap<>();
    for (String slot : slots) {
      String value =
          switch (slot) {
            case "model" -> model(data, card);
            case "owner" -> model(data, card).split("/", 2)[0];
            case "name" -> model(data, card).substring(model(data, card).lastIndexOf('/') + 1);
            case "layout" -> String.valueOf(data.layout());
            case "card" -> card(cardRecord);
            default -> String.valueOf(number);
          };
      values.put(slot, value);
    }
    return values;
  }

  /// The record's own, else what the new card calls its model: a layout makes it of the handles.
  private static String model(CardData data, NewCard card) throws RecordException {
    String model = data.model() == null ? card.model() : data.model();
    if (model == null) {
      throw new RecordException(Messages.of("deck.noModelNameFileUse"));
    }
    return model;
  }

  private static String card(CardRecord cardRecord) throws RecordException {
    if (cardRecord.card() != null) {
      return cardRecord.card();
    }
    if (cardRecord.path() == null) {
      throw new RecordException(Messages.of("deck.noCardPathNameFile"));
    }
    String name = lastName(cardRecord.path());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /// Takes a name for a record: the one it asks for, made safe, and apart from those that some file
  /// system takes for the same.
  private String reserve(String wish, int line) throws RecordException {
    String name = SafeName.of(wish);
    int before = exact.add(name, line);
    if (before > 0) {
      throw new RecordException(Messages.of("deck.recordLineSameFileGive", before, name));
    }
    if (folded.add(fold(name), line) > 0) {
      name = SafeName.apart(name);
      folded.add(fold(name), line);
    }
    return name;
  }

  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
