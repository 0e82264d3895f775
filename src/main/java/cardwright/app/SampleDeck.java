package cardwright.app;

import cardwright.deck.DeckException;
import cardwright.deck.SafeFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The cards that come with the program, to try it out: copied to a folder of the person's own, so
/// that they can be changed and saved. What was changed there before stays.
final class SampleDeck {

  private static final List<String> CARDS =
      List.of(
          "000_53362df59e691aa6.txt",
          "001_ef08c1c817a2150e.txt",
          "002_dc6a039a0f540c26.txt",
          "003_607d981a2ce3eeb5.txt",
          "004_b1a526d8a8a9f1a6.txt");

  private final Path folder;

  /// @param folder where the copies go; made when needed
  SampleDeck(Path folder) {
    this.folder = folder;
  }

  /// The sample deck in `Cardwright/sample` in the home folder.
  static SampleDeck atHome() {
    return new SampleDeck(Path.of(System.getProperty("user.home"), "Cardwright", "sample"));
  }

  /// Copies the cards that are not there yet.
  ///
  /// @return the folder
  /// @throws IOException if it cannot be written
  Path prepare() throws IOException {
    Files.createDirectories(folder);
    for (String card : CARDS) {
      Path copy = folder.resolve(card);
      if (Files.notExists(copy)) {
        copy(card, copy);
      }
    }
    return folder;
  }

  private static void copy(String card, Path to) throws IOException {
    try {
      SafeFiles.create(to, bytes(card));
    } catch (DeckException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static byte[] bytes(String card) throws IOException {
    try (InputStream in = SampleDeck.class.getResourceAsStream("/assets/sample/" + card)) {
      if (in == null) {
        throw new IOException(card + " is missing from the program");
      }
      return in.readAllBytes();
    }
  }
}
