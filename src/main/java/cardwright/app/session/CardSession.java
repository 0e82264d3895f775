package cardwright.app.session;

import cardwright.app.text.Texts;
import cardwright.card.CardEngine;
import cardwright.card.FieldException;
import cardwright.card.Reading;
import cardwright.matter.MatterException;
import cardwright.text.Edit;
import cardwright.text.FieldPath;
import cardwright.text.History;
import cardwright.text.Span;
import cardwright.text.Utf8;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// One open card: its text with past and future, and what the text says. Not safe for use by
/// several threads.
public final class CardSession {

  private final CardEngine engine;
  private Path path;
  private final OptionalLong badByte;
  private final History history;
  private final Runnable onChange;
  private Reading reading;
  private Optional<OnDisk> onDisk = Optional.empty();
  private @Nullable String writing;
  private int writes;

  /// Opens a card.
  ///
  /// @param content what the file held
  /// @param reading what that says
  /// @param onChange run after every change of the text or of the saved mark
  public CardSession(
      CardEngine engine, Path path, Utf8.Decoded content, Reading reading, Runnable onChange) {
    this.engine = engine;
    this.path = path;
    this.onChange = onChange;
    this.reading = reading;
    badByte =
        content instanceof Utf8.NotUtf8(long offset, String ignored)
            ? OptionalLong.of(offset)
            : OptionalLong.empty();
    history = new History(text(content));
  }

  /// What is read and shown of a file.
  public static String text(Utf8.Decoded content) {
    return switch (content) {
      case Utf8.Text(String whole) -> whole;
      case Utf8.NotUtf8(long ignored, String shown) -> shown;
    };
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
  /// @param group changes in a row of an equal group are undone together; null for a step of its
  ///   own
  /// @return why it was not made; empty if it was
  public Optional<String> change(CardChange change, @Nullable Object group) {
    if (!editable()) {
      return Optional.of(Texts.of("card.notUtf8"));
    }
    try {
      history.apply(change.edit(engine, reading), group);
    } catch (FieldException | MatterException | IllegalArgumentException e) {
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

  /// How the file stands otherwise than it was read or written here; empty if it does not.
  public Optional<OnDisk> onDisk() {
    return onDisk;
  }

  /// Whether saving would do something: the text differs from what is on disk, or nothing is there.
  public boolean savable() {
    return modified() || onDisk.filter(OnDisk.Gone.class::isInstance).isPresent();
  }

  /// Takes note that `written` is on disk now; the text may have changed since.
  public void saved(String written) {
    onDisk = Optional.empty();
    history.markSaved(written);
    onChange.run();
  }

  /// Takes note of how the file was found.
  ///
  /// A text that was not changed here follows the file, as a change that can be undone; what was
  /// changed here stays, and so does the knowledge that the two differ.
  void found(OnDisk now) {
    Optional<OnDisk> before = onDisk;
    if (now instanceof OnDisk.Text(String text)) {
      if (text.equals(savedText())) {
        onDisk = Optional.empty();
      } else if (modified() && !text.equals(text())) {
        onDisk = Optional.of(now);
      } else {
        take(text);
        return;
      }
    } else {
      onDisk = Optional.of(now);
    }
    if (!onDisk.equals(before)) {
      onChange.run();
    }
  }

  /// Settles a difference with the file by its text; what was changed here can be had back by undo.
  public void takeDisk() {
    if (onDisk.orElse(null) instanceof OnDisk.Text(String text)) {
      take(text);
    }
  }

  /// Settles a difference with the file by this text: saving will replace the file's.
  public void keepMine() {
    if (onDisk.orElse(null) instanceof OnDisk.Text(String text)) {
      onDisk = Optional.empty();
      history.markSaved(text);
      onChange.run();
    }
  }

  /// Settles a difference with the file by another text, such as both changes together.
  public void merge(String merged) {
    if (onDisk.orElse(null) instanceof OnDisk.Text(String text)) {
      onDisk = Optional.empty();
      history.closeGroup();
      history.apply(whole(Texts.of("disk.merge"), merged));
      history.markSaved(text);
      refresh();
    }
  }

  /// Brings back what was not saved when the program ended last.
  ///
  /// @param base what was on disk then
  /// @param text what was in the window
  void recover(String base, String text) {
    String disk = savedText();
    history.closeGroup();
    history.apply(whole(Texts.of("journal.edit"), text));
    history.closeGroup();
    if (!disk.equals(base) && !disk.equals(text)) {
      history.markSaved(base);
      onDisk = Optional.of(new OnDisk.Text(disk));
    }
    refresh();
  }

  /// Takes note that a job has written this text: what was not changed here follows, as one change
  /// that can be undone; else the two differ, as after a change by another program.
  ///
  /// @param label what the job did
  void follow(String label, String text) {
    if (modified() && !text.equals(text())) {
      found(new OnDisk.Text(text));
    } else {
      take(label, text);
    }
  }

  private void take(String text) {
    take(Texts.of("disk.reload"), text);
  }

  private void take(String label, String text) {
    onDisk = Optional.empty();
    history.closeGroup();
    history.apply(Edit.between(label, history.text(), text));
    history.markSaved(text);
    refresh();
  }

  private Edit whole(String label, String text) {
    return Edit.replace(label, new Span(0, history.text().length()), text);
  }

  void moveTo(Path now) {
    path = now;
  }

  /// Marks that a text is on its way to the disk; null when it is there or has failed.
  void writing(@Nullable String text) {
    writing = text;
    writes++;
  }

  /// Whether a text is on its way to the disk.
  boolean isWriting() {
    return writing != null;
  }

  /// Counts the writes, so that what was read before one is not believed after it.
  int writes() {
    return writes;
  }

  private void refresh() {
    if (!reading.text().equals(history.text())) {
      // The preview's thread lays out the text while the form looks at what it says.
      reading = engine.readLater(history.text());
    }
    onChange.run();
  }
}
