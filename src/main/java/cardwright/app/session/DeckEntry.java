package cardwright.app.session;

import cardwright.card.Reading;
import cardwright.deck.CardNames;
import cardwright.deck.SearchText;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// A card in the deck's list. What it says is read when it is first looked at.
public final class DeckEntry {

  private final ReadOnlyObjectWrapper<@Nullable CardSummary> summary =
      new ReadOnlyObjectWrapper<>(this, "summary");
  private final ReadOnlyBooleanWrapper modified = new ReadOnlyBooleanWrapper(this, "modified");
  private final ReadOnlyBooleanWrapper atOdds = new ReadOnlyBooleanWrapper(this, "atOdds");
  private Path path;
  private int version;
  private boolean requested;
  private boolean textRequested;
  private boolean textEdited;
  private volatile @Nullable SearchedText text;
  private volatile SearchedText nameText;

  DeckEntry(Path path) {
    this.path = path;
    nameText = searchedName(path);
  }

  private static SearchedText searchedName(Path path) {
    return SearchedText.later(() -> SearchText.of(name(path)));
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
    return CardNames.byFolder(path)
        ? path.getParent().getFileName().resolve(name).toString()
        : name.toString();
  }

  /// What the card says; null until it has been read.
  public ReadOnlyObjectProperty<@Nullable CardSummary> summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /// What the card says now; null until it has been read. A property that nobody listens to need
  /// not be made for each card of a long list.
  @Nullable CardSummary summary() {
    return summary.get();
  }

  /// Counts what became of the card: as long as it is the same, what was read of it still holds.
  public int version() {
    return version;
  }

  /// Whether the card has changes that are not saved.
  public ReadOnlyBooleanProperty modifiedProperty() {
    return modified.getReadOnlyProperty();
  }

  /// Whether the card has changes now that are not saved.
  boolean modified() {
    return modified.get();
  }

  /// Whether the card was changed or removed on disk while it has changes here.
  public ReadOnlyBooleanProperty atOddsProperty() {
    return atOdds.getReadOnlyProperty();
  }

  /// Whether its name, or its text if it was read, holds what is looked for. On any thread.
  boolean holds(SearchText.Query query) {
    SearchedText now = text;
    return nameText.get().holds(query) || (now != null && now.get().holds(query));
  }

  void moveTo(Path now) {
    path = now;
    nameText = searchedName(now);
  }

  void show(CardSession session) {
    version++;
    requested = true;
    textRequested = true;
    Reading reading = session.reading();
    text = SearchedText.later(() -> SearchedText.ofCard(reading.text()));
    textEdited = true;
    summary.set(CardSummary.of(reading, !session.editable()));
    modified.set(session.modified());
    atOdds.set(session.onDisk().isPresent());
  }

  void show(@Nullable CardSummary read, @Nullable SearchText readText) {
    if (summary.get() == null && read != null) {
      summary.set(read);
    }
    if (!textEdited && readText != null) {
      text = SearchedText.of(readText);
    }
  }

  /// Has it read anew when it is next looked at.
  void forget() {
    version++;
    requested = false;
    textRequested = false;
    summary.set(null);
    text = null;
    textEdited = false;
  }

  /// True the first time only.
  boolean request() {
    boolean first = !requested;
    requested = true;
    textRequested = true;
    return first;
  }

  /// True the first time only, and not after [#request()].
  boolean requestText() {
    boolean first = !textRequested;
    textRequested = true;
    return first;
  }
}
