package cardwright.app;

import cardwright.app.session.CardStore;
import cardwright.deck.CardFile;
import cardwright.deck.DeckException;
import cardwright.deck.DeckFolder;
import cardwright.deck.DeckProblem;
import cardwright.deck.SafeFiles;
import cardwright.text.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Cards on disk. What killed saves left behind is swept when a folder is opened.
final class DiskStore implements CardStore {

  /// So many cards come into the list at once: few enough for the window to stay quick, enough for
  /// a long list to be there soon.
  private static final int BATCH = 250;

  @Override
  public List<String> scan(List<Path> paths, Consumer<List<Path>> batch, BooleanSupplier wanted) {
    paths.stream().filter(Files::isDirectory).forEach(SafeFiles::sweep);
    Batches found = new Batches(batch, wanted);
    DeckFolder.scan(paths, found);
    found.flush();
    return found.troubles;
  }

  @Override
  public Utf8.Decoded read(Path path) throws IOException {
    try {
      return CardFile.read(path).content();
    } catch (DeckException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public void write(Path path, String before, String text) throws IOException {
    try {
      SafeFiles.replace(path, Utf8.encode(before), Utf8.encode(text));
    } catch (DeckException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /// Collects what is found into batches; the first card is passed on at once.
  private static final class Batches implements DeckFolder.Visitor {

    private final Consumer<List<Path>> batch;
    private final BooleanSupplier wanted;
    private final List<String> troubles = new ArrayList<>();
    private final List<Path> cards = new ArrayList<>();
    private int limit = 1;

    Batches(Consumer<List<Path>> batch, BooleanSupplier wanted) {
      this.batch = batch;
      this.wanted = wanted;
    }

    @Override
    public void card(Path card) {
      cards.add(card);
      if (cards.size() >= limit) {
        flush();
        limit = BATCH;
      }
    }

    @Override
    public void problem(DeckProblem problem) {
      troubles.add(problem.toString());
    }

    @Override
    public boolean goesOn() {
      return wanted.getAsBoolean();
    }

    void flush() {
      if (!cards.isEmpty()) {
        batch.accept(List.copyOf(cards));
        cards.clear();
      }
    }
  }
}
