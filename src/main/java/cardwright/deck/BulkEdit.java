package cardwright.deck;

import cardwright.card.CardEngine;
import cardwright.card.FieldException;
import cardwright.card.Reading;
import cardwright.matter.MatterException;
import cardwright.text.Edit;
import cardwright.text.Finder;
import cardwright.text.Messages;
import cardwright.text.Utf8;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What can be done to many cards at once: the same to each, in columns of the deck. Everything
/// else of a card stays as it is, and a card that has it already stays the same to the byte.
/// Immutable and safe for use by several threads.
public sealed interface BulkEdit {

  /// Gives a column a value that somebody typed. In the front matter, double quotes around it say
  /// that it is text.
  ///
  /// @param value not empty; [Clear] is for that
  record Set(DeckColumn column, String value) implements BulkEdit {

    @Override
    public String apply(CardEngine engine, Path card, Reading reading) throws FieldException {
      return column.withTyped(engine, reading, value);
    }
  }

  /// Gives a column a value that another card has.
  ///
  /// @param value as [DeckColumn#value(Reading)] gives it
  record Fill(DeckColumn column, Object value) implements BulkEdit {

    @Override
    public String apply(CardEngine engine, Path card, Reading reading) throws FieldException {
      return column.withValue(engine, reading, value);
    }
  }

  /// Removes what a column says. A card that has nothing there stays as it is.
  record Clear(DeckColumn column) implements BulkEdit {

    @Override
    public String apply(CardEngine engine, Path card, Reading reading) throws FieldException {
      return column.with(engine, reading, "");
    }
  }

  /// Adds an item to the list in a column; a card that has the item stays as it is. A single value
  /// becomes a list of two, and none a list of one.
  record AddItem(DeckColumn column, String item) implements BulkEdit {

    @Override
    public String apply(CardEngine engine, Path card, Reading reading) throws FieldException {
      return column.withItem(engine, reading, item);
    }
  }

  /// Adds to the end of the text in a column. A card that has nothing there stays as it is.
  record AddText(DeckColumn column, String text) implements BulkEdit {

    @Override
    public String apply(CardEngine engine, Path card, Reading reading) throws FieldException {
      if (column.texts(reading).isPresent()) {
        throw new FieldException(Messages.of("deck.listAddItemInstead", column.name()));
      }
      String now = column.cell(reading);
      return now.isEmpty() ? reading.text() : column.with(engine, reading, now + text);
    }
  }

  /// Gives a column what another says. A card that has nothing to copy stays as it is.
  record Copy(DeckColumn from, DeckColumn to) implements BulkEdit {

    @Override
    public String apply(CardEngine engine, Path card, Reading reading) throws FieldException {
      Optional<Object> value = from.value(reading);
      return value.isEmpty() ? reading.text() : to.withValue(engine, reading, value.get());
    }
  }

  /// Replaces what is found in a column: in each text of a list on its own. A text of a list of
  /// which nothing is left goes.
  ///
  /// @param replacement with `$1` for a group if the finder is a regular expression
  record Replace(DeckColumn column, Finder finder, String replacement) implements BulkEdit {

    @Override
    public String apply(CardEngine engine, Path card, Reading reading) throws FieldException {
      Optional<List<String>> texts = column.texts(reading);
      if (texts.isEmpty()) {
        String now = column.cell(reading);
        String then = replaced(now);
        return then.equals(now) ? reading.text() : column.with(engine, reading, then);
      }
      List<String> then = new ArrayList<>();
      for (String text : texts.get()) {
        String replaced = replaced(text);
        if (!replaced.isEmpty() || text.isEmpty()) {
          then.add(replaced);
        }
      }
      return then.equals(texts.get()) ? reading.text() : column.withTexts(engine, reading, then);
    }

    private String replaced(String text) throws FieldException {
      try {
        return new Edit("replace", finder.replace(text, replacement)).apply(text);
      } catch (Finder.SearchException e) {
        throw new FieldException(e.getMessage());
      }
    }
  }

  /// Gives each card values of its own, as when a block of cells is pasted.
  ///
  /// @param cells for each card the columns and what they are to say; cards that are not named stay
  ///   as they are
  record Cells(Map<Path, Map<DeckColumn, String>> cells) implements BulkEdit {

    @Override
    public String apply(CardEngine engine, Path card, Reading reading) throws FieldException {
      Reading now = reading;
      for (Map.Entry<DeckColumn, String> cell : cells.getOrDefault(card, Map.of()).entrySet()) {
        String text = cell.getKey().with(engine, now, cell.getValue());
        now = text.equals(now.text()) ? now : engine.read(text);
      }
      return now.text();
    }
  }

  /// What a card becomes.
  ///
  /// @param card its file
  /// @return the new text; the same text if nothing changes
  /// @throws FieldException if the card does not take it, with the reason
  String apply(CardEngine engine, Path card, Reading reading) throws FieldException;

  /// What becomes of a card of which the text is known.
  default Change change(CardEngine engine, Path card, String text) {
    try {
      String after = apply(engine, card, engine.read(text));
      return Utf8.isEncodable(after)
          ? Change.of(card, text, after)
          : refused(card, Messages.of("deck.halfCharacterCannotWrittenRemove"));
    } catch (FieldException | MatterException | IllegalArgumentException e) {
      return refused(card, String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      return refused(card, Messages.of("deck.nestedTooDeep"));
    }
  }

  /// What becomes of a card as it is in its file.
  default Change change(CardEngine engine, Path card) {
    try {
      CardFile file = CardFile.read(card);
      return switch (file.content()) {
        case Utf8.Text(String text) -> change(engine, card, text);
        case Utf8.NotUtf8 _ -> Change.none(card, file.problem().orElseThrow());
      };
    } catch (DeckException e) {
      return Change.none(card, e.problem());
    }
  }

  private static Change refused(Path card, String why) {
    return Change.none(card, DeckProblem.of(card.toString(), why));
  }
}
