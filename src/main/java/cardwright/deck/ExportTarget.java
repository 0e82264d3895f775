package cardwright.deck;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// What new cards are written to, as the name of the place says.
public enum ExportTarget {
  /// A folder.
  FOLDER,
  /// A zip file.
  ZIP,
  /// A file of JSON Lines.
  LINES;

  /// What a place is: a folder, unless it is called NAME.zip or NAME.jsonl and is none yet.
  public static ExportTarget of(Path target) {
    String name = target.toString().toLowerCase(Locale.ROOT);
    if (Files.isDirectory(target)) {
      return FOLDER;
    }
    return name.endsWith(".zip") ? ZIP : name.endsWith(".jsonl") ? LINES : FOLDER;
  }

  /// Writes cards there.
  ///
  /// @param journal keeps what is replaced in a folder
  /// @throws DeckException if nothing can be written there
  public static CardOutput output(Path target, JobJournal journal) throws DeckException {
    return switch (of(target)) {
      case FOLDER -> new FolderOutput(target, journal, false);
      case ZIP -> SingleFileOutput.zip(target);
      case LINES -> SingleFileOutput.lines(target);
    };
  }

  /// Says what writing them there would come to, and writes nothing.
  public static CardOutput trial(Path target) {
    return of(target) == FOLDER ? new FolderOutput(target, null, true) : CardOutput.none();
  }
}
