package cardwright.deck;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Removes what killed saves left. Leftovers do no harm, so whatever fails here is left for the
/// next time.
final class Sweeper extends SimpleFileVisitor<Path> {

  private final Path root;
  private final List<Path> removed = new ArrayList<>();

  private Sweeper(Path root) {
    this.root = root;
  }

  static List<Path> sweep(Path folder) {
    Sweeper sweeper = new Sweeper(folder);
    try {
      Files.walkFileTree(folder, sweeper);
    } catch (IOException e) {
      return sweeper.removed;
    }
    return sweeper.removed;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean enter = folder.equals(root) || !DeckFolder.isHidden(folder);
    return enter ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    try {
      if (TempName.isLeftover(file) && Files.deleteIfExists(file)) {
        removed.add(file);
      }
    } catch (IOException e) {
      return FileVisitResult.CONTINUE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
    return FileVisitResult.CONTINUE;
  }
}
