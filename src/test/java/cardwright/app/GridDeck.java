package cardwright.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A deck of many cards for tests of the table: copies of the sample deck's, every third with a
/// licence of its own, one with a long and right-to-left name.
final class GridDeck {

  private GridDeck() {}

  static Path make(Path folder, int cards) throws IOException {
    List<Path> sample;
    try (Stream<Path> files = Files.list(Path.of("assets/sample"))) {
      sample = files.sorted().toList();
    }
    List<String> texts =
        sample.stream()
            .map(
                file -> {
                  try {
                    return Files.readString(file);
                  } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                  }
                })
            .toList();
    Path deck = Files.createDirectories(folder);
    for (int i = 0; i < cards; i++) {
      String text = texts.get(i % texts.size());
      if (i % 3 == 0) {
        text =
            text.replaceFirst("---\n", "---\nlicense: " + (i % 2 == 0 ? "mit" : "cc0-1.0") + "\n");
      }
      if (i == 4) {
        text =
            text.replaceFirst(
                "language: en",
                "language: en\n"
                    + "model_name: مرحبا بالعالم and a long name that never ends, not even here");
      }
      Path card = Files.createDirectory(deck.resolve("card-%05d".formatted(i)));
      Files.writeString(card.resolve("README.md"), text);
    }
    return deck;
  }
}
