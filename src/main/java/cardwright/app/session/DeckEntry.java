package cardwright.app.session;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// A card in the deck's list. What it says is read when it is first looked at.
public final class DeckEntry {

  private final Path path;
  private final ReadOnlyObjectWrapper<@Nullable CardSummary> summary =
      new ReadOnlyObjectWrapper<>(this, "summary");
  private final ReadOnlyBooleanWrapper modified = new ReadOnlyBooleanWrapper(this, "modified");
  private boolean requested;

  DeckEntry(Path path) {
    this.path = path;
  }

  /// The card's file.
  public Path path() {
    return path;
  }

  /// What the card's file is called for people, see [#name].
  public String fileName() {
    return name(path);
  }

  /// A file's name; that of a README.md with its folder's, which is what tells cards apart.
  public static String name(Path path) {
    Path name = path.getFileName();
    Path folder = path.getParent();
    boolean plain = folder == null || folder.getFileName() == null;
    return plain || !name.toString().equalsIgnoreCase("README.md")
        ? name.toString()
        : folder.getFileName().resolve(name).toString();
  }

  /// What the card says; null until it has been read.
  public ReadOnlyObjectProperty<@Nullable CardSummary> summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /// Whether the card has changes that are not saved.
  public ReadOnlyBooleanProperty modifiedProperty() {
    return modified.getReadOnlyProperty();
  }

  void show(CardSession session) {
    requested = true;
    summary.set(CardSummary.of(session.reading(), !session.editable()));
    modified.set(session.modified());
  }

  void show(CardSummary read) {
    if (summary.get() == null) {
      summary.set(read);
    }
  }

  /// True the first time only.
  boolean request() {
    boolean first = !requested;
    requested = true;
    return first;
  }
}
