package cardwright.deck;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What the cards of a deck are called in a table: their paths below the deck's folder, with `/`.
/// Immutable.
public final class DeckKeys {

  private final Map<String, Path> cards = new LinkedHashMap<>();
  private final Path root;

  private DeckKeys(Path root) {
    this.root = root;
  }

  /// @param opened the files and folders that are the deck; one folder is the deck's folder, else
  ///   it is the folder that holds them all
  /// @param cards that were found in them
  public static DeckKeys of(Collection<Path> opened, Collection<Path> cards) {
    DeckKeys keys = new DeckKeys(root(opened));
    cards.forEach(card -> keys.cards.putIfAbsent(keys.key(card), card));
    return keys;
  }

  private static Path root(Collection<Path> opened) {
    Path common = null;
    for (Path path : opened) {
      Path whole = path.toAbsolutePath().normalize();
      Path folder =
          Files.isDirectory(whole) || whole.getParent() == null ? whole : whole.getParent();
      common = common == null ? folder : common(common, folder);
    }
    return common == null ? Path.of("").toAbsolutePath() : common;
  }

  private static Path common(Path one, Path other) {
    Path folder = one;
    while (folder.getParent() != null && !other.startsWith(folder)) {
      folder = folder.getParent();
    }
    return folder;
  }

  /// What a card is called.
  public String key(Path card) {
    Path whole = card.toAbsolutePath().normalize();
    boolean inside = whole.startsWith(root);
    return PathText.of(inside ? root.relativize(whole) : whole);
  }

  /// The card that is called so, however the parts of its path are joined; empty if there is none.
  public Optional<Path> card(String key) {
    String name = key.strip().replace('\\', '/');
    Path exact = cards.get(key);
    return Optional.ofNullable(
        exact != null ? exact : cards.get(name.startsWith("./") ? name.substring(2) : name));
  }

  /// The folder that the keys are relative to.
  public Path root() {
    return root;
  }
}
