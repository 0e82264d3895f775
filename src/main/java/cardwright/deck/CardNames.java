package cardwright.deck;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// Where new cards of a deck go. A `README.md` is told from others by its folder, so it is the
/// folder that has the card's name; any other card has it itself.
public final class CardNames {

  private static final String README = "README.md";

  private CardNames() {}

  /// Whether a card is named by its folder.
  public static boolean byFolder(Path card) {
    Path folder = card.getParent();
    return folder != null
        && folder.getFileName() != null
        && card.getFileName().toString().equalsIgnoreCase(README);
  }

  /// What stands for the card among its neighbours: its folder or the file.
  public static Path named(Path card) {
    return byFolder(card) ? card.getParent() : card;
  }

  /// The card's name, without its file's ending.
  public static String name(Path card) {
    String name = named(card).getFileName().toString();
    int dot = name.lastIndexOf('.');
    return byFolder(card) || dot <= 0 ? name : name.substring(0, dot);
  }

  /// A card beside another, of the same kind and of another name.
  ///
  /// @param name without a file's ending
  public static Path beside(Path card, String name) {
    if (byFolder(card)) {
      return card.getParent().resolveSibling(name).resolve(card.getFileName());
    }
    String file = card.getFileName().toString();
    int dot = file.lastIndexOf('.');
    return card.resolveSibling(dot <= 0 ? name : name + file.substring(dot));
  }

  /// The first of `name`, `name-2`, `name-3` … that no card beside this one has.
  public static Path free(Path card, String name) {
    Path path = beside(card, name);
    for (int i = 2; Files.exists(named(path), LinkOption.NOFOLLOW_LINKS); i++) {
      path = beside(card, name + "-" + i);
    }
    return path;
  }

  /// Whether a text can be the name of a card's file or folder, on every system.
  public static boolean isName(String name) {
    boolean usable =
        name.chars().allMatch(c -> c >= ' ' && c != 0x7f && "/\\:*?\"<>|".indexOf(c) < 0);
    return usable && !name.isBlank() && name.equals(name.strip()) && !name.startsWith(".");
  }
}
