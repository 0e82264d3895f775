package cardwright.deck;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds the cards of files and folders.
///
/// Folders are searched to the bottom, in the order of names, for `*.md` and `*.txt`. What is
/// hidden (its name starts with a dot: `.git`, temporary files) is left out. Symbolic links are
/// followed, and each card is found once, by whatever ways it can be reached. A file that is named
/// itself is taken whatever its name.
public final class DeckFolder {

  /// Is told what is found, while the search goes on, on the thread that searches.
  public interface Visitor {

    /// A card was found; it has not been read.
    void card(Path card);

    /// A file or folder cannot be searched.
    void problem(DeckProblem problem);

    /// Whether to search on.
    default boolean goesOn() {
      return true;
    }
  }

  private final Visitor visitor;
  private final Set<Path> seen = new HashSet<>();

  private DeckFolder(Visitor visitor) {
    this.visitor = visitor;
  }

  /// Searches files and folders in the order given. Never fails: what cannot be searched is a
  /// problem.
  public static void scan(Collection<Path> roots, Visitor visitor) {
    DeckFolder search = new DeckFolder(visitor);
    for (Path root : roots) {
      if (visitor.goesOn()) {
        search.enter(root);
      }
    }
  }

  /// Searches files and folders, and waits until all is found.
  ///
  /// @param problems gets what cannot be searched
  public static List<Path> cards(Collection<Path> roots, Collection<DeckProblem> problems) {
    List<Path> cards = new ArrayList<>();
    scan(
        roots,
        new Visitor() {
          @Override
          public void card(Path card) {
            cards.add(card);
          }

          @Override
          public void problem(DeckProblem problem) {
            problems.add(problem);
          }
        });
    return cards;
  }

  static boolean isHidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }

  static boolean hasCardName(Path path) {
    return isCardName(path.getFileName().toString());
  }

  static boolean isCardName(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".txt");
  }

  /// Something named by its opener or behind a link: it may be reached by other ways, too.
  private void enter(Path path) {
    try {
      enter(path, path.toRealPath());
    } catch (IOException e) {
      visitor.problem(DeckProblem.of(path.toString(), Causes.of(e)));
    }
  }

  /// @param real where it is, without links
  private void enter(Path path, Path real) {
    if (seen.add(real)) {
      if (Files.isDirectory(real)) {
        search(path, real);
      } else {
        visitor.card(path);
      }
    }
  }

  private void search(Path folder, Path real) {
    List<Path> inside = new ArrayList<>();
    try (DirectoryStream<Path> names = Files.newDirectoryStream(folder)) {
      names.forEach(inside::add);
    } catch (IOException e) {
      visitor.problem(DeckProblem.of(folder.toString(), Causes.of(e)));
    } catch (DirectoryIteratorException e) {
      visitor.problem(DeckProblem.of(folder.toString(), Causes.of(e.getCause())));
    }
    inside.sort(null);
    for (Path path : inside) {
      if (!visitor.goesOn()) {
        return;
      }
      if (!isHidden(path)) {
        member(path, real);
      }
    }
  }

  /// A file or folder in a folder. It is looked at once if it is no link, which in a large deck is
  /// most of the work.
  private void member(Path path, Path realFolder) {
    BasicFileAttributes kind;
    try {
      kind = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      if (hasCardName(path)) {
        visitor.problem(DeckProblem.of(path.toString(), Causes.of(e)));
      }
      return;
    }
    if (kind.isDirectory()) {
      Path real = realFolder.resolve(path.getFileName());
      if (seen.add(real)) {
        search(path, real);
      }
    } else if (hasCardName(path)) {
      if (kind.isSymbolicLink()) {
        // A link to a folder may lead anywhere; a folder that is meant can be named.
        if (!Files.isDirectory(path)) {
          enter(path);
        }
      } else if (seen.add(realFolder.resolve(path.getFileName()))) {
        visitor.card(path);
      }
    }
  }
}
