package cardwright.app;

import cardwright.card.CardEngine;
import cardwright.card.FieldException;
import cardwright.text.Messages;
import cardwright.text.Utf8;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What the sample deck shows where there is no screen: its cards read and written again, and a
/// picture of the window.
final class SampleTour {

  private final CardEngine engine;
  private final PrintStream out;

  /// @param out takes the report
  SampleTour(CardEngine engine, PrintStream out) {
    this.engine = engine;
    this.out = out;
  }

  /// Makes the files below `folder`.
  ///
  /// @param picture whether a picture of the window can be made, too
  /// @return whether every card came out byte for byte as it went in
  boolean run(Path folder, boolean picture) throws IOException {
    out.println(Messages.of("cli.sampleInFiles"));
    Path deck = new SampleDeck(folder.resolve("deck")).prepare();
    Path written = Files.createDirectories(folder.resolve("cards"));
    int same = 0;
    List<Path> cards = cards(deck);
    for (Path card : cards) {
      same += export(card, written.resolve(card.getFileName())) ? 1 : 0;
    }
    out.println(Messages.of("cli.sampleSame", same, cards.size(), written.toAbsolutePath()));
    if (picture) {
      Path file = folder.resolve("window.png");
      new WindowPicture().take(deck, "003", file);
      out.println(Messages.of("cli.sampleWindow", file.toAbsolutePath()));
    }
    return same == cards.size();
  }

  private static List<Path> cards(Path deck) throws IOException {
    try (Stream<Path> files = Files.list(deck)) {
      return files.sorted().toList();
    }
  }

  private boolean export(Path card, Path to) throws IOException {
    byte[] bytes = Files.readAllBytes(card);
    if (!(Utf8.decode(bytes) instanceof Utf8.Text(String text))) {
      return false;
    }
    try {
      byte[] written = Utf8.encode(engine.write(engine.read(text).data()));
      Files.write(to, written);
      return Arrays.equals(bytes, written);
    } catch (FieldException e) {
      out.println(card.getFileName() + ": " + e.getMessage());
      return false;
    }
  }

  /// A folder for the files: in the build's own where there is one.
  static Path folder() throws IOException {
    Path target = Path.of("target");
    return Files.isDirectory(target) && Files.isWritable(target)
        ? Files.createDirectories(target.resolve("sample"))
        : Files.createTempDirectory("cardwright-sample-");
  }
}
