package cardwright.app.session;

import cardwright.app.text.Texts;
import cardwright.card.CardEngine;
import cardwright.card.FieldException;
import cardwright.card.Reading;
import cardwright.text.FieldPath;
import cardwright.text.History;
import cardwright.text.Utf8;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/// One open card: its text with past and future, and what the text says. Not safe for use by
/// several threads.
public final class CardSession {

  private final CardEngine engine;
  private final Path path;
  private final OptionalLong badByte;
  private final History history;
  private final Runnable onChange;
  private Reading reading;

  /// Opens a card.
  ///
  /// @param content what the file held
  /// @param onChange run after every change of the text or of the saved mark
  public CardSession(CardEngine engine, Path path, Utf8.Decoded content, Runnable onChange) {
    this.engine = engine;
    this.path = path;
    this.onChange = onChange;
    String text =
        switch (content) {
          case Utf8.Text(String whole) -> whole;
          case Utf8.NotUtf8(long ignored, String shown) -> shown;
        };
    badByte =
        content instanceof Utf8.NotUtf8(long offset, String ignored)
            ? OptionalLong.of(offset)
            : OptionalLong.empty();
    history = new History(text);
    reading = engine.read(text);
  }

  /// The card's file.
  public Path path() {
    return path;
  }

  /// What the text says now.
  public Reading reading() {
    return reading;
  }

  /// The text as it is now.
  public String text() {
    return history.text();
  }

  /// The text as it is on disk.
  public String savedText() {
    return history.savedText();
  }

  /// Offset of the first byte that is not UTF-8; such a card can be looked at, not changed.
  public OptionalLong badByte() {
    return badByte;
  }

  /// Whether the card can be changed.
  public boolean editable() {
    return badByte.isEmpty();
  }

  /// Whether the text differs from what is on disk.
  public boolean modified() {
    return history.modified();
  }

  /// Gives a field a value. Changes of one field in a row are undone together.
  ///
  /// @return why the value was not taken; empty if it was
  public Optional<String> set(FieldPath field, String value) {
    if (!editable()) {
      return Optional.of(Texts.of("card.notUtf8"));
    }
    if (!Utf8.isEncodable(value)) {
      return Optional.of(Texts.of("card.halfCharacter"));
    }
    try {
      history.apply(engine.set(reading, field, value), field);
    } catch (FieldException e) {
      return Optional.of(e.getMessage());
    }
    refresh();
    return Optional.empty();
  }

  /// Makes a change, as one step of undo.
  ///
  /// @return why it was not made; empty if it was
  public Optional<String> change(CardChange change) {
    if (!editable()) {
      return Optional.of(Texts.of("card.notUtf8"));
    }
    try {
      history.apply(change.edit(engine, reading));
      history.closeGroup();
    } catch (FieldException | IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
    refresh();
    return Optional.empty();
  }

  /// Ends typing: the next change is undone on its own.
  public void closeGroup() {
    history.closeGroup();
  }

  /// Takes the last change back.
  public void undo() {
    history.undo();
    refresh();
  }

  /// Brings the last undone change again.
  public void redo() {
    history.redo();
    refresh();
  }

  /// What [#undo] would take back.
  public Optional<String> undoLabel() {
    return history.undoLabel();
  }

  /// What [#redo] would bring again.
  public Optional<String> redoLabel() {
    return history.redoLabel();
  }

  /// Takes note that `written` is on disk now; the text may have changed since.
  public void saved(String written) {
    history.markSaved(written);
    onChange.run();
  }

  private void refresh() {
    if (!reading.text().equals(history.text())) {
      reading = engine.read(history.text());
    }
    onChange.run();
  }
}
