package cardwright.cli;

import cardwright.text.FieldPath;
import cardwright.text.Messages;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes paths and assignments of the words of a command line.
final class Arguments {

  /// A field and the value it is to have, as typed.
  record Assignment(FieldPath field, String value) {}

  private Arguments() {}

  static Path path(String word) throws UsageException {
    if (word.isEmpty()) {
      throw new UsageException(Messages.of("cli.pathEmptyNameFileFolder"));
    }
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw new UsageException(Messages.of("cli.cannotPathIfRightSet", word, e.getReason()));
    }
  }

  static List<Path> paths(List<String> words) throws UsageException {
    List<Path> paths = new ArrayList<>();
    for (String word : words) {
      paths.add(path(word));
    }
    return paths;
  }

  /// The assignment that a word is: a field, `=`, a value. A word that names a file is none.
  ///
  /// @throws UsageException if what stands before the `=` names no field
  static Optional<Assignment> assignment(String word) throws UsageException {
    int equals = equalsSign(word);
    if (equals < 0 || names(word)) {
      return Optional.empty();
    }
    try {
      FieldPath field = FieldPath.parse(word.substring(0, equals));
      return Optional.of(new Assignment(field, word.substring(equals + 1)));
    } catch (IllegalArgumentException e) {
      throw new UsageException(Messages.of("cli.notField", e.getMessage()));
    }
  }

  /// The first `=` that does not stand in a quoted key.
  private static int equalsSign(String word) {
    boolean quoted = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\\' && quoted) {
        i++;
      } else if (c == '=' && !quoted) {
        return i;
      }
    }
    return -1;
  }

  private static boolean names(String word) {
    try {
      return Files.exists(Path.of(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
