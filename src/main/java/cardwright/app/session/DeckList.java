package cardwright.app.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The entries of the deck's cards, in the deck's order, each once. On the window's thread.
final class DeckList {

  private final ObservableList<DeckEntry> entries = FXCollections.observableArrayList();
  private final ObservableList<DeckEntry> seen = FXCollections.unmodifiableObservableList(entries);
  private final Map<Path, DeckEntry> byPath = new LinkedHashMap<>();

  /// The entries, to be looked at and listened to.
  ObservableList<DeckEntry> entries() {
    return seen;
  }

  /// The entry of a card; null if the deck does not have it.
  @Nullable DeckEntry find(Path path) {
    return byPath.get(path);
  }

  /// Whether an entry is of this deck still.
  boolean has(DeckEntry entry) {
    return byPath.get(entry.path()) == entry;
  }

  void clear() {
    byPath.clear();
    entries.clear();
  }

  /// Puts cards at the end, those that are not there yet.
  void append(List<Path> paths) {
    List<DeckEntry> added = new ArrayList<>();
    for (Path path : paths) {
      if (!byPath.containsKey(path)) {
        added.add(entry(path));
      }
    }
    entries.addAll(added);
  }

  /// Puts cards that are not there yet where the folder's order has them. Many are put in at once,
  /// so that who listens has one change to follow.
  void insert(Collection<Path> paths) {
    List<Path> missing =
        paths.stream().distinct().filter(path -> !byPath.containsKey(path)).sorted().toList();
    if (missing.size() == 1) {
      Path path = missing.getFirst();
      entries.add(place(entries, path, entries.size()), entry(path));
    } else if (!missing.isEmpty()) {
      entries.setAll(merged(missing));
    }
  }

  private List<DeckEntry> merged(List<Path> sorted) {
    List<DeckEntry> all = new ArrayList<>(entries.size() + sorted.size());
    int taken = entries.size();
    for (Path path : sorted.reversed()) {
      int at = place(entries, path, taken);
      all.addAll(entries.subList(at, taken).reversed());
      all.add(entry(path));
      taken = at;
    }
    all.addAll(entries.subList(0, taken).reversed());
    return all.reversed();
  }

  /// Before all, of those up to `end`, that come after it.
  private static int place(List<DeckEntry> entries, Path path, int end) {
    int at = end;
    while (at > 0 && path.compareTo(entries.get(at - 1).path()) < 0) {
      at--;
    }
    return at;
  }

  private DeckEntry entry(Path path) {
    DeckEntry entry = new DeckEntry(path);
    byPath.put(path, entry);
    return entry;
  }

  /// Takes cards out.
  void remove(Collection<DeckEntry> gone) {
    gone.forEach(entry -> byPath.remove(entry.path()));
    Set<DeckEntry> set = new HashSet<>(gone);
    entries.removeAll(set);
  }

  /// An entry whose card has another path now.
  record Moved(DeckEntry entry, Path from) {}

  /// Gives a file, or all files of a folder, another path.
  List<Moved> move(Path from, Path to) {
    List<Moved> moved = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      DeckEntry entry = entries.get(i);
      Path old = entry.path();
      if (old.startsWith(from)) {
        Path now = old.equals(from) ? to : to.resolve(from.relativize(old));
        byPath.remove(old);
        byPath.put(now, entry);
        entry.moveTo(now);
        moved.add(new Moved(entry, old));
      }
    }
    return moved;
  }

  /// Has who listens look at entries again that say something else now.
  void touch(DeckEntry entry) {
    int at = entries.indexOf(entry);
    if (at >= 0) {
      entries.set(at, entry);
    }
  }
}
